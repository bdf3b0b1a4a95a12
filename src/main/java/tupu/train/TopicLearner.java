package tupu.train;

import java.util.List;

/**
 * Learns a logistic regression for each topic: goes through the examples and after each steps
 * towards making its topics more probable. Steps are smaller for weights that have moved much
 * (AdaGrad). Weights are drawn towards 0; that of the first feature, which all examples have, is
 * not.
 */
final class TopicLearner {

    private static final double RATE = 0.3;
    private static final double DECAY = 0.9;
    private static final double L2 = 1;
    private static final double FIRST_SQUARE = 0.1;

    /** A quotation in numbers. */
    static final class Example {

        private final int[] features;
        private final double[] much;
        private final boolean[] right;

        /**
         * Takes a quotation.
         *
         * @param features the numbers of its clues
         * @param much how much there is of each
         * @param right by topic, whether it is one of its topics
         */
        Example(int[] features, double[] much, boolean[] right) {
            this.features = features;
            this.much = much;
            this.right = right;
        }
    }

    private final List<Example> examples;
    private final int topics;
    private final double[] weights;
    private final double[] squares;
    private final int[] order;
    private final Chance chance = new Chance(1);

    /** How strongly a weight is drawn towards 0 at each example that has its feature. */
    private final double[] draw;

    TopicLearner(List<Example> examples, int features, int topics) {
        this.examples = examples;
        this.topics = topics;
        this.weights = new double[features * topics];
        this.squares = new double[features * topics];
        this.draw = new double[features];
        for (Example example : examples) {
            for (int feature : example.features) {
                draw[feature]++;
            }
        }
        for (int feature = 0; feature < features; feature++) {
            draw[feature] = feature == 0 ? 0 : L2 / Math.max(1, draw[feature]);
        }
        this.order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Goes through the examples once. */
    void epoch(int number) {
        double rate = RATE * StrictMath.pow(DECAY, number);
        for (int i = order.length - 1; i > 0; i--) {
            int other = chance.below(i + 1);
            int here = order[i];
            order[i] = order[other];
            order[other] = here;
        }
        for (int next : order) {
            step(examples.get(next), rate);
        }
    }

    private void step(Example example, double rate) {
        for (int topic = 0; topic < topics; topic++) {
            double sum = 0;
            for (int i = 0; i < example.features.length; i++) {
                sum += example.much[i] * weights[example.features[i] * topics + topic];
            }
            double slope = 1 / (1 + StrictMath.exp(-sum)) - (example.right[topic] ? 1 : 0);
            for (int i = 0; i < example.features.length; i++) {
                int feature = example.features[i];
                int at = feature * topics + topic;
                double drawn = slope * example.much[i] + draw[feature] * weights[at];
                squares[at] += drawn * drawn;
                weights[at] -= rate * drawn / Math.sqrt(FIRST_SQUARE + squares[at]);
            }
        }
    }

    double weight(int feature, int topic) {
        return weights[feature * topics + topic];
    }
}
