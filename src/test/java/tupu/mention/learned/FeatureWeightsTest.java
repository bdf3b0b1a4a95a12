package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

    private static final int CLASSES = 9;

    /** The hashes of the templates 0 to 2999, without anything they look at. */
    private static final int[] HASHES = hashes();

    /** Every third feature has a score for each class, the others for one. */
    private static final float[] LEARNED = learned();

    private final FeatureWeights weights = FeatureWeights.of(HASHES, LEARNED, CLASSES, 0.1);

    @Test
    void addsWhatAllFeaturesOfAUnitSay() {
        FeatureBuffer features = new FeatureBuffer();
        features.add(7);
        features.endUnit();
        int[] expected = new int[CLASSES];
        for (int template = 100; template < 400; template++) {
            features.add(template);
            int row = CLASSES * Arrays.binarySearch(HASHES, hash(template));
            for (int each = 0; each < CLASSES; each++) {
                expected[each] += Math.round(LEARNED[row + each] * FeatureWeights.UNIT);
            }
        }
        features.endUnit();
        int[] sums = new int[CLASSES];
        Arrays.fill(sums, 1_000);
        weights.sum(features, 1, sums);
        assertArrayEquals(expected, sums);
    }

    @Test
    void addsNothingForFeaturesThatWereNotLearned() {
        FeatureBuffer features = new FeatureBuffer();
        for (int template = 3000; template < 9000; template++) {
            features.add(template);
        }
        features.endUnit();
        int[] sums = new int[CLASSES];
        weights.sum(features, 0, sums);
        assertArrayEquals(new int[CLASSES], sums);
    }

    @Test
    void tellsWhichFeaturesSpeakForAnotherThanTheFirstClass() {
        float[] learned = {1, 0, 0, 1, 0, -1, 0, 0};
        FeatureWeights few = FeatureWeights.of(new int[] {-5, 2, 3, 9}, learned, 2, 0.1);
        assertEquals(false, few.speaksForOther(-5));
        assertEquals(true, few.speaksForOther(2));
        assertEquals(false, few.speaksForOther(3));
        assertEquals(false, few.speaksForOther(9));
        assertEquals(false, few.speaksForOther(4));
    }

    private static int hash(int template) {
        FeatureBuffer features = new FeatureBuffer();
        features.add(template);
        return features.hash(0);
    }

    private static int[] hashes() {
        int[] hashes = new int[3000];
        Arrays.setAll(hashes, FeatureWeightsTest::hash);
        Arrays.sort(hashes);
        return hashes;
    }

    private static float[] learned() {
        float[] learned = new float[3000 * CLASSES];
        for (int i = 0; i < 3000; i++) {
            for (int each = 0; each < CLASSES; each++) {
                if (i % 3 == 0 || i % CLASSES == each) {
                    learned[i * CLASSES + each] = (i % 17 - 8) / 4f;
                }
            }
        }
        return learned;
    }
}
