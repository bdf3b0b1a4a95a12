package tupu.mention.learned;

import java.util.Arrays;

/** Finds the best of all legal ways to tag a stretch (Viterbi), in whole numbers. */
final class Decoder {

    private static final int TAGS = Tags.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] transitions;

    /**
     * Prepares to decode.
     *
     * @param transitions score of a tag behind another: {@code tag * Tags.COUNT + next}
     */
    Decoder(int[] transitions) {
        this.transitions = transitions.clone();
    }

    /**
     * Returns the best tags; of equal ones those of lower number.
     *
     * @param scores of the tags of each unit: {@code unit * Tags.COUNT + tag}
     */
    byte[] decode(int[] scores, int units) {
        byte[] from = new byte[units * TAGS];
        int[] best = new int[TAGS];
        int[] next = new int[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            best[tag] = Tags.mayOpen(tag) ? scores[tag] : NEVER;
        }
        for (int unit = 1; unit < units; unit++) {
            int row = unit * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                int most = NEVER;
                for (int before : Tags.before(tag)) {
                    int score = best[before] + transitions[before * TAGS + tag];
                    if (score > most) {
                        most = score;
                        from[row + tag] = (byte) before;
                    }
                }
                next[tag] = Math.max(NEVER, most + scores[row + tag]);
            }
            int[] swapped = best;
            best = next;
            next = swapped;
        }
        return trace(from, best, units);
    }

    private static byte[] trace(byte[] from, int[] best, int units) {
        byte[] tags = new byte[units];
        int last = Tags.OUTSIDE;
        for (int tag = 0; tag < TAGS; tag++) {
            if (Tags.mayClose(tag) && best[tag] > best[last]) {
                last = tag;
            }
        }
        Arrays.fill(tags, (byte) Tags.OUTSIDE);
        for (int unit = units - 1; unit >= 0; unit--) {
            tags[unit] = (byte) last;
            last = from[unit * TAGS + last];
        }
        return tags;
    }
}
