package tupu.extract.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.InputException;

class EventModelFileTest {

    private static final FeatureBuffer SEEN = seen();

    private final EventModel model =
            new EventModel(
                    Map.of("corpus", "abc"),
                    classifier("none", "Award", "Order"),
                    classifier("none", "agent"),
                    classifier("none", "date"));

    private final byte[] file = EventModelFile.write(model);

    @Test
    void whatIsWrittenIsReadBack() {
        EventModel read = EventModelFile.read("m", file);
        assertEquals(Map.of("corpus", "abc"), read.origin());
        assertEquals(List.of("none", "Award", "Order"), read.triggers().classes());
        assertEquals(List.of("none", "agent"), read.roles().classes());
        assertEquals(List.of("none", "date"), read.dates().classes());
        assertArrayEquals(file, EventModelFile.write(read));
        assertArrayEquals(
                model.triggers().probabilities(SEEN, 0), read.triggers().probabilities(SEEN, 0));
    }

    @Test
    void theClassForWhichMostSpeaksIsTheMostProbable() {
        double[] probabilities = model.triggers().probabilities(SEEN, 0);
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-9);
        assertTrue(probabilities[2] > probabilities[1] && probabilities[1] > probabilities[0]);
    }

    @Test
    void aFeatureThatWasNeverSeenSaysNothing() {
        FeatureBuffer other = new FeatureBuffer();
        other.add(9, 9);
        other.endUnit();
        assertArrayEquals(new double[] {0.5, 0.5}, model.roles().probabilities(other, 0), 1e-9);
    }

    @Test
    void theFirstFeatureTellsWhetherTheRestIsWorthAsking() {
        FeatureBuffer other = new FeatureBuffer();
        other.add(9, 9);
        other.add(1, 2);
        other.endUnit();
        assertTrue(model.roles().mayBeOther(SEEN, 0));
        assertFalse(model.roles().mayBeOther(other, 0));
    }

    @Test
    void anythingElseIsNoModel() {
        assertEquals(
                "a.txt: this is no model of events (make one with tupu train)",
                message("a.txt", "近日，周鸿祎表示".getBytes(StandardCharsets.UTF_8)));
        byte[] changed = file.clone();
        changed[file.length - 1]++;
        assertEquals(
                "m: the model is damaged: its digest is another (make one with tupu train)",
                message("m", changed));
    }

    private static String message(String name, byte[] bytes) {
        return assertThrows(InputException.class, () -> EventModelFile.read(name, bytes))
                .getMessage();
    }

    private static FeatureBuffer seen() {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.add(1, 2);
        buffer.endUnit();
        return buffer;
    }

    /** The later a class, the more speaks for it. */
    private static Classifier classifier(String... classes) {
        float[] learned = new float[classes.length];
        for (int i = 0; i < learned.length; i++) {
            learned[i] = i * 0.75f;
        }
        return Classifier.of(List.of(classes), new int[] {SEEN.hash(0)}, learned, 0.02);
    }
}
