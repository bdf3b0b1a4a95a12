package tupu.extract.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.InputException;

class RelationModelFileTest {

    private static final FeatureBuffer SEEN = seen();

    private final RelationModel model =
            new RelationModel(
                    Map.of("corpus", "abc"),
                    Classifier.of(
                            List.of("none", "develops", "uses"),
                            new int[] {SEEN.hash(0)},
                            new float[] {0, 0.75f, 1.5f},
                            0.02));

    private final byte[] file = RelationModelFile.write(model);

    @Test
    void whatIsWrittenIsReadBack() {
        RelationModel read = RelationModelFile.read("m", file);
        assertEquals(Map.of("corpus", "abc"), read.origin());
        assertEquals(List.of("none", "develops", "uses"), read.predicates().classes());
        assertArrayEquals(file, RelationModelFile.write(read));
        assertArrayEquals(
                model.predicates().probabilities(SEEN, 0),
                read.predicates().probabilities(SEEN, 0));
    }

    @Test
    void aModelOfEventsIsNone() {
        byte[] events =
                EventModelFile.write(
                        new EventModel(
                                Map.of(),
                                model.predicates(),
                                model.predicates(),
                                model.predicates()));
        assertEquals(
                "m: this is no model of relations (make one with tupu train)",
                assertThrows(InputException.class, () -> RelationModelFile.read("m", events))
                        .getMessage());
    }

    private static FeatureBuffer seen() {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.add(1, 2);
        buffer.endUnit();
        return buffer;
    }
}
