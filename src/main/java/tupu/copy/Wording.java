package tupu.copy;

import java.util.Arrays;

/**
 * Tells whether two short passages say the same in about the same words: two prints of one
 * quotation.
 */
public final class Wording {

    private static final int PAIR = 2;
    private static final double MOST = 0.6;

    private Wording() {}

    /** Whether most neighbouring units of the shorter passage stand in the other, in any script. */
    public static boolean isAlike(String one, String other) {
        Units mine = Units.of(one);
        Units theirs = Units.of(other);
        if (Math.min(mine.count(), theirs.count()) <= PAIR) {
            return mine.sameAs(theirs);
        }
        long[] few = mine.count() <= theirs.count() ? mine.shingles(PAIR) : theirs.shingles(PAIR);
        long[] many = mine.count() <= theirs.count() ? theirs.shingles(PAIR) : mine.shingles(PAIR);
        Arrays.sort(many);
        long shared =
                Arrays.stream(few).filter(pair -> Arrays.binarySearch(many, pair) >= 0).count();
        return shared >= MOST * few.length;
    }
}
