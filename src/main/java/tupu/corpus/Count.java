package tupu.corpus;

/**
 * How much of what is marked, or annotated by others, was found.
 *
 * @param hit found and in gold
 * @param found all that was found
 * @param gold all that gold has
 */
public record Count(int hit, int found, int gold) {

    public static final Count ZERO = new Count(0, 0, 0);

    public Count plus(Count other) {
        return new Count(hit + other.hit, found + other.found, gold + other.gold);
    }

    /** The part of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) hit / found;
    }

    /** The part of gold that was found; 0 where there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) hit / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
