package tupu.train;

import java.util.List;
import tupu.mention.learned.Chain;

/**
 * Learns the weights of a linear-chain conditional random field: goes through the examples in an
 * order of chance and after each steps towards making its tags more probable. Steps are smaller for
 * weights that have moved much (AdaGrad); each step sees only a part of the features, so that none
 * is relied on alone.
 */
final class Learner {

    /** Probabilities closer to the right ones than this teach nothing. */
    private static final double ENOUGH = 0.001;

    private static final double FIRST_SQUARE = 1e-2;
    private static final int WHOLE = 65_536;

    private final TrainingOptions options;
    private final Chance chance;
    private final float[] weights;
    private final float[] squares;
    private final Chain chain;
    private final int tags;
    private final double[] transitions;
    private final double[] transitionSquares;
    private final double[] slopes;
    private double rate;

    /**
     * Prepares to learn.
     *
     * @param chain weighs the ways in which an example can be tagged
     */
    Learner(Chain chain, int features, TrainingOptions options) {
        this.options = options;
        this.chance = new Chance(options.seed());
        this.chain = chain;
        this.tags = chain.tags();
        this.weights = new float[features * tags];
        this.squares = new float[features * tags];
        this.transitions = new double[tags * tags];
        this.transitionSquares = new double[tags * tags];
        this.slopes = new double[tags];
    }

    /** Goes through the examples once. */
    void epoch(List<Example> examples, int epoch) {
        rate = options.rate() * StrictMath.pow(options.decay(), epoch);
        for (int next : chance.order(examples.size())) {
            step(examples.get(next));
        }
    }

    private void step(Example whole) {
        Example seen = withDropout(whole);
        chain.setTransitions(transitions);
        chain.weigh(scores(seen), seen.units());
        for (int unit = 0; unit < seen.units(); unit++) {
            learn(seen, unit);
        }
        learnTransitions(seen);
    }

    private Example withDropout(Example whole) {
        int dropped = (int) (options.dropout() * WHOLE);
        int[] features = new int[whole.features().length];
        int[] begins = new int[whole.begins().length];
        int size = 0;
        for (int unit = 0; unit < whole.units(); unit++) {
            for (int at = whole.begins()[unit]; at < whole.begins()[unit + 1]; at++) {
                if (!chance.happens(dropped)) {
                    features[size++] = whole.features()[at];
                }
            }
            begins[unit + 1] = size;
        }
        return new Example(features, begins, whole.tags());
    }

    /** What is left after dropout weighs as much as all would. */
    private double[] scores(Example seen) {
        double scale = 1 / (1 - options.dropout());
        double[] scores = new double[seen.units() * tags];
        for (int unit = 0; unit < seen.units(); unit++) {
            int row = unit * tags;
            for (int at = seen.begins()[unit]; at < seen.begins()[unit + 1]; at++) {
                int from = seen.features()[at] * tags;
                for (int tag = 0; tag < tags; tag++) {
                    scores[row + tag] += weights[from + tag];
                }
            }
            for (int tag = 0; tag < tags; tag++) {
                scores[row + tag] *= scale;
            }
        }
        return scores;
    }

    private void learn(Example seen, int unit) {
        for (int tag = 0; tag < tags; tag++) {
            slopes[tag] = chain.probability(unit, tag) - (seen.tags()[unit] == tag ? 1 : 0);
        }
        for (int tag = 0; tag < tags; tag++) {
            if (Math.abs(slopes[tag]) > ENOUGH) {
                for (int at = seen.begins()[unit]; at < seen.begins()[unit + 1]; at++) {
                    learn(seen.features()[at] * tags + tag, slopes[tag]);
                }
            }
        }
    }

    private void learn(int weight, double slope) {
        double drawn = slope + options.l2() * weights[weight];
        double square = squares[weight] + drawn * drawn;
        squares[weight] = (float) square;
        weights[weight] -= (float) (rate * drawn / Math.sqrt(FIRST_SQUARE + square));
    }

    private void learnTransitions(Example seen) {
        for (int next = 0; next < tags; next++) {
            for (int tag = 0; tag < tags; tag++) {
                if (chain.mayFollow(tag, next)) {
                    learnTransition(tag, next, seen);
                }
            }
        }
    }

    private void learnTransition(int tag, int next, Example seen) {
        double slope = 0;
        for (int unit = 0; unit + 1 < seen.units(); unit++) {
            slope += chain.probability(unit, tag, next);
            if (seen.tags()[unit] == tag && seen.tags()[unit + 1] == next) {
                slope -= 1;
            }
        }
        int at = tag * tags + next;
        double drawn = slope + options.l2() * transitions[at];
        transitionSquares[at] += drawn * drawn;
        transitions[at] -= rate * drawn / Math.sqrt(FIRST_SQUARE + transitionSquares[at]);
    }

    /**
     * Adds a share of what was learned.
     *
     * @param all {@code feature * tags + tag}
     * @param between {@code tag * tags + next}
     */
    void addTo(float[] all, double[] between, double share) {
        for (int i = 0; i < all.length; i++) {
            all[i] += (float) (share * weights[i]);
        }
        for (int i = 0; i < between.length; i++) {
            between[i] += share * transitions[i];
        }
    }
}
