package tupu.extract.learned;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tupu.mention.learned.ModelBytes;
import tupu.mention.learned.PackedNumbers;
import tupu.text.Digest;

/**
 * A model of events as {@link ModelBytes}. The head names the classes; the body holds, for the
 * triggers, the roles and the dates, the features by ascending hash with their scores.
 */
public final class EventModelFile {

    private static final String BUILT_IN = "/tupu/events.model";
    private static final ModelBytes.Kind KIND = new ModelBytes.Kind("events", EventModel.FEATURES);
    private static final String TYPES = "types";
    private static final String ROLES = "roles";
    private static final String DATES = "dates";

    private EventModelFile() {}

    /** The model that the program brings along. */
    public static Optional<EventModel> builtIn() {
        return ModelBytes.builtIn(BUILT_IN).map(file -> read(BUILT_IN, file));
    }

    /** Reads a user's model. */
    public static EventModel read(Path file) {
        return read(file.toString(), ModelBytes.of(file));
    }

    /** The digest of a model's file. */
    public static String digest(EventModel model) {
        return Digest.sha256(write(model));
    }

    /** Writes a model; equal models are equal bytes. */
    public static byte[] write(EventModel model) {
        Map<String, String> head = new LinkedHashMap<>(model.origin());
        head.put(TYPES, String.join(" ", model.triggers().classes()));
        head.put(ROLES, String.join(" ", model.roles().classes()));
        head.put(DATES, String.join(" ", model.dates().classes()));
        PackedNumbers.Writer out = new PackedNumbers.Writer();
        model.triggers().write(out);
        model.roles().write(out);
        model.dates().write(out);
        return new ModelBytes(head, out.bytes()).write(KIND);
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws tupu.text.InputException where the bytes are no model, a damaged one or one of
     *     another version
     */
    public static EventModel read(String name, byte[] file) {
        ModelBytes bytes = ModelBytes.read(name, file, KIND);
        Map<String, String> head = new LinkedHashMap<>(bytes.head());
        Optional<String> types = Optional.ofNullable(head.remove(TYPES));
        Optional<String> roles = Optional.ofNullable(head.remove(ROLES));
        Optional<String> dates = Optional.ofNullable(head.remove(DATES));
        PackedNumbers.Reader in = bytes.numbers();
        return new EventModel(
                head,
                Classifier.read(types, in),
                Classifier.read(roles, in),
                Classifier.read(dates, in));
    }
}
