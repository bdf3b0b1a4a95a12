package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * How much each feature speaks for each class (a tag, a type, a role): whole numbers, {@value
 * #UNIT} of which are 1, so that what is learned says the same on every machine. Features are found
 * by their hash. Nobody changes the numbers.
 */
public final class FeatureWeights {

    public static final int UNIT = 128;

    private final int[] hashes;
    private final int[] begins;
    private final byte[] classes;
    private final short[] scores;

    /** Hash and number of a feature, side by side in a table of open addresses; 0 is free. */
    private final int[] table;

    /**
     * Holds the numbers, which are not copied.
     *
     * @param hashes of the features, ascending
     * @param begins where a feature's scores begin in the next two; one more than hashes
     * @param classes for which the scores are
     */
    private FeatureWeights(int[] hashes, int[] begins, byte[] classes, short[] scores) {
        this.hashes = requireNonNull(hashes, "hashes");
        this.begins = requireNonNull(begins, "begins");
        this.classes = requireNonNull(classes, "classes");
        this.scores = requireNonNull(scores, "scores");
        this.table = new int[8 * Integer.highestOneBit(Math.max(8, hashes.length))];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            table[slot] = hashes[i];
            table[slot + 1] = i + 1;
        }
    }

    /**
     * Takes what a trainer has learned.
     *
     * @param hashes of the features, ascending
     * @param learned {@code feature * classes + class}
     * @param classes how many there are
     * @param least weights closer to 0 are left out
     */
    public static FeatureWeights of(int[] hashes, float[] learned, int classes, double least) {
        int[] kept = new int[hashes.length];
        int[] begins = new int[hashes.length + 1];
        byte[] of = new byte[learned.length];
        short[] scores = new short[learned.length];
        int features = 0;
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int each = 0; each < classes; each++) {
                double weight = learned[i * classes + each];
                int score = Math.abs(weight) < least ? 0 : score(weight);
                if (score != 0) {
                    of[size] = (byte) each;
                    scores[size++] = (short) score;
                }
            }
            if (size > begins[features]) {
                kept[features++] = hashes[i];
                begins[features] = size;
            }
        }
        return new FeatureWeights(
                Arrays.copyOf(kept, features),
                Arrays.copyOf(begins, features + 1),
                Arrays.copyOf(of, size),
                Arrays.copyOf(scores, size));
    }

    static int score(double weight) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * UNIT)));
    }

    /** Writes every feature with its scores, by ascending hash. */
    public void write(PackedNumbers.Writer out) {
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            out.put((int) (hashes[i] - before));
            before = hashes[i];
            out.putByte(begins[i + 1] - begins[i]);
            for (int at = begins[i]; at < begins[i + 1]; at++) {
                out.putByte(classes[at]);
                out.putSigned(scores[at]);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param features how many there are
     * @param most how many scores there are at most
     */
    public static FeatureWeights read(PackedNumbers.Reader in, int features, int most) {
        int[] hashes = new int[features];
        int[] begins = new int[features + 1];
        byte[] classes = new byte[most];
        short[] scores = new short[most];
        int hash = Integer.MIN_VALUE;
        int size = 0;
        for (int i = 0; i < features; i++) {
            hash += in.next();
            hashes[i] = hash;
            for (int left = in.nextByte(); left > 0; left--) {
                classes[size] = in.nextByte();
                scores[size++] = (short) in.nextSigned();
            }
            begins[i + 1] = size;
        }
        return new FeatureWeights(
                hashes, begins, Arrays.copyOf(classes, size), Arrays.copyOf(scores, size));
    }

    /** How many features have a score. */
    public int features() {
        return hashes.length;
    }

    /** How many scores there are. */
    public int size() {
        return scores.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    /** The number of the feature with this hash; -1 where nothing was learned of it. */
    public int feature(int hash) {
        return table[slot(hash) + 1] - 1;
    }

    /** Where the scores of a feature begin; those of the one before end there. */
    public int begin(int feature) {
        return begins[feature];
    }

    /** The class that a score is for. */
    public int classAt(int at) {
        return classes[at];
    }

    public int scoreAt(int at) {
        return scores[at];
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
