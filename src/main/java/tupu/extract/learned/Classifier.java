package tupu.extract.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import tupu.mention.learned.FeatureBuffer;

/**
 * Says which of some classes a thing belongs to, by its features: how much each feature speaks for
 * each class was learned. Scores are whole numbers, {@value #UNIT} of which are 1, so that a
 * classifier says the same on every machine.
 */
public final class Classifier {

    static final int UNIT = 128;

    private final List<String> classes;
    private final Weights weights;

    /** Hash and number of a feature, side by side in a table of open addresses; 0 is free. */
    private final int[] table;

    /** The numbers of a classifier. Nobody changes them. */
    static final class Weights {

        private final int[] hashes;
        private final int[] begins;
        private final byte[] classes;
        private final short[] scores;

        /**
         * Holds the numbers, which are not copied.
         *
         * @param hashes of the features, ascending
         * @param begins where a feature's scores begin in the next two; one more than hashes
         * @param classes for which the scores are
         */
        Weights(int[] hashes, int[] begins, byte[] classes, short[] scores) {
            this.hashes = requireNonNull(hashes, "hashes");
            this.begins = requireNonNull(begins, "begins");
            this.classes = requireNonNull(classes, "classes");
            this.scores = requireNonNull(scores, "scores");
        }

        int[] hashes() {
            return hashes;
        }

        int[] begins() {
            return begins;
        }

        byte[] classes() {
            return classes;
        }

        short[] scores() {
            return scores;
        }
    }

    Classifier(List<String> classes, Weights weights) {
        this.classes = List.copyOf(classes);
        this.weights = requireNonNull(weights, "weights");
        int features = weights.hashes().length;
        this.table = new int[8 * Integer.highestOneBit(Math.max(8, features))];
        for (int i = 0; i < features; i++) {
            int slot = slot(weights.hashes()[i]);
            table[slot] = weights.hashes()[i];
            table[slot + 1] = i + 1;
        }
    }

    /**
     * Makes a classifier of what a trainer has learned.
     *
     * @param classes their names; the first is what most things are
     * @param hashes of the features, ascending
     * @param learned {@code feature * classes.size() + class}
     * @param least weights closer to 0 are left out
     */
    public static Classifier of(List<String> classes, int[] hashes, float[] learned, double least) {
        int[] kept = new int[hashes.length];
        int[] begins = new int[hashes.length + 1];
        byte[] of = new byte[learned.length];
        short[] scores = new short[learned.length];
        int features = 0;
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int each = 0; each < classes.size(); each++) {
                double weight = learned[i * classes.size() + each];
                if (Math.abs(weight) >= least) {
                    of[size] = (byte) each;
                    scores[size++] = score(weight);
                }
            }
            if (size > begins[features]) {
                kept[features++] = hashes[i];
                begins[features] = size;
            }
        }
        return new Classifier(
                classes,
                new Weights(
                        Arrays.copyOf(kept, features),
                        Arrays.copyOf(begins, features + 1),
                        Arrays.copyOf(of, size),
                        Arrays.copyOf(scores, size)));
    }

    private static short score(double weight) {
        return (short)
                Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * UNIT)));
    }

    /** The names of the classes; the first is what most things are. */
    public List<String> classes() {
        return classes;
    }

    /** How many features have a score for some class. */
    public int features() {
        return weights.hashes().length;
    }

    Weights weights() {
        return weights;
    }

    /** Returns how probable each class is for one unit of {@code features}. */
    public double[] probabilities(FeatureBuffer features, int unit) {
        int[] sums = new int[classes.size()];
        int end = features.begin(unit + 1);
        for (int at = features.begin(unit); at < end; at++) {
            int feature = table[slot(features.hash(at)) + 1] - 1;
            if (feature >= 0) {
                add(feature, sums);
            }
        }
        int best = Arrays.stream(sums).max().orElseThrow();
        double[] probabilities = new double[sums.length];
        double sum = 0;
        for (int each = 0; each < sums.length; each++) {
            probabilities[each] = StrictMath.exp((double) (sums[each] - best) / UNIT);
            sum += probabilities[each];
        }
        for (int each = 0; each < sums.length; each++) {
            probabilities[each] /= sum;
        }
        return probabilities;
    }

    /**
     * Whether the first feature of one unit speaks for any class but the first: where it does not,
     * the rest hardly will.
     */
    public boolean mayBeOther(FeatureBuffer features, int unit) {
        int feature = table[slot(features.hash(features.begin(unit))) + 1] - 1;
        if (feature >= 0) {
            for (int at = weights.begins()[feature]; at < weights.begins()[feature + 1]; at++) {
                if (weights.classes()[at] > 0 && weights.scores()[at] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int feature, int[] sums) {
        int end = weights.begins()[feature + 1];
        for (int at = weights.begins()[feature]; at < end; at++) {
            sums[weights.classes()[at]] += weights.scores()[at];
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
}
