package tupu.mention;

/** Who proposes a name. When two disagree about the same words, the earlier one is believed. */
public enum Source {
    CATALOGUE,
    RULE,
    /** A form of a name that the same article introduces elsewhere. */
    DOCUMENT,
    MODEL,
    HANLP
}
