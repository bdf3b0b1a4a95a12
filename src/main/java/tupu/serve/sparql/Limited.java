package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import tupu.serve.http.Refusal;

/** As many as the limit allows; where there are more, the request is refused, not cut off. */
final class Limited<T> implements Iterator<T> {

    private final Iterator<T> all;
    private final int most;
    private int count;

    Limited(Iterator<T> all, int most) {
        this.all = requireNonNull(all, "all");
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public T next() {
        if (count == most) {
            throw Refusal.badRequest(
                    "the answer has more than %d rows; add LIMIT and OFFSET, or narrow it down"
                            .formatted(most));
        }
        count++;
        return all.next();
    }
}
