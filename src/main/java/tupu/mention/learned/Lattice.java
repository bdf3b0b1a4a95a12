package tupu.mention.learned;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All ways in which a stretch can be tagged, weighed: how probable each tag of each unit is, and
 * each name. Forward and backward sums over legal neighbours only, scaled unit by unit. Arithmetic
 * is the same on every machine. Not for several threads at once; may be used again and again.
 */
public final class Lattice implements Chain {

    private static final int TAGS = Tags.COUNT;

    /** Scores further below the best one of a unit than this are as good as that far. */
    private static final double FLOOR = -16;

    private static final double LEAST = StrictMath.exp(FLOOR);

    /** The tags with which a name or nothing begins, those with which one ends, and the rest. */
    private static final int[] OPEN = IntStream.range(0, TAGS).filter(Tags::mayOpen).toArray();

    private static final int[] CLOSE = IntStream.range(0, TAGS).filter(Tags::mayClose).toArray();

    private static final int[] INSIDE =
            IntStream.range(0, TAGS).filter(tag -> !Tags.mayOpen(tag)).toArray();

    private final double[] transitions = new double[TAGS * TAGS];

    /** The transitions from tags that close to such that open, side by side in either order. */
    private final double[][] openings = new double[CLOSE.length][OPEN.length];

    private final double[][] closings = new double[OPEN.length][CLOSE.length];
    private final double[] opened = new double[OPEN.length];
    private final double[] closed = new double[CLOSE.length];
    private final double[] behind = new double[TAGS];
    private double[] weights = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];
    private int size;

    @Override
    public int tags() {
        return TAGS;
    }

    @Override
    public boolean mayFollow(int tag, int next) {
        return Tags.mayFollow(tag, next);
    }

    @Override
    public void setTransitions(double[] scores) {
        for (int next = 0; next < TAGS; next++) {
            for (int tag : Tags.before(next)) {
                transitions[tag * TAGS + next] = StrictMath.exp(scores[tag * TAGS + next]);
            }
        }
        for (int i = 0; i < CLOSE.length; i++) {
            for (int j = 0; j < OPEN.length; j++) {
                openings[i][j] = transitions[CLOSE[i] * TAGS + OPEN[j]];
                closings[j][i] = openings[i][j];
            }
        }
    }

    @Override
    public void weigh(double[] scores, int units) {
        makeRoom(units);
        System.arraycopy(scores, 0, weights, 0, units * TAGS);
        weigh();
    }

    /** Weighs a stretch by scores as in {@link FeatureWeights}. */
    void weigh(int[] scores, int units) {
        makeRoom(units);
        for (int i = 0; i < units * TAGS; i++) {
            weights[i] = NameModel.real(scores[i]);
        }
        weigh();
    }

    private void makeRoom(int units) {
        size = units;
        if (forward.length < units * TAGS) {
            weights = new double[2 * units * TAGS];
            forward = new double[2 * units * TAGS];
            backward = new double[2 * units * TAGS];
            scales = new double[2 * units];
        }
    }

    /** Takes the scores of the stretch out of the place of their weights. */
    private void weigh() {
        for (int unit = 0; unit < size; unit++) {
            exponentiate(unit * TAGS);
        }
        goForward();
        goBackward();
    }

    private void exponentiate(int row) {
        double best = weights[row];
        for (int tag = 1; tag < TAGS; tag++) {
            best = Math.max(best, weights[row + tag]);
        }
        for (int tag = 0; tag < TAGS; tag++) {
            double below = weights[row + tag] - best;
            weights[row + tag] = below <= FLOOR ? LEAST : StrictMath.exp(below);
        }
    }

    private void goForward() {
        for (int unit = 0; unit < size; unit++) {
            int row = unit * TAGS;
            if (unit == 0) {
                Arrays.fill(forward, 0, TAGS, 0);
                Arrays.fill(opened, 1);
            } else {
                addWaysInto(row - TAGS, row);
            }
            for (int i = 0; i < OPEN.length; i++) {
                forward[row + OPEN[i]] = opened[i];
            }
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                if (unit == size - 1 && !Tags.mayClose(tag)) {
                    forward[row + tag] = 0;
                }
                forward[row + tag] *= weights[row + tag];
                sum += forward[row + tag];
            }
            scales[unit] = sum;
            for (int tag = 0; tag < TAGS; tag++) {
                forward[row + tag] /= sum;
            }
        }
    }

    /** Sums the ways from one unit's tags to the next one's, those that open in {@link #opened}. */
    private void addWaysInto(int row, int nextRow) {
        Arrays.fill(opened, 0);
        for (int i = 0; i < CLOSE.length; i++) {
            addScaled(opened, openings[i], forward[row + CLOSE[i]]);
        }
        for (int inside : INSIDE) {
            double ways = 0;
            for (int tag : Tags.before(inside)) {
                ways += forward[row + tag] * transitions[tag * TAGS + inside];
            }
            forward[nextRow + inside] = ways;
        }
    }

    /** A loop that the machine does several steps of at once. */
    private static void addScaled(double[] sums, double[] values, double scale) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] * scale;
        }
    }

    private void goBackward() {
        int last = (size - 1) * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
            backward[last + tag] = Tags.mayClose(tag) ? 1 : 0;
        }
        for (int unit = size - 2; unit >= 0; unit--) {
            int row = unit * TAGS;
            int nextRow = row + TAGS;
            for (int next = 0; next < TAGS; next++) {
                behind[next] =
                        weights[nextRow + next] * backward[nextRow + next] / scales[unit + 1];
            }
            Arrays.fill(backward, row, nextRow, 0);
            for (int inside : INSIDE) {
                for (int tag : Tags.before(inside)) {
                    backward[row + tag] += transitions[tag * TAGS + inside] * behind[inside];
                }
            }
            Arrays.fill(closed, 0);
            for (int i = 0; i < OPEN.length; i++) {
                addScaled(closed, closings[i], behind[OPEN[i]]);
            }
            for (int i = 0; i < CLOSE.length; i++) {
                backward[row + CLOSE[i]] = closed[i];
            }
        }
    }

    @Override
    public double probability(int unit, int tag) {
        return forward[unit * TAGS + tag] * backward[unit * TAGS + tag];
    }

    @Override
    public double probability(int unit, int tag, int next) {
        int nextRow = (unit + 1) * TAGS;
        return forward[unit * TAGS + tag]
                * transitions[tag * TAGS + next]
                * weights[nextRow + next]
                * backward[nextRow + next]
                / scales[unit + 1];
    }

    /** How probable it is that just the units from {@code begin} to {@code end} are so tagged. */
    public double probability(byte[] tags, int begin, int end) {
        double probability = forward[begin * TAGS + tags[begin]];
        for (int unit = begin + 1; unit < end; unit++) {
            probability *=
                    transitions[tags[unit - 1] * TAGS + tags[unit]]
                            * weights[unit * TAGS + tags[unit]]
                            / scales[unit];
        }
        return probability * backward[(end - 1) * TAGS + tags[end - 1]];
    }
}
