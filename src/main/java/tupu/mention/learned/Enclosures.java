package tupu.mention.learned;

/** Which units stand inside 《》, “” and （）, and where those open and close. */
final class Enclosures {

    private final int[] open;
    private final int[] close;

    private Enclosures(int size) {
        this.open = new int[size];
        this.close = new int[size];
        java.util.Arrays.fill(open, -1);
    }

    /** Finds the innermost pairs of {@code opening} and {@code closing} shapes. */
    static Enclosures of(Units units, int opening, int closing) {
        Enclosures enclosures = new Enclosures(units.size());
        int open = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.shape(i) == opening) {
                open = i;
            } else if (units.shape(i) == closing && open >= 0) {
                java.util.Arrays.fill(enclosures.open, open + 1, i, open);
                java.util.Arrays.fill(enclosures.close, open + 1, i, i);
                open = -1;
            }
        }
        return enclosures;
    }

    boolean holds(int unit) {
        return open[unit] >= 0;
    }

    int open(int unit) {
        return open[unit];
    }

    int close(int unit) {
        return close[unit];
    }

    /** 0 in the midst, 1 the first inside, 2 the last, 3 both. */
    int place(int unit) {
        return (unit == open[unit] + 1 ? 1 : 0) + (unit == close[unit] - 1 ? 2 : 0);
    }
}
