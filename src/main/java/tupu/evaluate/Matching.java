package tupu.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * A one-to-one matching of gold with what was found: greedy, the best score first, then the first
 * in gold, then the first found. A score of 0 never matches.
 *
 * @param pairs in the order in which they were made
 */
record Matching(List<Pair> pairs) {

    /**
     * @param gold position in the gold list
     * @param found position in the found list
     */
    record Pair(int gold, int found) {}

    private record Candidate(double score, int gold, int found) {}

    Matching {
        pairs = List.copyOf(pairs);
    }

    static <G, F> Matching of(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double value = score.applyAsDouble(gold.get(i), found.get(j));
                if (value > 0) {
                    candidates.add(new Candidate(value, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        BitSet goldTaken = new BitSet();
        BitSet foundTaken = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken.get(candidate.gold()) && !foundTaken.get(candidate.found())) {
                goldTaken.set(candidate.gold());
                foundTaken.set(candidate.found());
                pairs.add(new Pair(candidate.gold(), candidate.found()));
            }
        }
        return new Matching(pairs);
    }

    int size() {
        return pairs.size();
    }

    /** Returns the gold that nothing matches. */
    <G> List<G> missed(List<G> gold) {
        BitSet taken = new BitSet();
        pairs.forEach(pair -> taken.set(pair.gold()));
        return rest(gold, taken);
    }

    /** Returns what was found and matches no gold. */
    <F> List<F> extra(List<F> found) {
        BitSet taken = new BitSet();
        pairs.forEach(pair -> taken.set(pair.found()));
        return rest(found, taken);
    }

    private static <T> List<T> rest(List<T> all, BitSet taken) {
        List<T> rest = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < all.size(); i = taken.nextClearBit(i + 1)) {
            rest.add(all.get(i));
        }
        return rest;
    }
}
