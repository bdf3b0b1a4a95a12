package tupu.train;

import tupu.mention.learned.FeatureBuffer;

/** Something to classify, to learn from: its features and the number of its class. */
final class Case {

    private final int[] features;
    private final int right;

    /**
     * Holds what is given, which is not copied.
     *
     * @param right the number of its class
     */
    Case(int[] features, int right) {
        this.features = features;
        this.right = right;
    }

    static Case of(FeatureBuffer buffer, int right) {
        int[] features = new int[buffer.begin(buffer.units())];
        for (int i = 0; i < features.length; i++) {
            features[i] = buffer.hash(i);
        }
        return new Case(features, right);
    }

    int[] features() {
        return features;
    }

    int right() {
        return right;
    }
}
