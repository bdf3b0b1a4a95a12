package tupu.store;

/**
 * How large a store is.
 *
 * @param bytes in use in all its files; the files themselves can be longer
 * @param textBytes of which the index of texts
 * @param indexBytes of which the indexes of quads
 * @param freshIndexBytes what those would take after a compaction, about
 * @param articleQuads quads of articles' graphs
 * @param catalogueQuads quads of the catalogue
 * @param derivedQuads quads of what spans articles
 */
public record StoreSizes(
        long bytes,
        long textBytes,
        long indexBytes,
        long freshIndexBytes,
        long articleQuads,
        long catalogueQuads,
        long derivedQuads) {

    /** Below this size nobody misses what is wasted. */
    static final long SMALL = 64_000_000;

    private static final int TOO_MUCH = 3;

    /** Whether so much is wasted that compacting is worth its time. */
    public boolean isWasteful() {
        return indexBytes > SMALL && indexBytes > TOO_MUCH * freshIndexBytes;
    }

    /** Returns how many bytes a compaction would free, about; at least 0. */
    public long wasted() {
        return Math.max(0, indexBytes - freshIndexBytes);
    }
}
