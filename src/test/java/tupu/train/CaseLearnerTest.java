package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.extract.learned.Classifier;
import tupu.mention.learned.FeatureBuffer;

class CaseLearnerTest {

    private static final List<String> CLASSES = List.of("none", "some");

    /** Scores are kept in steps of 1/128, so that a sum of two may be off by two of them. */
    private static final double STEPS = 2.0 / 128;

    @Test
    void ofSeveralRunsTheMeanIsTaken() {
        double first = score(1, 1);
        double second = score(2, 1);
        assertNotEquals(first, second, STEPS);
        assertEquals((first + second) / 2, score(1, 2), STEPS);
    }

    /** How much more the feature speaks for the second class than for the first. */
    private static double score(long seed, int runs) {
        TrainingOptions options = new TrainingOptions(1, 0.5, 0.8, 0, 0.5, 1, 0, seed, runs);
        FeatureBuffer features = new FeatureBuffer();
        features.add(1);
        features.endUnit();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(Case.of(features, i % 3 == 0 ? 1 : 0));
        }
        Classifier learned = new CaseLearner(CLASSES, cases, options).learn(cases);
        double[] probabilities = learned.probabilities(features, 0);
        return StrictMath.log(probabilities[1] / probabilities[0]);
    }
}
