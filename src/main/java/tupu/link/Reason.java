package tupu.link;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Why something was decided, and by whom.
 *
 * @param by the name under which a person may write, where that is known
 */
public record Reason(String because, Optional<String> by) {

    public Reason {
        requireNonNull(because, "because");
        requireNonNull(by, "by");
    }

    /** A reason that nobody has signed. */
    public static Reason of(String because) {
        return new Reason(because, Optional.empty());
    }

    /** In one line: {@code 一位是教授 — alice}. */
    @Override
    public String toString() {
        return because + by.map(" — "::concat).orElse("");
    }
}
