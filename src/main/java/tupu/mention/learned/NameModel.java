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

    private final Map<String, String> origin;
    private final int[] transitions;
    private final FeatureWeights weights;

    /**
     * Holds the numbers, which are not copied.
     *
     * @param transitions score of a tag behind another, {@code tag * Tags.COUNT + next}
     */
    NameModel(Map<String, String> origin, int[] transitions, FeatureWeights weights) {
        this.origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        this.transitions = requireNonNull(transitions, "transitions");
        this.weights = requireNonNull(weights, "weights");
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
        return scores(features, new int[features.units() * TAGS]);
    }

    /**
     * Does so in {@code room}.
     *
     * @param room has place for all; what stands behind them is not touched
     */
    int[] scores(FeatureBuffer features, int[] room) {
        int[] sums = new int[TAGS];
        for (int unit = 0; unit < features.units(); unit++) {
            weights.sum(features, unit, sums);
            System.arraycopy(sums, 0, room, unit * TAGS, TAGS);
        }
        return room;
    }

    /** Scores as the numbers that were learned. */
    static double[] real(int[] scores) {
        double[] real = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            real[i] = real(scores[i]);
        }
        return real;
    }

    static double real(int score) {
        return (double) score / FeatureWeights.UNIT;
    }
}
