package tupu.train;

import tupu.extract.learned.SpeechTags;
import tupu.mention.learned.Chain;

/**
 * All ways in which the stretches of a text can be tagged as said or not. Forward and backward
 * sums, scaled unit by unit. Arithmetic is the same on every machine. Not for several threads at
 * once.
 */
final class SpeechChain implements Chain {

    private static final int TAGS = SpeechTags.COUNT;

    private final double[] transitions = new double[TAGS * TAGS];
    private double[] weights = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];

    @Override
    public int tags() {
        return TAGS;
    }

    @Override
    public boolean mayFollow(int tag, int next) {
        return SpeechTags.mayFollow(tag, next);
    }

    @Override
    public void setTransitions(double[] scores) {
        for (int tag = 0; tag < TAGS; tag++) {
            for (int next = 0; next < TAGS; next++) {
                int at = tag * TAGS + next;
                transitions[at] = mayFollow(tag, next) ? StrictMath.exp(scores[at]) : 0;
            }
        }
    }

    @Override
    public void weigh(double[] scores, int units) {
        weights = new double[units * TAGS];
        forward = new double[units * TAGS];
        backward = new double[units * TAGS];
        scales = new double[units];
        for (int unit = 0; unit < units; unit++) {
            int row = unit * TAGS;
            double best = scores[row];
            for (int tag = 1; tag < TAGS; tag++) {
                best = Math.max(best, scores[row + tag]);
            }
            for (int tag = 0; tag < TAGS; tag++) {
                weights[row + tag] = StrictMath.exp(scores[row + tag] - best);
            }
        }
        goForward(units);
        goBackward(units);
    }

    private void goForward(int units) {
        for (int unit = 0; unit < units; unit++) {
            int row = unit * TAGS;
            for (int next = 0; next < TAGS; next++) {
                double ways = unit == 0 && SpeechTags.mayOpen(next) ? 1 : 0;
                for (int tag = 0; unit > 0 && tag < TAGS; tag++) {
                    ways += forward[row - TAGS + tag] * transitions[tag * TAGS + next];
                }
                forward[row + next] = ways * weights[row + next];
                scales[unit] += forward[row + next];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                forward[row + tag] /= scales[unit];
            }
        }
    }

    private void goBackward(int units) {
        for (int unit = units - 1; unit >= 0; unit--) {
            int row = unit * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                double ways = unit == units - 1 ? 1 : 0;
                for (int next = 0; unit < units - 1 && next < TAGS; next++) {
                    ways += transitions[tag * TAGS + next] * behind(unit + 1, next);
                }
                backward[row + tag] = ways;
            }
        }
    }

    private double behind(int unit, int tag) {
        return weights[unit * TAGS + tag] * backward[unit * TAGS + tag] / scales[unit];
    }

    @Override
    public double probability(int unit, int tag) {
        return forward[unit * TAGS + tag] * backward[unit * TAGS + tag];
    }

    @Override
    public double probability(int unit, int tag, int next) {
        return forward[unit * TAGS + tag] * transitions[tag * TAGS + next] * behind(unit + 1, next);
    }
}
