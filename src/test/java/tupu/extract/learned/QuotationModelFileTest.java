package tupu.extract.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.InputException;

class QuotationModelFileTest {

    private static final byte[] NO_RULES = new byte[4];
    private static final int OUT = 1;
    private static final int IN = 2;
    private static final int DOUBTFUL = 3;

    private final QuotationModel model = model();
    private final byte[] file = QuotationModelFile.write(model);

    @Test
    void whatIsWrittenIsReadBack() {
        QuotationModel read = QuotationModelFile.read("m", file);
        assertEquals(Map.of("corpus", "abc"), read.origin());
        assertArrayEquals(file, QuotationModelFile.write(read));
        FeatureBuffer seen = seen(OUT, IN, IN, OUT);
        assertArrayEquals(model.tag(seen, NO_RULES), read.tag(seen, NO_RULES));
        assertEquals(QuotationModelFile.digest(model), QuotationModelFile.digest(read));
    }

    @Test
    void aModelOfRelationsIsNone() {
        byte[] relations =
                RelationModelFile.write(
                        new RelationModel(
                                Map.of(),
                                Classifier.of(
                                        List.of("none", "uses"),
                                        new int[] {1},
                                        new float[] {0, 1},
                                        0.02)));
        assertEquals(
                "m: this is no model of quotations (make one with tupu train)",
                assertThrows(InputException.class, () -> QuotationModelFile.read("m", relations))
                        .getMessage());
    }

    @Test
    void whatIsSaidBeginsBeforeItGoesOn() {
        assertArrayEquals(new byte[] {0, 1, 2, 0}, model.tag(seen(OUT, IN, IN, OUT), NO_RULES));
        assertArrayEquals(new byte[] {1, 2, 2, 2}, model.tag(seen(IN, IN, IN, IN), NO_RULES));
    }

    @Test
    void rulesAreTrustedWhereTheModelDoubts() {
        FeatureBuffer seen = seen(OUT, DOUBTFUL, OUT, OUT);
        assertArrayEquals(new byte[] {0, 0, 0, 0}, model.tag(seen, NO_RULES));
        assertArrayEquals(new byte[] {0, 1, 0, 0}, model.tag(seen, new byte[] {0, 1, 0, 0}));
        assertArrayEquals(
                new byte[] {0, 0, 0, 0},
                model.tag(seen(OUT, OUT, OUT, OUT), new byte[] {0, 1, 0, 0}));
    }

    @Test
    void aTextWithoutStretchesHasNoTags() {
        assertEquals(0, model.tag(new FeatureBuffer(), new byte[0]).length);
    }

    /** Feature {@link #OUT} speaks against speech, {@link #IN} for it; transitions for no tag. */
    private static QuotationModel model() {
        FeatureBuffer all = seen(OUT, IN, DOUBTFUL);
        Set<Integer> sorted = new TreeSet<>(List.of(all.hash(0), all.hash(1), all.hash(2)));
        int[] hashes = sorted.stream().mapToInt(Integer::intValue).toArray();
        float[] weights = new float[hashes.length * SpeechTags.COUNT];
        for (int i = 0; i < hashes.length; i++) {
            int row = i * SpeechTags.COUNT;
            weights[row] = hashes[i] == all.hash(0) ? 3 : hashes[i] == all.hash(2) ? 0.3f : 0;
            weights[row + SpeechTags.BEGIN] = hashes[i] == all.hash(1) ? 2 : 0;
            weights[row + SpeechTags.INSIDE] = hashes[i] == all.hash(1) ? 3 : 0;
        }
        return QuotationModel.of(
                Map.of("corpus", "abc"),
                new double[SpeechTags.COUNT * SpeechTags.COUNT],
                hashes,
                weights,
                0.02);
    }

    private static FeatureBuffer seen(int... features) {
        FeatureBuffer buffer = new FeatureBuffer();
        for (int feature : features) {
            buffer.add(feature);
            buffer.endUnit();
        }
        return buffer;
    }
}
