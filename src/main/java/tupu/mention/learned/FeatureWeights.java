package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much each feature speaks for each class (a tag, a type, a role): whole numbers, {@value
 * #UNIT} of which are 1, so that what is learned says the same on every machine. Features are found
 * by their hash. Nobody changes the numbers.
 */
public final class FeatureWeights {

    public static final int UNIT = 128;

    /** In place of a number of scores: the feature has a row with a score for every class. */
    private static final int ROW = 0x7F;

    private static final int COUNT_BITS = 7;
    private static final int MOST = 1 << (Integer.SIZE - COUNT_BITS);

    private final int classes;
    private final int[] hashes;
    private final int[] begins;

    /** Score and class in one number, so that adding one reads one place. */
    private final int[] scores;

    /**
     * The features with many scores once more, a row of {@link #classes} each: few, but asked for
     * most of the time, and a row is added several numbers at a time.
     */
    private final int[] rows;

    /**
     * In a table of open addresses a feature's hash and, in the lower half, where its scores begin
     * and how many they are, so that finding it reads one place; 0 is free.
     */
    private final long[] table;

    /** Bits for the features there are: most of those that are asked for in vain end here. */
    private final long[] known;

    /**
     * Holds the numbers, which are not copied.
     *
     * @param classes how many there are
     * @param hashes of the features, ascending
     * @param begins where a feature's scores begin in {@code scores}; one more than hashes
     */
    private FeatureWeights(int classes, int[] hashes, int[] begins, int[] scores) {
        this.classes = classes;
        this.hashes = requireNonNull(hashes, "hashes");
        this.begins = requireNonNull(begins, "begins");
        this.scores = requireNonNull(scores, "scores");
        this.rows =
                new int
                        [classes
                                * (int)
                                        IntStream.range(0, hashes.length)
                                                .filter(this::isRow)
                                                .count()];
        int size = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
        this.table = new long[size];
        this.known = new long[size / Long.SIZE + 1];
        if (classes >= ROW || Math.max(scores.length, rows.length) > MOST) {
            throw new IllegalArgumentException(
                    "%d scores for %d classes are too many".formatted(scores.length, classes));
        }
        int row = 0;
        for (int i = 0; i < hashes.length; i++) {
            int place = begins[i] << COUNT_BITS | scores(i);
            if (isRow(i)) {
                fillRow(row, i);
                place = row << COUNT_BITS | ROW;
                row += classes;
            }
            table[slot(hashes[i])] = (long) hashes[i] << Integer.SIZE | place & 0xFFFF_FFFFL;
            known[bit(hashes[i]) / Long.SIZE] |= 1L << bit(hashes[i]);
        }
    }

    private int scores(int feature) {
        return begins[feature + 1] - begins[feature];
    }

    private boolean isRow(int feature) {
        return 4 * scores(feature) >= classes;
    }

    private void fillRow(int row, int feature) {
        for (int at = begins[feature]; at < begins[feature + 1]; at++) {
            rows[row + classAt(at)] = scoreAt(at);
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
        int[] scores = new int[learned.length];
        int features = 0;
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int each = 0; each < classes; each++) {
                double weight = learned[i * classes + each];
                int score = Math.abs(weight) < least ? 0 : score(weight);
                if (score != 0) {
                    scores[size++] = packed(score, each);
                }
            }
            if (size > begins[features]) {
                kept[features++] = hashes[i];
                begins[features] = size;
            }
        }
        return new FeatureWeights(
                classes,
                Arrays.copyOf(kept, features),
                Arrays.copyOf(begins, features + 1),
                Arrays.copyOf(scores, size));
    }

    /** A weight as a whole number. */
    public static int score(double weight) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * UNIT)));
    }

    private static int packed(int score, int of) {
        return score << Byte.SIZE | of;
    }

    /** Writes every feature with its scores, by ascending hash. */
    public void write(PackedNumbers.Writer out) {
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            out.put((int) (hashes[i] - before));
            before = hashes[i];
            out.putByte(scores(i));
            for (int at = begins[i]; at < begins[i + 1]; at++) {
                out.putByte(classAt(at));
                out.putSigned(scoreAt(at));
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param classes how many there are
     * @param features how many there are
     * @param most how many scores there are at most
     */
    public static FeatureWeights read(
            PackedNumbers.Reader in, int classes, int features, int most) {
        int[] hashes = new int[features];
        int[] begins = new int[features + 1];
        int[] scores = new int[most];
        int hash = Integer.MIN_VALUE;
        int size = 0;
        for (int i = 0; i < features; i++) {
            hash += in.next();
            hashes[i] = hash;
            for (int left = in.nextByte(); left > 0; left--) {
                int of = in.nextByte();
                scores[size++] = packed((short) in.nextSigned(), of);
            }
            begins[i + 1] = size;
        }
        return new FeatureWeights(classes, hashes, begins, Arrays.copyOf(scores, size));
    }

    /** How many features have a score. */
    public int features() {
        return hashes.length;
    }

    /** How many scores there are. */
    public int size() {
        return scores.length;
    }

    /**
     * Adds up, for each class, the scores of all features of a unit. Goes over the features thrice
     * — which are known, where they are, what they say — so that the machine waits for many places
     * of these large tables at once, not for one after the other.
     *
     * @param sums of each class; overwritten
     */
    public void sum(FeatureBuffer features, int unit, int[] sums) {
        int[] found = features.found(unit);
        int count = known(features, unit, found);
        count = places(found, count, features.entries(count));
        Arrays.fill(sums, 0);
        for (int i = 0; i < count; i++) {
            int begin = found[i] >>> COUNT_BITS;
            int length = found[i] & ROW;
            if (length == ROW) {
                addRow(begin, sums);
            } else {
                addEach(begin, begin + length, sums);
            }
        }
    }

    /** Without a branch, which would be guessed wrong often: every hash is put, some stay. */
    private int known(FeatureBuffer features, int unit, int[] found) {
        int end = features.begin(unit + 1);
        int count = 0;
        for (int at = features.begin(unit); at < end; at++) {
            int hash = features.hash(at);
            int bit = bit(hash);
            found[count] = hash;
            count += (int) (known[bit / Long.SIZE] >>> bit) & 1;
        }
        return count;
    }

    /**
     * Puts in the place of each hash where its scores are; leaves out those without any. Almost
     * every hash stands at its first place in the table, and all of those are read before anything
     * is decided on one of them.
     */
    private int places(int[] found, int hashes, long[] entries) {
        for (int i = 0; i < hashes; i++) {
            entries[i] = table[first(found[i])];
        }
        int count = 0;
        for (int i = 0; i < hashes; i++) {
            long entry = entries[i];
            if (entry != 0 && (int) (entry >>> Integer.SIZE) != found[i]) {
                entry = table[slot(found[i])];
            }
            found[count] = (int) entry;
            count += entry == 0 ? 0 : 1;
        }
        return count;
    }

    private void addRow(int begin, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += rows[begin + i];
        }
    }

    private void addEach(int begin, int end, int[] sums) {
        for (int at = begin; at < end; at++) {
            sums[classAt(at)] += scoreAt(at);
        }
    }

    /** Whether a feature speaks for any class but the first. */
    public boolean speaksForOther(int hash) {
        int feature = Arrays.binarySearch(hashes, hash);
        if (feature >= 0) {
            for (int at = begins[feature]; at < begins[feature + 1]; at++) {
                if (classAt(at) > 0 && scoreAt(at) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private int classAt(int at) {
        return scores[at] & 0xFF;
    }

    private int scoreAt(int at) {
        return scores[at] >> Byte.SIZE;
    }

    private int bit(int hash) {
        return hash & table.length - 1;
    }

    private int first(int hash) {
        return hash * 0x9E3779B1 >>> 1 & table.length - 1;
    }

    /** Where a hash stands in the table, or the free place where it would. */
    private int slot(int hash) {
        int mask = table.length - 1;
        int slot = first(hash);
        while (table[slot] != 0 && (int) (table[slot] >>> Integer.SIZE) != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
