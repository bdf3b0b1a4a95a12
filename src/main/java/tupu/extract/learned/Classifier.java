package tupu.extract.learned;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.mention.learned.FeatureBuffer;
import tupu.mention.learned.FeatureWeights;
import tupu.mention.learned.PackedNumbers;

/**
 * Says which of some classes a thing belongs to, by its features: how much each feature speaks for
 * each class was learned.
 */
public final class Classifier {

    private final List<String> classes;
    private final FeatureWeights weights;

    Classifier(List<String> classes, FeatureWeights weights) {
        this.classes = List.copyOf(classes);
        this.weights = requireNonNull(weights, "weights");
    }

    /**
     * Makes a classifier of what a trainer has learned.
     *
     * @param classes their names; the first is what most things are
     * @param hashes of the features, ascending
     * @param learned {@code feature * classes.size() + class}
     * @param least weights closer to 0 are left out
     */
    public static Classifier of(List<String> classes, int[] hashes, float[] learned, double least) {
        return new Classifier(classes, FeatureWeights.of(hashes, learned, classes.size(), least));
    }

    /** The names of the classes; the first is what most things are. */
    public List<String> classes() {
        return classes;
    }

    /** How many features have a score for some class. */
    public int features() {
        return weights.features();
    }

    void write(PackedNumbers.Writer out) {
        out.put(weights.features());
        out.put(weights.size());
        weights.write(out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param names of the classes, a space between them
     */
    static Classifier read(Optional<String> names, PackedNumbers.Reader in) {
        List<String> classes = List.of(names.orElse("none").split(" "));
        int features = in.next();
        return new Classifier(
                classes, FeatureWeights.read(in, classes.size(), features, in.next()));
    }

    /** Returns how probable each class is for one unit of {@code features}. */
    public double[] probabilities(FeatureBuffer features, int unit) {
        int[] sums = new int[classes.size()];
        weights.sum(features, unit, sums);
        int best = sums[0];
        for (int sum : sums) {
            best = Math.max(best, sum);
        }
        double[] probabilities = new double[sums.length];
        double sum = 0;
        for (int each = 0; each < sums.length; each++) {
            probabilities[each] =
                    StrictMath.exp((double) (sums[each] - best) / FeatureWeights.UNIT);
            sum += probabilities[each];
        }
        for (int each = 0; each < sums.length; each++) {
            probabilities[each] /= sum;
        }
        return probabilities;
    }

    /**
     * Whether the first feature of one unit speaks for any class but the first: where it does not,
     * the rest hardly will.
     */
    public boolean mayBeOther(FeatureBuffer features, int unit) {
        return weights.speaksForOther(features.hash(features.begin(unit)));
    }
}
