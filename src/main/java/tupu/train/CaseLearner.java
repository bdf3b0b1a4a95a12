package tupu.train;

import java.util.Arrays;
import java.util.List;
import tupu.extract.learned.Classifier;

/**
 * Learns the weights of a classifier by maximum entropy: goes through the cases in an order of
 * chance and after each steps towards making its class more probable, by smaller steps for weights
 * that have moved much (AdaGrad); each step sees only a part of the features. Does so several times
 * and takes the mean of the weights, which depends less on the order of chance than each by itself.
 */
final class CaseLearner {

    /** Probabilities closer to the right ones than this teach nothing. */
    private static final double ENOUGH = 0.002;

    private static final double FIRST_SQUARE = 1e-2;
    private static final int WHOLE = 65_536;

    private final List<String> classes;
    private final TrainingOptions options;
    private final int[] hashes;
    private final float[] weights;
    private final float[] squares;
    private final double[] sums;
    private Chance chance;

    CaseLearner(List<String> classes, List<Case> cases, TrainingOptions options) {
        this.classes = List.copyOf(classes);
        this.options = options;
        this.chance = new Chance(options.seed());
        this.hashes = FeatureIndex.frequent(cases, options.cutoff());
        this.weights = new float[hashes.length * classes.size()];
        this.squares = new float[weights.length];
        this.sums = new double[classes.size()];
    }

    Classifier learn(List<Case> cases) {
        List<Case> numbered = cases.stream().map(this::numbered).toList();
        float[] mean = new float[weights.length];
        for (int run = 0; run < options.runs(); run++) {
            begin(options.seed() + run);
            goThrough(numbered);
            for (int weight = 0; weight < mean.length; weight++) {
                mean[weight] += weights[weight] / options.runs();
            }
        }
        return Classifier.of(classes, hashes, mean, options.least());
    }

    private void begin(long seed) {
        chance = new Chance(seed);
        Arrays.fill(weights, 0);
        Arrays.fill(squares, 0);
    }

    private void goThrough(List<Case> numbered) {
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            double rate = options.rate() * StrictMath.pow(options.decay(), epoch);
            for (int next : chance.order(numbered.size())) {
                step(numbered.get(next), rate);
            }
        }
    }

    private Case numbered(Case one) {
        int[] numbers = new int[one.features().length];
        int size = 0;
        for (int hash : one.features()) {
            int number = Arrays.binarySearch(hashes, hash);
            if (number >= 0) {
                numbers[size++] = number;
            }
        }
        return new Case(Arrays.copyOf(numbers, size), one.right());
    }

    private void step(Case whole, double rate) {
        int[] seen = withDropout(whole.features());
        Arrays.fill(sums, 0);
        double scale = 1 / (1 - options.dropout());
        for (int feature : seen) {
            int row = feature * sums.length;
            for (int each = 0; each < sums.length; each++) {
                sums[each] += weights[row + each];
            }
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int each = 0; each < sums.length; each++) {
            sums[each] *= scale;
            best = Math.max(best, sums[each]);
        }
        double total = 0;
        for (int each = 0; each < sums.length; each++) {
            sums[each] = StrictMath.exp(sums[each] - best);
            total += sums[each];
        }
        for (int each = 0; each < sums.length; each++) {
            double slope = sums[each] / total - (whole.right() == each ? 1 : 0);
            if (Math.abs(slope) > ENOUGH) {
                for (int feature : seen) {
                    learn(feature * sums.length + each, slope, rate);
                }
            }
        }
    }

    private int[] withDropout(int[] features) {
        int dropped = (int) (options.dropout() * WHOLE);
        int[] seen = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (!chance.happens(dropped)) {
                seen[size++] = feature;
            }
        }
        return Arrays.copyOf(seen, size);
    }

    private void learn(int weight, double slope, double rate) {
        double drawn = slope + options.l2() * weights[weight];
        double square = squares[weight] + drawn * drawn;
        squares[weight] = (float) square;
        weights[weight] -= (float) (rate * drawn / Math.sqrt(FIRST_SQUARE + square));
    }
}
