package tupu.serve.sparql;

/** How much of an article may be shown. */
public enum Texts {
    /** All of it. */
    WHOLE,
    /**
     * The sentences that are evidence of something, the headline and the quotations, but never the
     * body as a whole; for those whose licence forbids showing that.
     */
    EVIDENCE_ONLY
}
