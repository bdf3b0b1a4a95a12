package tupu.train;

import java.util.List;
import tupu.mention.learned.Lattice;
import tupu.mention.learned.Tags;

/**
 * Learns the weights of a linear-chain conditional random field: goes through the examples in an
 * order of chance and after each steps towards making its tags more probable. Steps are smaller for
 * weights that have moved much (AdaGrad); each step sees only a part of the features, so that none
 * is relied on alone.
 */
final class Learner {

    private static final int TAGS = Tags.COUNT;

    /** Probabilities closer to the right ones than this teach nothing. */
    private static final double ENOUGH = 0.001;

    private static final double FIRST_SQUARE = 1e-2;
    private static final int WHOLE = 65_536;

    private final TrainingOptions options;
    private final Chance chance;
    private final float[] weights;
    private final float[] squares;
    private final double[] transitions = new double[TAGS * TAGS];
    private final double[] transitionSquares = new double[TAGS * TAGS];
    private final Lattice lattice = new Lattice();
    private final double[] slopes = new double[TAGS];
    private double rate;

    Learner(int features, TrainingOptions options) {
        this.options = options;
        this.chance = new Chance(options.seed());
        this.weights = new float[features * TAGS];
        this.squares = new float[features * TAGS];
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
        lattice.setTransitions(transitions);
        lattice.weigh(scores(seen), seen.units());
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
        double[] scores = new double[seen.units() * TAGS];
        for (int unit = 0; unit < seen.units(); unit++) {
            int row = unit * TAGS;
            for (int at = seen.begins()[unit]; at < seen.begins()[unit + 1]; at++) {
                int from = seen.features()[at] * TAGS;
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[row + tag] += weights[from + tag];
                }
            }
            for (int tag = 0; tag < TAGS; tag++) {
                scores[row + tag] *= scale;
            }
        }
        return scores;
    }

    private void learn(Example seen, int unit) {
        for (int tag = 0; tag < TAGS; tag++) {
            slopes[tag] = lattice.probability(unit, tag) - (seen.tags()[unit] == tag ? 1 : 0);
        }
        for (int tag = 0; tag < TAGS; tag++) {
            if (Math.abs(slopes[tag]) > ENOUGH) {
                for (int at = seen.begins()[unit]; at < seen.begins()[unit + 1]; at++) {
                    learn(seen.features()[at] * TAGS + tag, slopes[tag]);
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
        for (int next = 0; next < TAGS; next++) {
            for (int tag = 0; tag < TAGS; tag++) {
                if (Tags.mayFollow(tag, next)) {
                    learnTransition(tag, next, seen);
                }
            }
        }
    }

    private void learnTransition(int tag, int next, Example seen) {
        double slope = 0;
        for (int unit = 0; unit + 1 < seen.units(); unit++) {
            slope += lattice.probability(unit, tag, next);
            if (seen.tags()[unit] == tag && seen.tags()[unit + 1] == next) {
                slope -= 1;
            }
        }
        int at = tag * TAGS + next;
        double drawn = slope + options.l2() * transitions[at];
        transitionSquares[at] += drawn * drawn;
        transitions[at] -= rate * drawn / Math.sqrt(FIRST_SQUARE + transitionSquares[at]);
    }

    /**
     * Adds a share of what was learned.
     *
     * @param all {@code feature * Tags.COUNT + tag}
     * @param between {@code tag * Tags.COUNT + next}
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
