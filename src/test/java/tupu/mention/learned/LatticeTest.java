package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;

class LatticeTest {

    private static final int TAGS = Tags.COUNT;
    private static final double EXACT = 1e-9;

    private final Random chance = new Random(7);
    private final double[] transitions = scores(TAGS);
    private final double[] scores = scores(2);
    private final Lattice lattice = new Lattice();

    LatticeTest() {
        lattice.setTransitions(transitions);
        lattice.weigh(scores, 2);
    }

    @Test
    void theTagsOfAUnitAreOneTogether() {
        double sum = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            sum += lattice.probability(1, tag);
        }
        assertEquals(1, sum, EXACT);
    }

    @Test
    void weighsAllLegalWays() {
        double all = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            for (int next = 0; next < TAGS; next++) {
                all += weight(tag, next);
            }
        }
        for (int tag = 0; tag < TAGS; tag++) {
            for (int next = 0; next < TAGS; next++) {
                if (Tags.mayFollow(tag, next)) {
                    assertEquals(weight(tag, next) / all, lattice.probability(0, tag, next), EXACT);
                }
            }
        }
    }

    @Test
    void aNameIsAsProbableAsItsTagsTogether() {
        byte[] tags = new byte[2];
        Tags.mark(tags, 0, 2, EntityType.PERSON);
        assertEquals(
                lattice.probability(0, tags[0], tags[1]), lattice.probability(tags, 0, 2), EXACT);
    }

    @Test
    void whatCannotBeIsNotProbable() {
        byte[] tags = new byte[2];
        Tags.mark(tags, 0, 2, EntityType.PERSON);
        assertEquals(0, lattice.probability(0, tags[1]));
        assertEquals(0, lattice.probability(1, tags[0]));
    }

    private double weight(int tag, int next) {
        boolean legal = Tags.mayOpen(tag) && Tags.mayFollow(tag, next) && Tags.mayClose(next);
        return legal
                ? Math.exp(scores[tag] + transitions[tag * TAGS + next] + scores[TAGS + next])
                : 0;
    }

    private double[] scores(int units) {
        return chance.doubles((long) units * TAGS, -3, 3).toArray();
    }
}
