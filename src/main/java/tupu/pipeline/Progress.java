package tupu.pipeline;

/** Is told how far a build has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (articles, file) -> {};

    /**
     * Called after each article.
     *
     * @param articles how many have been dealt with so far
     * @param file where the last one was read from
     */
    void reached(int articles, String file);
}
