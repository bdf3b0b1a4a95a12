package tupu.extract.learned;

import java.nio.file.Path;
import java.util.Optional;
import tupu.mention.learned.FeatureWeights;
import tupu.mention.learned.ModelBytes;
import tupu.mention.learned.PackedNumbers;
import tupu.text.Digest;

/**
 * A model of quotations as {@link ModelBytes}: the scores of the transitions and, by ascending
 * hash, the features with theirs.
 */
public final class QuotationModelFile {

    private static final String BUILT_IN = "/tupu/quotations.model";
    private static final ModelBytes.Kind KIND =
            new ModelBytes.Kind("quotations", QuotationModel.FEATURES);

    private QuotationModelFile() {}

    /** The model that the program brings along. */
    public static Optional<QuotationModel> builtIn() {
        return ModelBytes.builtIn(BUILT_IN).map(file -> read(BUILT_IN, file));
    }

    /** Reads a user's model. */
    public static QuotationModel read(Path file) {
        return read(file.toString(), ModelBytes.of(file));
    }

    /** The digest of a model's file. */
    public static String digest(QuotationModel model) {
        return Digest.sha256(write(model));
    }

    /** Writes a model; equal models are equal bytes. */
    public static byte[] write(QuotationModel model) {
        PackedNumbers.Writer out = new PackedNumbers.Writer();
        for (int score : model.transitions()) {
            out.putSigned(score);
        }
        out.put(model.weights().features());
        model.weights().write(out);
        return new ModelBytes(model.origin(), out.bytes()).write(KIND);
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws tupu.text.InputException where the bytes are no model, a damaged one or one of
     *     another version
     */
    public static QuotationModel read(String name, byte[] file) {
        ModelBytes bytes = ModelBytes.read(name, file, KIND);
        PackedNumbers.Reader in = bytes.numbers();
        int[] transitions = new int[SpeechTags.COUNT * SpeechTags.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.nextSigned();
        }
        int features = in.next();
        return new QuotationModel(
                bytes.head(),
                transitions,
                FeatureWeights.read(in, SpeechTags.COUNT, features, in.left()));
    }
}
