package tupu.train;

/**
 * How a model is trained. The same options and corpus give the same model, to the byte.
 *
 * @param epochs how often the corpus is gone through; at least 1
 * @param rate how far a first step goes
 * @param decay with what the rate is multiplied after each epoch, above 0, at most 1
 * @param l2 how strongly weights are drawn towards 0
 * @param dropout share of the features that a step does not see, from 0 to below 1
 * @param cutoff how often a feature must occur to be kept; at least 1
 * @param least weights closer to 0 are left out of the model
 * @param seed of all choices of chance
 * @param runs how many models are trained, each by a seed of its own, to take the mean of their
 *     weights; at least 1
 */
public record TrainingOptions(
        int epochs,
        double rate,
        double decay,
        double l2,
        double dropout,
        int cutoff,
        double least,
        long seed,
        int runs) {

    /** What serves best on our own corpus. */
    public static final TrainingOptions DEFAULT =
            new TrainingOptions(5, 0.2, 0.7, 0, 0.5, 3, 0.08, 1, 3);

    public TrainingOptions {
        if (epochs < 1 || cutoff < 1 || runs < 1 || rate <= 0 || decay <= 0 || decay > 1) {
            throw new IllegalArgumentException(
                    "Cannot train with %d epochs, %d runs, cut-off %d, rate %s, decay %s"
                            .formatted(epochs, runs, cutoff, rate, decay));
        }
        if (dropout < 0 || dropout >= 1 || l2 < 0 || least < 0) {
            throw new IllegalArgumentException(
                    "Cannot train with dropout %s, l2 %s, least weight %s"
                            .formatted(dropout, l2, least));
        }
    }

    public TrainingOptions withEpochs(int number) {
        return new TrainingOptions(number, rate, decay, l2, dropout, cutoff, least, seed, runs);
    }

    public TrainingOptions withCutoff(int number) {
        return new TrainingOptions(epochs, rate, decay, l2, dropout, number, least, seed, runs);
    }

    public TrainingOptions withSeed(long number) {
        return new TrainingOptions(epochs, rate, decay, l2, dropout, cutoff, least, number, runs);
    }

    public TrainingOptions withRuns(int number) {
        return new TrainingOptions(epochs, rate, decay, l2, dropout, cutoff, least, seed, number);
    }

    /** The options as they stand in a model's head. */
    public String text() {
        return "epochs=%d rate=%s decay=%s l2=%s dropout=%s cutoff=%d least=%s seed=%d runs=%d"
                .formatted(epochs, rate, decay, l2, dropout, cutoff, least, seed, runs);
    }
}
