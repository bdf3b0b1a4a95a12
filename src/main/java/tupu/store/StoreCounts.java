package tupu.store;

/**
 * How much a store holds.
 *
 * @param origins articles without the copies of others: as many as there are independent sources
 * @param quads triples of all graphs, the catalogue's and the derived ones too
 * @param entities things that articles name
 * @param bytes size of the store's files
 */
public record StoreCounts(
        long articles,
        long origins,
        long quads,
        long entities,
        long quotations,
        long posts,
        long events,
        long relations,
        long bytes) {}
