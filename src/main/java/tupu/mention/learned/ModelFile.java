package tupu.mention.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        return new ModelBytes(model.origin(), body(model.weights())).write(KIND);
    }

    private static byte[] body(NameModel.Weights weights) {
        PackedNumbers.Writer out = new PackedNumbers.Writer();
        for (int score : weights.transitions()) {
            out.putSigned(score);
        }
        out.put(weights.hashes().length);
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < weights.hashes().length; i++) {
            out.put((int) (weights.hashes()[i] - before));
            before = weights.hashes()[i];
            int begin = weights.begins()[i];
            int end = weights.begins()[i + 1];
            out.putByte(end - begin);
            for (int at = begin; at < end; at++) {
                out.putByte(weights.tags()[at]);
                out.putSigned(weights.scores()[at]);
            }
        }
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
        return new NameModel(bytes.head(), weights(bytes.numbers()));
    }

    /** The numbers behind the head; their digest has been checked, so they are complete. */
    private static NameModel.Weights weights(PackedNumbers.Reader in) {
        int[] transitions = new int[Tags.COUNT * Tags.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.nextSigned();
        }
        int features = in.next();
        int[] hashes = new int[features];
        int[] begins = new int[features + 1];
        byte[] tags = new byte[in.left()];
        short[] scores = new short[in.left()];
        int hash = Integer.MIN_VALUE;
        int size = 0;
        for (int i = 0; i < features; i++) {
            hash += in.next();
            hashes[i] = hash;
            for (int left = in.nextByte(); left > 0; left--) {
                tags[size] = in.nextByte();
                scores[size++] = (short) in.nextSigned();
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
}
