package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tupu.extract.learned.SpeechTags;

class SpeechChainTest {

    private static final int TAGS = SpeechTags.COUNT;
    private static final int UNITS = 3;
    private static final double EXACT = 1e-9;

    private final Random chance = new Random(7);
    private final double[] transitions = chance.doubles(TAGS * TAGS, -3, 3).toArray();
    private final double[] scores = chance.doubles(UNITS * TAGS, -3, 3).toArray();
    private final SpeechChain chain = new SpeechChain();

    SpeechChainTest() {
        chain.setTransitions(transitions);
        chain.weigh(scores, UNITS);
    }

    @Test
    void weighsAllLegalWays() {
        double all = 0;
        double[] one = new double[TAGS];
        double[] two = new double[TAGS * TAGS];
        for (int a = 0; a < TAGS; a++) {
            for (int b = 0; b < TAGS; b++) {
                for (int c = 0; c < TAGS; c++) {
                    double weight = weight(a, b, c);
                    all += weight;
                    one[b] += weight;
                    two[b * TAGS + c] += weight;
                }
            }
        }
        for (int tag = 0; tag < TAGS; tag++) {
            assertEquals(one[tag] / all, chain.probability(1, tag), EXACT);
            for (int next = 0; next < TAGS; next++) {
                assertEquals(two[tag * TAGS + next] / all, chain.probability(1, tag, next), EXACT);
            }
        }
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        assertEquals(0, chain.probability(0, SpeechTags.INSIDE));
        assertEquals(0, chain.probability(0, SpeechTags.OUTSIDE, SpeechTags.INSIDE));
    }

    private double weight(int a, int b, int c) {
        boolean legal = SpeechTags.mayOpen(a) && chain.mayFollow(a, b) && chain.mayFollow(b, c);
        return legal
                ? Math.exp(
                        scores[a]
                                + transitions[a * TAGS + b]
                                + scores[TAGS + b]
                                + transitions[b * TAGS + c]
                                + scores[2 * TAGS + c])
                : 0;
    }
}
