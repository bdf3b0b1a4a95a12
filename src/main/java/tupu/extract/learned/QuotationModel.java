package tupu.extract.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tupu.mention.learned.FeatureBuffer;
import tupu.mention.learned.FeatureWeights;

/**
 * What was learned of quotations: which stretches of a text are said by somebody, a linear-chain
 * conditional random field. {@link QuotationModelFile} writes and reads it.
 */
public final class QuotationModel {

    /** The version of the templates of features; a model is of no use with another's. */
    public static final int FEATURES = 1;

    private static final int TAGS = SpeechTags.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    /**
     * By how much the words that rules take for said must rather not be, to be left out: rules were
     * written for more kinds of text than the corpus has.
     */
    private static final int TRUST = FeatureWeights.score(0.5);

    private final Map<String, String> origin;
    private final int[] transitions;
    private final FeatureWeights weights;

    /**
     * Holds the numbers, which are not copied.
     *
     * @param transitions score of a tag behind another, {@code tag * SpeechTags.COUNT + next}
     */
    QuotationModel(Map<String, String> origin, int[] transitions, FeatureWeights weights) {
        this.origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        this.transitions = requireNonNull(transitions, "transitions");
        this.weights = requireNonNull(weights, "weights");
    }

    /**
     * Makes a model of what a trainer has learned.
     *
     * @param origin what it was made from, in words
     * @param transitions {@code tag * SpeechTags.COUNT + next}
     * @param hashes of the features, ascending
     * @param learned {@code feature * SpeechTags.COUNT + tag}
     * @param least weights closer to 0 are left out
     */
    public static QuotationModel of(
            Map<String, String> origin,
            double[] transitions,
            int[] hashes,
            float[] learned,
            double least) {
        return new QuotationModel(
                origin,
                Arrays.stream(transitions).mapToInt(FeatureWeights::score).toArray(),
                FeatureWeights.of(hashes, learned, TAGS, least));
    }

    /** What the model was made from, in the order of its file's head. */
    public Map<String, String> origin() {
        return origin;
    }

    FeatureWeights weights() {
        return weights;
    }

    int[] transitions() {
        return transitions;
    }

    /**
     * Returns the best tags of a text's stretches (Viterbi); of equal ones the lower numbers.
     *
     * @param rules the tags that the rules give
     */
    public byte[] tag(FeatureBuffer features, byte[] rules) {
        int units = features.units();
        int[] best = new int[units * TAGS];
        byte[] from = new byte[units * TAGS];
        int[] sums = new int[TAGS];
        for (int unit = 0; unit < units; unit++) {
            weights.sum(features, unit, sums);
            sums[SpeechTags.OUTSIDE] -= rules[unit] == SpeechTags.OUTSIDE ? 0 : TRUST;
            for (int tag = 0; tag < TAGS; tag++) {
                int at = unit * TAGS + tag;
                if (unit == 0) {
                    best[at] = SpeechTags.mayOpen(tag) ? sums[tag] : NEVER;
                } else {
                    from[at] = before(best, at - tag - TAGS, tag);
                    int row = (unit - 1) * TAGS;
                    best[at] =
                            best[row + from[at]] + transitions[from[at] * TAGS + tag] + sums[tag];
                }
            }
        }
        return trace(best, from, units);
    }

    private byte before(int[] best, int row, int next) {
        int before = -1;
        for (int tag = 0; tag < TAGS; tag++) {
            if (SpeechTags.mayFollow(tag, next)
                    && (before < 0
                            || best[row + tag] + transitions[tag * TAGS + next]
                                    > best[row + before] + transitions[before * TAGS + next])) {
                before = tag;
            }
        }
        return (byte) before;
    }

    private static byte[] trace(int[] best, byte[] from, int units) {
        byte[] tags = new byte[units];
        int tag = 0;
        for (int other = 1; units > 0 && other < TAGS; other++) {
            int row = (units - 1) * TAGS;
            tag = best[row + other] > best[row + tag] ? other : tag;
        }
        for (int unit = units - 1; unit >= 0; unit--) {
            tags[unit] = (byte) tag;
            tag = from[unit * TAGS + tag];
        }
        return tags;
    }
}
