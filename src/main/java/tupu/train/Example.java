package tupu.train;

import tupu.mention.learned.FeatureBuffer;

/** A stretch of text to learn from: the features of its units, and the right tags. */
final class Example {

    private final int[] features;
    private final int[] begins;
    private final byte[] tags;

    /**
     * Holds what is given, which is not copied.
     *
     * @param features of all units, one behind the other
     * @param begins where each unit's features begin; one more than there are units
     * @param tags the right ones
     */
    Example(int[] features, int[] begins, byte[] tags) {
        this.features = features;
        this.begins = begins;
        this.tags = tags;
    }

    int[] features() {
        return features;
    }

    int[] begins() {
        return begins;
    }

    byte[] tags() {
        return tags;
    }

    static Example of(FeatureBuffer buffer, byte[] tags) {
        int[] begins = new int[buffer.units() + 1];
        for (int unit = 0; unit <= buffer.units(); unit++) {
            begins[unit] = buffer.begin(unit);
        }
        int[] features = new int[begins[buffer.units()]];
        for (int i = 0; i < features.length; i++) {
            features[i] = buffer.hash(i);
        }
        return new Example(features, begins, tags);
    }

    int units() {
        return tags.length;
    }
}
