package tupu.mention.learned;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the best of all legal ways to tag a stretch (Viterbi), in whole numbers. */
final class Decoder {

    private static final int TAGS = Tags.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** The tags with which a name or nothing begins, those with which one ends, and the rest. */
    private static final int[] OPEN = IntStream.range(0, TAGS).filter(Tags::mayOpen).toArray();

    private static final int[] CLOSE = IntStream.range(0, TAGS).filter(Tags::mayClose).toArray();

    private static final int[] INSIDE =
            IntStream.range(0, TAGS).filter(tag -> !Tags.mayOpen(tag)).toArray();

    private final int[] transitions;

    /** The transitions from tags that close to such that open, side by side. */
    private final int[][] openings = new int[CLOSE.length][OPEN.length];

    /**
     * Prepares to decode.
     *
     * @param transitions score of a tag behind another: {@code tag * Tags.COUNT + next}
     */
    Decoder(int[] transitions) {
        this.transitions = transitions.clone();
        for (int i = 0; i < CLOSE.length; i++) {
            for (int j = 0; j < OPEN.length; j++) {
                openings[i][j] = transitions[CLOSE[i] * TAGS + OPEN[j]];
            }
        }
    }

    /**
     * Returns the best tags; of equal ones those of lower number.
     *
     * @param scores of the tags of each unit: {@code unit * Tags.COUNT + tag}
     */
    byte[] decode(int[] scores, int units) {
        return decode(scores, units, new int[units * TAGS]);
    }

    /**
     * Does so with what others have worked with.
     *
     * @param best has room for as many scores; overwritten
     */
    byte[] decode(int[] scores, int units, int[] best) {
        System.arraycopy(scores, 0, best, 0, units * TAGS);
        for (int inside : INSIDE) {
            best[inside] = NEVER;
        }
        int[] opened = new int[OPEN.length];
        for (int row = TAGS; row < units * TAGS; row += TAGS) {
            Arrays.fill(opened, Integer.MIN_VALUE);
            for (int i = 0; i < CLOSE.length; i++) {
                raise(opened, openings[i], best[row - TAGS + CLOSE[i]]);
            }
            for (int i = 0; i < OPEN.length; i++) {
                best[row + OPEN[i]] += opened[i];
            }
            for (int inside : INSIDE) {
                int most = Integer.MIN_VALUE;
                for (int before : Tags.before(inside)) {
                    most = Math.max(most, best[row - TAGS + before] + transition(before, inside));
                }
                best[row + inside] += most;
            }
        }
        return trace(best, scores, units);
    }

    /** A loop that the machine does several steps of at once. */
    private static void raise(int[] most, int[] values, int add) {
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(most[i], values[i] + add);
        }
    }

    private int transition(int tag, int next) {
        return transitions[tag * TAGS + next];
    }

    /** Goes back from the best last tag, each time to the tag by which the score was reached. */
    private byte[] trace(int[] best, int[] scores, int units) {
        byte[] tags = new byte[units];
        int row = (units - 1) * TAGS;
        int tag = Tags.OUTSIDE;
        for (int last : CLOSE) {
            tag = best[row + last] > best[row + tag] ? last : tag;
        }
        for (int unit = units - 1; unit > 0; unit--, row -= TAGS) {
            tags[unit] = (byte) tag;
            int reached = best[row + tag] - scores[row + tag];
            for (int before : Tags.before(tag)) {
                if (best[row - TAGS + before] + transition(before, tag) == reached) {
                    tag = before;
                    break;
                }
            }
        }
        tags[0] = (byte) tag;
        return tags;
    }
}
