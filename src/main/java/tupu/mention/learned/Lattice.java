package tupu.mention.learned;

import java.util.Arrays;

/**
 * All ways in which a stretch can be tagged, weighed: how probable each tag of each unit is, and
 * each name. Forward and backward sums over legal neighbours only, scaled unit by unit. Arithmetic
 * is the same on every machine. Not for several threads at once; may be used again and again.
 */
public final class Lattice {

    private static final int TAGS = Tags.COUNT;

    /** Scores further below the best one of a unit than this are as good as that far. */
    private static final double FLOOR = -16;

    private static final double LEAST = StrictMath.exp(FLOOR);

    private final double[] transitions = new double[TAGS * TAGS];
    private double[] weights = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];
    private int size;

    /**
     * Sets what a tag behind another weighs.
     *
     * @param scores by {@code tag * Tags.COUNT + next}; illegal ones are not looked at
     */
    public void setTransitions(double[] scores) {
        for (int next = 0; next < TAGS; next++) {
            for (int tag : Tags.before(next)) {
                transitions[tag * TAGS + next] = StrictMath.exp(scores[tag * TAGS + next]);
            }
        }
    }

    /**
     * Weighs a stretch.
     *
     * @param scores of the tags of each unit: {@code unit * Tags.COUNT + tag}
     */
    public void weigh(double[] scores, int units) {
        size = units;
        if (forward.length < units * TAGS) {
            weights = new double[2 * units * TAGS];
            forward = new double[2 * units * TAGS];
            backward = new double[2 * units * TAGS];
            scales = new double[2 * units];
        }
        for (int unit = 0; unit < units; unit++) {
            exponentiate(scores, unit * TAGS);
        }
        goForward();
        goBackward();
    }

    private void exponentiate(double[] scores, int row) {
        double best = scores[row];
        for (int tag = 1; tag < TAGS; tag++) {
            best = Math.max(best, scores[row + tag]);
        }
        for (int tag = 0; tag < TAGS; tag++) {
            double below = scores[row + tag] - best;
            weights[row + tag] = below <= FLOOR ? LEAST : StrictMath.exp(below);
        }
    }

    private void goForward() {
        for (int unit = 0; unit < size; unit++) {
            int row = unit * TAGS;
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double ways = unit == 0 ? (Tags.mayOpen(tag) ? 1 : 0) : waysTo(tag, row - TAGS);
                if (unit == size - 1 && !Tags.mayClose(tag)) {
                    ways = 0;
                }
                forward[row + tag] = ways * weights[row + tag];
                sum += forward[row + tag];
            }
            scales[unit] = sum;
            for (int tag = 0; tag < TAGS; tag++) {
                forward[row + tag] /= sum;
            }
        }
    }

    private double waysTo(int next, int row) {
        double ways = 0;
        for (int tag : Tags.before(next)) {
            ways += forward[row + tag] * transitions[tag * TAGS + next];
        }
        return ways;
    }

    private void goBackward() {
        int last = (size - 1) * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
            backward[last + tag] = Tags.mayClose(tag) ? 1 : 0;
        }
        for (int unit = size - 2; unit >= 0; unit--) {
            int row = unit * TAGS;
            int nextRow = row + TAGS;
            Arrays.fill(backward, row, nextRow, 0);
            for (int next = 0; next < TAGS; next++) {
                double behind =
                        weights[nextRow + next] * backward[nextRow + next] / scales[unit + 1];
                for (int tag : Tags.before(next)) {
                    backward[row + tag] += transitions[tag * TAGS + next] * behind;
                }
            }
        }
    }

    /** How probable a tag of a unit is, from 0 to 1. */
    public double probability(int unit, int tag) {
        return forward[unit * TAGS + tag] * backward[unit * TAGS + tag];
    }

    /** How probable a tag of a unit and the next unit's are together. */
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
