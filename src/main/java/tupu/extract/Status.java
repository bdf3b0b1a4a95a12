package tupu.extract;

import java.util.Locale;

/** Whether an event happened. */
public enum Status {
    /** Happened, under way, or formally announced. */
    DONE,
    /** Intended by a party that the article names. */
    PLANNED,
    /** Unconfirmed or from unnamed sources, also where it is a plan. */
    RUMOURED,
    /** Refused, denied, called off. */
    DENIED,
    /** Happens only if something else does. */
    CONDITIONAL;

    /** The name in JSON and in the vocabulary: {@code done}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
