package tupu.copy;

import java.util.Arrays;

/**
 * A text made ready to be compared with others, word for word.
 *
 * <p>Two texts are copies when most of one stands in the other in stretches of {@value #RUN} or
 * more units, and much of the other in it: who writes for himself about the same event shares
 * names, figures and a quotation with others, but hardly a sentence. Numbers must agree as well, so
 * that two texts out of one form (prices of two days) are no copies.
 */
public final class ComparedText {

    /** Shorter stretches are shared by chance: 人工智能 has four units. */
    static final int RUN = 7;

    /** The share of the text that lost less, and of the other, that must stand in both. */
    static final double MOST = 0.5;

    static final double MUCH = 0.35;

    /** The share of the numbers of the text with fewer that must stand in the other. */
    static final double NUMBERS = 0.5;

    /** So few numbers can all stand in a lead or a line of the site. */
    static final int FEW = 3;

    /** Below so many units a text says too little to be told from another of its form. */
    static final int SHORT = 25;

    private final Units units;
    private final long[] runs;
    private final long[] sorted;

    private ComparedText(Units units) {
        this.units = units;
        this.runs = units.shingles(RUN);
        this.sorted = Arrays.stream(runs).sorted().toArray();
    }

    public static ComparedText of(String text) {
        return new ComparedText(Units.of(text));
    }

    /** Whether one is a copy of the other, or both are of a third; the same asked from either. */
    public boolean isCopyOf(ComparedText other) {
        if (Math.min(units.count(), other.units.count()) < SHORT) {
            return units.sameAs(other.units);
        }
        double mine = shareIn(other);
        double theirs = other.shareIn(this);
        return Math.max(mine, theirs) >= MOST
                && Math.min(mine, theirs) >= MUCH
                && numbersAgree(other);
    }

    /** Returns the share of this text's units that stands in stretches of the other's; 0 to 1. */
    double shareIn(ComparedText other) {
        int shared = 0;
        int reach = 0;
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
                shared += i + RUN - Math.max(i, reach);
                reach = i + RUN;
            }
        }
        return units.count() == 0 ? 0 : (double) shared / units.count();
    }

    private boolean numbersAgree(ComparedText other) {
        int mine = units.numberCount();
        int theirs = other.units.numberCount();
        int shared = units.numbersIn(other.units);
        return Math.min(mine, theirs) < FEW || shared >= NUMBERS * Math.min(mine, theirs);
    }
}
