package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tupu.text.InputException;

class ModelFileTest {

    private static final int[] HASHES = {Integer.MIN_VALUE, -5, 0, 7, Integer.MAX_VALUE};

    private final NameModel model = model();
    private final byte[] file = ModelFile.write(model);

    @Test
    void whatIsWrittenIsReadBack() {
        NameModel read = ModelFile.read("names.crf", file);
        assertEquals(Map.of("corpus", "abc"), read.origin());
        assertEquals(model.features(), read.features());
        assertArrayEquals(file, ModelFile.write(read));
    }

    @Test
    void weightsCloseToNothingAreLeftOut() {
        assertEquals(HASHES.length - 1, model.features());
    }

    @Test
    void scoresAreTheSameAfterReading() {
        FeatureBuffer features = new FeatureBuffer();
        features.add(1, 2);
        features.endUnit();
        features.add(1, 3);
        features.endUnit();
        float[] learned = new float[2 * Tags.COUNT];
        learned[3] = 1.5f;
        learned[Tags.COUNT + 4] = -2.25f;
        int[] hashes = {features.hash(0), features.hash(1)};
        boolean swapped = hashes[0] > hashes[1];
        Arrays.sort(hashes);
        NameModel before =
                NameModel.of(Map.of(), new double[Tags.COUNT * Tags.COUNT], hashes, learned, 0.02);
        int[] scores = ModelFile.read("m", ModelFile.write(before)).scores(features);
        int first = swapped ? Tags.COUNT : 0;
        assertEquals(1.5 * FeatureWeights.UNIT, scores[first + 3]);
        assertEquals(-2.25 * FeatureWeights.UNIT, scores[Tags.COUNT - first + 4]);
    }

    @Test
    void anythingElseIsNoModel() {
        assertEquals(
                "a.txt: this is no model of names (make one with tupu train)",
                message("a.txt", "近日，周鸿祎表示".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "empty: this is no model of names (make one with tupu train)",
                message("empty", new byte[0]));
    }

    @Test
    void aCutOrChangedModelIsDamaged() {
        String damaged =
                "m.crf: the model is damaged: its digest is another (make one with tupu train)";
        assertEquals(damaged, message("m.crf", Arrays.copyOf(file, file.length - 1)));
        byte[] changed = file.clone();
        changed[file.length - 3]++;
        assertEquals(damaged, message("m.crf", changed));
    }

    @Test
    void noCutOfAModelIsReadAsOne() {
        for (int length = 0; length < file.length; length++) {
            String message = message("m.crf", Arrays.copyOf(file, length));
            assertTrue(message.endsWith("(make one with tupu train)"), message);
        }
    }

    @Test
    void aModelOfOtherFeaturesIsRefused() {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String other = text.replace("features: " + NameModel.FEATURES + "\n", "features: 999\n");
        assertTrue(
                message("m.crf", other.getBytes(StandardCharsets.ISO_8859_1))
                        .startsWith("m.crf: a model of version 999; this program needs "));
    }

    private static String message(String name, byte[] bytes) {
        return assertThrows(InputException.class, () -> ModelFile.read(name, bytes)).getMessage();
    }

    private static NameModel model() {
        float[] learned = new float[HASHES.length * Tags.COUNT];
        for (int i = 0; i < learned.length; i++) {
            boolean empty = i / Tags.COUNT == 1;
            learned[i] = empty ? 0.001f : (i % 7 - 3) * 0.9f;
        }
        double[] transitions = new double[Tags.COUNT * Tags.COUNT];
        Arrays.setAll(transitions, i -> i % 5 - 2.5);
        return NameModel.of(Map.of("corpus", "abc"), transitions, HASHES, learned, 0.02);
    }
}
