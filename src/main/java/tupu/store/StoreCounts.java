package tupu.store;

/**
 * How much a store holds.
 *
 * @param quads triples of all graphs, the catalogue's and the derived ones too
 * @param entities things that articles name
 * @param bytes size of the store's files
 */
public record StoreCounts(
        long articles,
        long quads,
        long entities,
        long quotations,
        long posts,
        long events,
        long relations,
        long bytes) {}
