package tupu.benchmark;

import java.util.List;

/**
 * How long the same request took, many times.
 *
 * @param clients how many asked at a time
 * @param nanos of each good answer, sorted
 * @param errors how many answers were none: refusals, broken connections
 */
record Latencies(int clients, List<Long> nanos, int errors) {

    Latencies {
        nanos = nanos.stream().sorted().toList();
        if (clients < 1 || errors < 0) {
            throw new IllegalArgumentException("%d clients, %d errors".formatted(clients, errors));
        }
    }

    int requests() {
        return nanos.size() + errors;
    }

    /**
     * Returns the time within which that share of the answers came, by nearest rank.
     *
     * @param percent {@code 99}: one in a hundred took longer
     * @return milliseconds; 0 where there was no answer
     */
    double percentile(int percent) {
        if (nanos.isEmpty()) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * nanos.size());
        return nanos.get(Math.max(1, rank) - 1) / 1e6;
    }
}
