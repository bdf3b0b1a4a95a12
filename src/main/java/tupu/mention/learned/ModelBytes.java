package tupu.mention.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.InputException;

/**
 * A file of something learned. First a head in text: what it holds ({@code tupu names}), the
 * version of the features, a line {@code key: value} for everything it was made from, the digest of
 * the rest, and an empty line. Then the numbers.
 */
public final class ModelBytes {

    private static final String FEATURES = "features";
    private static final String DIGEST = "digest";
    private static final String CURE = "make one with tupu train";
    private static final int LONGEST_HEAD = 10_000;

    private final Map<String, String> head;
    private final byte[] body;

    /**
     * Holds the parts of a file.
     *
     * @param head the lines {@code key: value}, in their order, without version and digest
     * @param body the numbers
     */
    public ModelBytes(Map<String, String> head, byte[] body) {
        this.head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
        this.body = body.clone();
    }

    /** The lines {@code key: value}, in their order, without version and digest. */
    public Map<String, String> head() {
        return head;
    }

    /** The numbers, to be read in their order. */
    public PackedNumbers.Reader numbers() {
        return new PackedNumbers.Reader(body);
    }

    /** The bytes of a model that the program brings along. */
    public static Optional<byte[]> builtIn(String resource) {
        try (InputStream in = ModelBytes.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a user's model. */
    public static byte[] of(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is learned of a subject, and with which version of its features. */
    public record Kind(String subject, int features) {

        private String magic() {
            return "tupu " + subject;
        }
    }

    /** Writes it; what is equal is equal bytes. */
    public byte[] write(Kind kind) {
        StringBuilder text = new StringBuilder(kind.magic()).append('\n');
        text.append(FEATURES).append(": ").append(kind.features()).append('\n');
        head.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        text.append(DIGEST).append(": ").append(Digest.sha256(body)).append("\n\n");
        byte[] start = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, file, start.length, body.length);
        return file;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name of the file, for messages
     * @throws InputException where the bytes are no model, a damaged one or one of another version
     */
    public static ModelBytes read(String name, byte[] file, Kind kind) {
        int headEnd = headEnd(name, file, kind);
        Map<String, String> head = head(new String(file, 0, headEnd, StandardCharsets.UTF_8));
        String version = head.remove(FEATURES);
        if (!String.valueOf(kind.features()).equals(version)) {
            throw wrong(
                    name,
                    "a model of version %s; this program needs %d"
                            .formatted(version, kind.features()));
        }
        byte[] body = Arrays.copyOfRange(file, headEnd + 2, file.length);
        if (!Digest.sha256(body).equals(head.remove(DIGEST))) {
            throw wrong(name, "the model is damaged: its digest is another");
        }
        return new ModelBytes(head, body);
    }

    private static int headEnd(String name, byte[] file, Kind kind) {
        byte[] magic = (kind.magic() + "\n").getBytes(StandardCharsets.UTF_8);
        if (file.length > magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length)) {
            for (int i = magic.length; i + 1 < Math.min(file.length, LONGEST_HEAD); i++) {
                if (file[i] == '\n' && file[i + 1] == '\n') {
                    return i;
                }
            }
        }
        throw wrong(name, "this is no model of " + kind.subject());
    }

    private static Map<String, String> head(String text) {
        Map<String, String> head = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .forEach(pair -> head.put(pair[0], pair.length > 1 ? pair[1] : ""));
        return head;
    }

    private static InputException wrong(String name, String message) {
        return new InputException(Diagnostic.of(name, message, CURE));
    }
}
