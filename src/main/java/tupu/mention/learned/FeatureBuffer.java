package tupu.mention.learned;

import java.util.Arrays;

/**
 * The features of a stretch's units, one behind the other: a feature is the hash of its template's
 * number and of what the template looks at. Two features of one hash are one feature; with some
 * hundred thousand of four thousand million that costs nothing that can be measured.
 */
public final class FeatureBuffer {

    private int[] hashes = new int[256];
    private int[] ends = new int[64];
    private int[] found = new int[64];
    private long[] entries = new long[64];
    private int size;
    private int units;

    public FeatureBuffer() {}

    /** How many units have all their features. */
    public int units() {
        return units;
    }

    /** Where a unit's features begin in {@link #hash}; for {@link #units}, where all end. */
    public int begin(int unit) {
        return unit == 0 ? 0 : ends[unit - 1];
    }

    public int hash(int at) {
        return hashes[at];
    }

    /** Room for a number for each feature of a unit, for whoever looks them up. */
    int[] found(int unit) {
        int features = begin(unit + 1) - begin(unit);
        if (features > found.length) {
            found = new int[2 * features];
        }
        return found;
    }

    /** Room for what a table says of so many features. */
    long[] entries(int features) {
        if (features > entries.length) {
            entries = new long[2 * features];
        }
        return entries;
    }

    public void clear() {
        size = 0;
        units = 0;
    }

    public void endUnit() {
        if (units == ends.length) {
            ends = Arrays.copyOf(ends, 2 * units);
        }
        ends[units++] = size;
    }

    public void add(int template) {
        put(finish(seed(template)));
    }

    public void add(int template, int a) {
        put(finish(mix(seed(template), a)));
    }

    public void add(int template, int a, int b) {
        put(finish(mix(mix(seed(template), a), b)));
    }

    public void add(int template, int a, int b, int c) {
        put(finish(mix(mix(mix(seed(template), a), b), c)));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    private static int seed(int template) {
        return (template + 1) * 0x9E3779B1;
    }

    /** MurmurHash3's step. */
    private static int mix(int hash, int value) {
        int mixed = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
