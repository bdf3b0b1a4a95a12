package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.corpus.MarkedCorpus;
import tupu.extract.learned.EventModel;
import tupu.extract.learned.EventModelFile;
import tupu.extract.learned.QuotationModel;
import tupu.extract.learned.QuotationModelFile;
import tupu.extract.learned.RelationModel;
import tupu.extract.learned.RelationModelFile;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;

/** The models in the jar are those that the corpus beside them gives. */
class BuiltInModelTest {

    private static final String CURE =
            "train it again: ./tupu train src/corpus/train"
                    + " --model src/main/resources/tupu/names.crf --topics ontology/topic-weights.tsv";

    private final NameModel model = ModelFile.builtIn().orElseThrow();
    private final EventModel events = EventModelFile.builtIn().orElseThrow();

    private final RelationModel relations = RelationModelFile.builtIn().orElseThrow();
    private final QuotationModel quotations = QuotationModelFile.builtIn().orElseThrow();

    @Test
    void wasTrainedOnTheCorpusAsItIs() {
        MarkedCorpus corpus = MarkedCorpus.read(List.of(Path.of("src/corpus/train")));
        assertEquals(corpus.digest(), model.origin().get("corpus"), CURE);
        assertEquals(corpus.digest(), events.origin().get("corpus"), CURE);
        assertEquals(corpus.digest(), relations.origin().get("corpus"), CURE);
        assertEquals(corpus.digest(), quotations.origin().get("corpus"), CURE);
    }

    @Test
    void wasTrainedInTheUsualWay() {
        assertEquals(TrainingOptions.DEFAULT.text(), model.origin().get("training"), CURE);
        assertEquals(EventTrainer.OPTIONS.text(), events.origin().get("training"), CURE);
        assertEquals(RelationTrainer.OPTIONS.text(), relations.origin().get("training"), CURE);
        assertEquals(QuotationTrainer.OPTIONS.text(), quotations.origin().get("training"), CURE);
    }

    @Test
    void isSmallEnoughToBeBroughtAlong() {
        int size = ModelFile.write(model).length;
        assertTrue(size < 10_000_000, size + " bytes");
        int ofEvents = EventModelFile.write(events).length;
        assertTrue(ofEvents < 5_000_000, ofEvents + " bytes");
        int ofRelations = RelationModelFile.write(relations).length;
        assertTrue(ofRelations < 1_750_000, ofRelations + " bytes");
        int ofQuotations = QuotationModelFile.write(quotations).length;
        assertTrue(ofQuotations < 1_000_000, ofQuotations + " bytes");
    }
}
