package tupu.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * Something that gold has and the program did not find, or the other way round.
 *
 * @param layer a layer of the table: {@code entities}
 * @param what the fact on one line: {@code 周鸿祎 · 360集团 · 创始人}
 * @param context its words in the article, in 【】; empty where they do not stand there
 * @param note how it was nearly right: {@code found as Institution}; empty where it was not
 */
public record Difference(Kind kind, String layer, String what, String context, String note) {

    /** Which side has the fact. */
    public enum Kind {
        /** Gold has it, the program not. */
        MISSED,
        /** The program has it, gold not. */
        EXTRA
    }

    public Difference {
        requireNonNull(kind, "kind");
        requireNonNull(layer, "layer");
        requireNonNull(what, "what");
        requireNonNull(context, "context");
        requireNonNull(note, "note");
    }
}
