package tupu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;
import tupu.mention.learned.Lattice;
import tupu.mention.learned.Tags;
import tupu.text.Digest;

class LearnerTest {

    private static final String KNOWN =
            "23ea97d0976f54146041016192fc676a0e3b4c079adf80eeb868d3ad0a47a896";

    private static final TrainingOptions OPTIONS =
            new TrainingOptions(3, 0.2, 0.7, 0.004, 0.3, 1, 0.02, 1, 1);

    @Test
    void learnsTheSameOnEveryMachine() {
        assertEquals(KNOWN, digest(learned(OPTIONS)));
    }

    @Test
    void learnsOtherwiseFromAnotherSeed() {
        assertNotEquals(digest(learned(OPTIONS)), digest(learned(OPTIONS.withSeed(2))));
    }

    @Test
    void aFeatureOfNamesSpeaksForThem() {
        float[] weights = new float[3 * Tags.COUNT];
        learned(OPTIONS).addTo(weights, new double[Tags.COUNT * Tags.COUNT], 1);
        byte[] name = new byte[1];
        Tags.mark(name, 0, 1, EntityType.COMPANY);
        assertEquals(name[0], best(weights, 1));
        assertEquals(Tags.OUTSIDE, best(weights, 0));
    }

    @Test
    void theMeanOfSeveralIsASumOfShares() {
        float[] weights = new float[3 * Tags.COUNT];
        double[] transitions = new double[Tags.COUNT * Tags.COUNT];
        Learner learner = learned(OPTIONS);
        learner.addTo(weights, transitions, 1);
        float[] mean = new float[weights.length];
        double[] meanTransitions = new double[transitions.length];
        learner.addTo(mean, meanTransitions, 0.5);
        assertNotEquals(weights[1], mean[1]);
        assertNotEquals(transitions[0], meanTransitions[0]);
        learner.addTo(mean, meanTransitions, 0.5);
        assertArrayEquals(weights, mean);
        assertArrayEquals(transitions, meanTransitions);
    }

    @Test
    void onlyWhatOccursOftenEnoughIsLearned() {
        List<Example> examples = examples();
        assertEquals(3, FeatureIndex.of(examples, 1).size());
        assertEquals(2, FeatureIndex.of(examples, 2).size());
    }

    private static int best(float[] weights, int feature) {
        int best = 0;
        for (int tag = 1; tag < Tags.COUNT; tag++) {
            if (weights[feature * Tags.COUNT + tag] > weights[feature * Tags.COUNT + best]) {
                best = tag;
            }
        }
        return best;
    }

    private static Learner learned(TrainingOptions options) {
        Learner learner = new Learner(new Lattice(), 3, options);
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            learner.epoch(examples(), epoch);
        }
        return learner;
    }

    /** Feature 1 stands at names of one unit, feature 0 at all else; feature 2 once. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] tags = new byte[6];
            int at = i % 6;
            Tags.mark(tags, at, at + 1, EntityType.COMPANY);
            int[] features = new int[6 + (i == 0 ? 1 : 0)];
            features[at] = 1;
            int[] begins = {0, 1, 2, 3, 4, 5, features.length};
            if (i == 0) {
                features[6] = 2;
            }
            examples.add(new Example(features, begins, tags));
        }
        return examples;
    }

    private static String digest(Learner learner) {
        float[] weights = new float[3 * Tags.COUNT];
        double[] transitions = new double[Tags.COUNT * Tags.COUNT];
        learner.addTo(weights, transitions, 1);
        return Digest.sha256(Arrays.toString(weights), Arrays.toString(transitions));
    }
}
