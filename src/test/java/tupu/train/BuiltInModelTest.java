package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.corpus.MarkedCorpus;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;

/** The model in the jar is the one that the corpus beside it gives. */
class BuiltInModelTest {

    private static final String CURE =
            "train it again: ./tupu train src/corpus/train --model src/main/resources/tupu/names.crf";

    private final NameModel model = ModelFile.builtIn().orElseThrow();

    @Test
    void wasTrainedOnTheCorpusAsItIs() {
        MarkedCorpus corpus = MarkedCorpus.read(List.of(Path.of("src/corpus/train")));
        assertEquals(corpus.digest(), model.origin().get("corpus"), CURE);
    }

    @Test
    void wasTrainedInTheUsualWay() {
        assertEquals(TrainingOptions.DEFAULT.text(), model.origin().get("training"), CURE);
    }

    @Test
    void isSmallEnoughToBeBroughtAlong() {
        int size = ModelFile.write(model).length;
        assertTrue(size < 8_000_000, size + " bytes");
    }
}
