package tupu.mention.learned;

import java.nio.file.Path;
import java.util.Optional;
import tupu.text.Digest;
import tupu.text.InputException;

/**
 * A model of names as {@link ModelBytes}: as numbers of variable length, the scores of the
 * transitions and, by ascending hash, the features with theirs.
 */
public final class ModelFile {

    private static final String BUILT_IN = "/tupu/names.crf";
    private static final ModelBytes.Kind KIND = new ModelBytes.Kind("names", NameModel.FEATURES);

    private ModelFile() {}

    /** The model that the program brings along. */
    public static Optional<NameModel> builtIn() {
        return ModelBytes.builtIn(BUILT_IN).map(file -> read(BUILT_IN, file));
    }

    /** Reads a user's model. */
    public static NameModel read(Path file) {
        return read(file.toString(), ModelBytes.of(file));
    }

    /** The digest of a model's file. */
    public static String digest(NameModel model) {
        return Digest.sha256(write(model));
    }

    /** Writes a model; equal models are equal bytes. */
    public static byte[] write(NameModel model) {
        return new ModelBytes(model.origin(), body(model)).write(KIND);
    }

    private static byte[] body(NameModel model) {
        PackedNumbers.Writer out = new PackedNumbers.Writer();
        for (int score : model.transitions()) {
            out.putSigned(score);
        }
        out.put(model.weights().features());
        model.weights().write(out);
        return out.bytes();
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws InputException where the bytes are no model, a damaged one or one of another version
     */
    public static NameModel read(String name, byte[] file) {
        ModelBytes bytes = ModelBytes.read(name, file, KIND);
        PackedNumbers.Reader in = bytes.numbers();
        int[] transitions = new int[Tags.COUNT * Tags.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.nextSigned();
        }
        int features = in.next();
        return new NameModel(
                bytes.head(),
                transitions,
                FeatureWeights.read(in, Tags.COUNT, features, in.left()));
    }
}
