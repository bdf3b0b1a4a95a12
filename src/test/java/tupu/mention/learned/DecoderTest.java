package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final int TAGS = Tags.COUNT;

    private final Random chance = new Random(7);

    @Test
    void findsTheBestOfAllLegalWays() {
        for (int round = 0; round < 20; round++) {
            int[] transitions = scores(TAGS);
            int[] scores = scores(3);
            byte[] found = new Decoder(transitions).decode(scores, 3);
            assertEquals(best(scores, transitions), score(found, scores, transitions));
        }
    }

    @Test
    void whatItFindsIsLegal() {
        Decoder decoder = new Decoder(scores(TAGS));
        for (int units = 1; units < 40; units++) {
            byte[] tags = decoder.decode(scores(units), units);
            assertTrue(Tags.mayOpen(tags[0]) && Tags.mayClose(tags[units - 1]));
            for (int i = 1; i < units; i++) {
                assertTrue(Tags.mayFollow(tags[i - 1], tags[i]), "unit " + i);
            }
        }
    }

    @Test
    void nothingSpeaksForNoName() {
        byte[] tags = new Decoder(new int[TAGS * TAGS]).decode(new int[5 * TAGS], 5);
        assertEquals(0, tags[0] + tags[1] + tags[2] + tags[3] + tags[4]);
    }

    private int[] scores(int units) {
        return chance.ints((long) units * TAGS, -1000, 1000).toArray();
    }

    private static int best(int[] scores, int[] transitions) {
        int best = Integer.MIN_VALUE;
        for (byte a = 0; a < TAGS; a++) {
            for (byte b = 0; b < TAGS; b++) {
                for (byte c = 0; c < TAGS; c++) {
                    if (Tags.mayOpen(a)
                            && Tags.mayFollow(a, b)
                            && Tags.mayFollow(b, c)
                            && Tags.mayClose(c)) {
                        best = Math.max(best, score(new byte[] {a, b, c}, scores, transitions));
                    }
                }
            }
        }
        return best;
    }

    private static int score(byte[] tags, int[] scores, int[] transitions) {
        int score = 0;
        for (int i = 0; i < tags.length; i++) {
            score += scores[i * TAGS + tags[i]];
            score += i == 0 ? 0 : transitions[tags[i - 1] * TAGS + tags[i]];
        }
        return score;
    }
}
