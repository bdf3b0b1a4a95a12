package tupu.mention.learned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.InputException;

/**
 * A model as bytes. First a head in text: {@code tupu names}, a line {@code key: value} for
 * everything the model was made from, the digest of the rest, and an empty line. Then, as numbers
 * of variable length, the scores of the transitions and, by ascending hash, the features with
 * theirs.
 */
public final class ModelFile {

    private static final String BUILT_IN = "/tupu/names.crf";
    private static final String MAGIC = "tupu names";
    private static final String FEATURES = "features";
    private static final String DIGEST = "digest";
    private static final String CURE = "make one with tupu train";
    private static final int LONGEST_HEAD = 10_000;

    private ModelFile() {}

    /** The model that the program brings along. */
    public static Optional<NameModel> builtIn() {
        try (InputStream in = ModelFile.class.getResourceAsStream(BUILT_IN)) {
            return in == null ? Optional.empty() : Optional.of(read(BUILT_IN, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a user's model. */
    public static NameModel read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of a model's file. */
    public static String digest(NameModel model) {
        return Digest.sha256(write(model));
    }

    /** Writes a model; equal models are equal bytes. */
    public static byte[] write(NameModel model) {
        byte[] body = body(model.weights());
        StringBuilder head = new StringBuilder(MAGIC).append('\n');
        head.append(FEATURES).append(": ").append(NameModel.FEATURES).append('\n');
        model.origin()
                .forEach((key, value) -> head.append(key).append(": ").append(value).append('\n'));
        head.append(DIGEST).append(": ").append(Digest.sha256(body)).append("\n\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, file, start.length, body.length);
        return file;
    }

    private static byte[] body(NameModel.Weights weights) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int score : weights.transitions()) {
            put(zigzag(score), out);
        }
        put(weights.hashes().length, out);
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < weights.hashes().length; i++) {
            put((int) (weights.hashes()[i] - before), out);
            before = weights.hashes()[i];
            int begin = weights.begins()[i];
            int end = weights.begins()[i + 1];
            out.write(end - begin);
            for (int at = begin; at < end; at++) {
                out.write(weights.tags()[at]);
                put(zigzag(weights.scores()[at]), out);
            }
        }
        return out.toByteArray();
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    private static void put(int value, ByteArrayOutputStream out) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws InputException where the bytes are no model, a damaged one or one of another version
     */
    public static NameModel read(String name, byte[] file) {
        int headEnd = headEnd(name, file);
        Map<String, String> head = head(new String(file, 0, headEnd, StandardCharsets.UTF_8));
        String version = head.remove(FEATURES);
        if (!String.valueOf(NameModel.FEATURES).equals(version)) {
            throw wrong(
                    name,
                    "a model of version %s; this program needs %d"
                            .formatted(version, NameModel.FEATURES));
        }
        byte[] body = Arrays.copyOfRange(file, headEnd + 2, file.length);
        if (!Digest.sha256(body).equals(head.remove(DIGEST))) {
            throw wrong(name, "the model is damaged: its digest is another");
        }
        return new NameModel(head, new Body(body).weights());
    }

    private static int headEnd(String name, byte[] file) {
        byte[] magic = (MAGIC + "\n").getBytes(StandardCharsets.UTF_8);
        if (file.length > magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length)) {
            for (int i = magic.length; i + 1 < Math.min(file.length, LONGEST_HEAD); i++) {
                if (file[i] == '\n' && file[i + 1] == '\n') {
                    return i;
                }
            }
        }
        throw wrong(name, "this is no model of names");
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

    /** The numbers behind the head; their digest has been checked, so they are complete. */
    private static final class Body {

        private final byte[] bytes;
        private int at;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        NameModel.Weights weights() {
            int[] transitions = new int[Tags.COUNT * Tags.COUNT];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = score();
            }
            int features = number();
            int[] hashes = new int[features];
            int[] begins = new int[features + 1];
            byte[] tags = new byte[bytes.length];
            short[] scores = new short[bytes.length];
            int hash = Integer.MIN_VALUE;
            int size = 0;
            for (int i = 0; i < features; i++) {
                hash += number();
                hashes[i] = hash;
                for (int left = bytes[at++]; left > 0; left--) {
                    tags[size] = bytes[at++];
                    scores[size++] = (short) score();
                }
                begins[i + 1] = size;
            }
            return new NameModel.Weights(
                    transitions,
                    hashes,
                    begins,
                    Arrays.copyOf(tags, size),
                    Arrays.copyOf(scores, size));
        }

        private int score() {
            int number = number();
            return number >>> 1 ^ -(number & 1);
        }

        private int number() {
            int number = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                number |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }
    }
}
