package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was learned of names: how much each feature speaks for each tag, and each tag for the next.
 * All are numbers as in {@link FeatureWeights}. {@link ModelFile} writes and reads it.
 */
public final class NameModel {

    /** The version of the templates of features; a model is of no use with another's. */
    public static final int FEATURES = 1;

    private static final int TAGS = Tags.COUNT;
    private static final int KNOWN_BITS = 1 << 21;

    private final Map<String, String> origin;
    private final int[] transitions;
    private final FeatureWeights weights;

    /** Score and tag of the weights in one number, so that adding one reads one place. */
    private final int[] packed;

    /** Bits for the features there are; most that are asked for are not, and end here. */
    private final long[] known = new long[KNOWN_BITS / Long.SIZE];

    /**
     * Holds the numbers, which are not copied.
     *
     * @param transitions score of a tag behind another, {@code tag * Tags.COUNT + next}
     */
    NameModel(Map<String, String> origin, int[] transitions, FeatureWeights weights) {
        this.origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        this.transitions = requireNonNull(transitions, "transitions");
        this.weights = requireNonNull(weights, "weights");
        for (int i = 0; i < weights.features(); i++) {
            int bit = bit(weights.hash(i));
            known[bit / Long.SIZE] |= 1L << bit;
        }
        this.packed = new int[weights.size()];
        Arrays.setAll(packed, i -> weights.scoreAt(i) << Byte.SIZE | weights.classAt(i));
    }

    /**
     * Makes a model of what a trainer has learned.
     *
     * @param origin what it was made from, in words
     * @param transitions {@code tag * Tags.COUNT + next}
     * @param hashes of the features, ascending
     * @param learned {@code feature * Tags.COUNT + tag}
     * @param least weights closer to 0 are left out
     */
    public static NameModel of(
            Map<String, String> origin,
            double[] transitions,
            int[] hashes,
            float[] learned,
            double least) {
        return new NameModel(
                origin,
                Arrays.stream(transitions).mapToInt(FeatureWeights::score).toArray(),
                FeatureWeights.of(hashes, learned, TAGS, least));
    }

    /** What the model was made from, in the order of its file's head. */
    public Map<String, String> origin() {
        return origin;
    }

    /** How many features have a score for some tag. */
    public int features() {
        return weights.features();
    }

    FeatureWeights weights() {
        return weights;
    }

    /** Score of a tag behind another, {@code tag * Tags.COUNT + next}. */
    int[] transitions() {
        return transitions;
    }

    /** Adds up the scores of each unit's tags: {@code unit * Tags.COUNT + tag}. */
    int[] scores(FeatureBuffer features) {
        int[] sums = new int[features.units() * TAGS];
        for (int unit = 0; unit < features.units(); unit++) {
            int end = features.begin(unit + 1);
            for (int at = features.begin(unit); at < end; at++) {
                int hash = features.hash(at);
                int bit = bit(hash);
                if ((known[bit / Long.SIZE] & 1L << bit) != 0) {
                    int feature = weights.feature(hash);
                    if (feature >= 0) {
                        add(feature, sums, unit * TAGS);
                    }
                }
            }
        }
        return sums;
    }

    private static int bit(int hash) {
        return hash & KNOWN_BITS - 1;
    }

    private void add(int feature, int[] sums, int row) {
        int end = weights.begin(feature + 1);
        for (int at = weights.begin(feature); at < end; at++) {
            sums[row + (packed[at] & 0xFF)] += packed[at] >> Byte.SIZE;
        }
    }

    /** Scores as the numbers that were learned. */
    static double[] real(int[] scores) {
        double[] real = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            real[i] = (double) scores[i] / FeatureWeights.UNIT;
        }
        return real;
    }
}
