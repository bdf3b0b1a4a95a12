package tupu.train;

import java.util.List;
import java.util.function.Supplier;
import tupu.mention.learned.Chain;

/**
 * Learns a linear-chain conditional random field several times and takes the mean of the weights.
 */
final class ChainLearner {

    private final Supplier<Chain> chain;
    private final TrainingOptions options;
    private final String subject;

    /**
     * Prepares to learn.
     *
     * @param chain makes what weighs the ways to tag an example
     * @param subject what is learned, for the progress
     */
    ChainLearner(Supplier<Chain> chain, TrainingOptions options, String subject) {
        this.chain = chain;
        this.options = options;
        this.subject = subject;
    }

    /** Makes a model of what was learned. */
    @FunctionalInterface
    interface Maker<M> {

        /**
         * Makes it.
         *
         * @param transitions {@code tag * tags + next}
         * @param hashes of the features, ascending
         * @param weights {@code feature * tags + tag}
         */
        M of(double[] transitions, int[] hashes, float[] weights);
    }

    <M> M learn(List<Example> examples, Trainer.Progress progress, Maker<M> maker) {
        FeatureIndex index = FeatureIndex.of(examples, options.cutoff());
        List<Example> numbered = examples.stream().map(index::numbered).toList();
        int tags = chain.get().tags();
        float[] weights = new float[index.size() * tags];
        double[] transitions = new double[tags * tags];
        for (int run = 0; run < options.runs(); run++) {
            Learner learner =
                    new Learner(chain.get(), index.size(), options.withSeed(options.seed() + run));
            for (int epoch = 0; epoch < options.epochs(); epoch++) {
                progress.at(
                        "%s, run %d of %d, epoch %d of %d"
                                .formatted(
                                        subject,
                                        run + 1,
                                        options.runs(),
                                        epoch + 1,
                                        options.epochs()));
                learner.epoch(numbered, epoch);
            }
            learner.addTo(weights, transitions, 1.0 / options.runs());
        }
        return maker.of(transitions, index.hashes(), weights);
    }
}
