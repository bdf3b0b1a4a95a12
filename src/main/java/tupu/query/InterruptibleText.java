package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that a pattern can be looked for in no longer than the query may run. */
final class InterruptibleText implements CharSequence {

    private static final int LOOK_EVERY = 1024;

    private final String text;
    private final Optional<AtomicBoolean> cancelled;
    private int looks;

    /**
     * @param cancelled set when the query's time is over; null where nobody waits
     */
    InterruptibleText(String text, AtomicBoolean cancelled) {
        this.text = requireNonNull(text, "text");
        this.cancelled = Optional.ofNullable(cancelled);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks % LOOK_EVERY == 0 && cancelled.map(AtomicBoolean::get).orElse(false)) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
