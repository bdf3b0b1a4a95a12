package tupu.extract.learned;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tupu.mention.learned.ModelBytes;
import tupu.mention.learned.PackedNumbers;
import tupu.text.Digest;

/**
 * A model of relations as {@link ModelBytes}. The head names the predicates; the body holds the
 * features by ascending hash with their scores.
 */
public final class RelationModelFile {

    private static final String BUILT_IN = "/tupu/relations.model";
    private static final ModelBytes.Kind KIND =
            new ModelBytes.Kind("relations", RelationModel.FEATURES);
    private static final String PREDICATES = "predicates";

    private RelationModelFile() {}

    /** The model that the program brings along. */
    public static Optional<RelationModel> builtIn() {
        return ModelBytes.builtIn(BUILT_IN).map(file -> read(BUILT_IN, file));
    }

    /** Reads a user's model. */
    public static RelationModel read(Path file) {
        return read(file.toString(), ModelBytes.of(file));
    }

    /** The digest of a model's file. */
    public static String digest(RelationModel model) {
        return Digest.sha256(write(model));
    }

    /** Writes a model; equal models are equal bytes. */
    public static byte[] write(RelationModel model) {
        Map<String, String> head = new LinkedHashMap<>(model.origin());
        head.put(PREDICATES, String.join(" ", model.predicates().classes()));
        PackedNumbers.Writer out = new PackedNumbers.Writer();
        model.predicates().write(out);
        return new ModelBytes(head, out.bytes()).write(KIND);
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws tupu.text.InputException where the bytes are no model, a damaged one or one of
     *     another version
     */
    public static RelationModel read(String name, byte[] file) {
        ModelBytes bytes = ModelBytes.read(name, file, KIND);
        Map<String, String> head = new LinkedHashMap<>(bytes.head());
        Optional<String> predicates = Optional.ofNullable(head.remove(PREDICATES));
        return new RelationModel(head, Classifier.read(predicates, bytes.numbers()));
    }
}
