package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was learned of names: how much each feature speaks for each tag, and each tag for the next.
 * Scores are whole numbers, {@value #UNIT} of which are 1, so that a model finds the same names on
 * every machine. {@link ModelFile} writes and reads it.
 */
public final class NameModel {

    /** The version of the templates of features; a model is of no use with another's. */
    public static final int FEATURES = 1;

    static final int UNIT = 128;

    private static final int TAGS = Tags.COUNT;
    private static final int KNOWN_BITS = 1 << 21;

    private final Map<String, String> origin;
    private final Weights weights;

    /** Hash and number of a feature, side by side in a table of open addresses; 0 is free. */
    private final int[] table;

    /** Score and tag of the weights in one number, so that adding one reads one place. */
    private final int[] packed;

    /** Bits for the features there are; most that are asked for are not, and end here. */
    private final long[] known = new long[KNOWN_BITS / Long.SIZE];

    /** The numbers of a model. Nobody changes them. */
    static final class Weights {

        private final int[] transitions;
        private final int[] hashes;
        private final int[] begins;
        private final byte[] tags;
        private final short[] scores;

        /**
         * Holds the numbers, which are not copied.
         *
         * @param transitions score of a tag behind another, {@code tag * Tags.COUNT + next}
         * @param hashes of the features, ascending
         * @param begins where a feature's scores begin in the next two; one more than hashes
         * @param tags for which the scores are
         */
        Weights(int[] transitions, int[] hashes, int[] begins, byte[] tags, short[] scores) {
            this.transitions = requireNonNull(transitions, "transitions");
            this.hashes = requireNonNull(hashes, "hashes");
            this.begins = requireNonNull(begins, "begins");
            this.tags = requireNonNull(tags, "tags");
            this.scores = requireNonNull(scores, "scores");
        }

        int[] transitions() {
            return transitions;
        }

        int[] hashes() {
            return hashes;
        }

        int[] begins() {
            return begins;
        }

        byte[] tags() {
            return tags;
        }

        short[] scores() {
            return scores;
        }
    }

    NameModel(Map<String, String> origin, Weights weights) {
        this.origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        this.weights = requireNonNull(weights, "weights");
        int features = weights.hashes().length;
        this.table = new int[8 * Integer.highestOneBit(Math.max(8, features))];
        for (int i = 0; i < features; i++) {
            int slot = slot(weights.hashes()[i]);
            int bit = bit(weights.hashes()[i]);
            known[bit / Long.SIZE] |= 1L << bit;
            table[slot] = weights.hashes()[i];
            table[slot + 1] = i + 1;
        }
        this.packed = new int[weights.tags().length];
        Arrays.setAll(packed, i -> weights.scores()[i] << Byte.SIZE | weights.tags()[i]);
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
        int[] kept = new int[hashes.length];
        int[] begins = new int[hashes.length + 1];
        byte[] tags = new byte[learned.length];
        short[] scores = new short[learned.length];
        int features = 0;
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                int score = score(learned[i * TAGS + tag], least);
                if (score != 0) {
                    tags[size] = (byte) tag;
                    scores[size++] = (short) score;
                }
            }
            if (size > begins[features]) {
                kept[features++] = hashes[i];
                begins[features] = size;
            }
        }
        return new NameModel(
                origin,
                new Weights(
                        Arrays.stream(transitions).mapToInt(weight -> score(weight, 0)).toArray(),
                        Arrays.copyOf(kept, features),
                        Arrays.copyOf(begins, features + 1),
                        Arrays.copyOf(tags, size),
                        Arrays.copyOf(scores, size)));
    }

    private static int score(double weight, double least) {
        if (Math.abs(weight) < least) {
            return 0;
        }
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * UNIT)));
    }

    /** What the model was made from, in the order of its file's head. */
    public Map<String, String> origin() {
        return origin;
    }

    /** How many features have a score for some tag. */
    public int features() {
        return weights.hashes().length;
    }

    Weights weights() {
        return weights;
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
                    int feature = table[slot(hash) + 1] - 1;
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
        int end = weights.begins()[feature + 1];
        for (int at = weights.begins()[feature]; at < end; at++) {
            sums[row + (packed[at] & 0xFF)] += packed[at] >> Byte.SIZE;
        }
    }

    /** Where a hash stands in the table, or the free place where it would. */
    private int slot(int hash) {
        int mask = table.length - 1;
        int slot = (hash * 0x9E3779B1 >>> 1) * 2 & mask;
        while (table[slot + 1] != 0 && table[slot] != hash) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    /** Scores as the numbers that were learned. */
    static double[] real(int[] scores) {
        double[] real = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            real[i] = (double) scores[i] / UNIT;
        }
        return real;
    }
}
