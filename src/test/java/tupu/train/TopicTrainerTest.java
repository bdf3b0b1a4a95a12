package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.corpus.MarkedCorpus;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.TopicChoice;
import tupu.lexicon.TopicWeights;
import tupu.lexicon.Topics;

class TopicTrainerTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();

    @TempDir private Path folder;

    @Test
    void learnsWordsThatNoListHas() throws IOException {
        TopicWeights weights = train();
        TopicChoice choice = new TopicChoice(Topics.read(FILES), weights);
        assertEquals("energy", main(choice, "煤山又涨价了"));
        assertEquals("talent", main(choice, "师傅都走了"));
    }

    @Test
    void theSameCorpusGivesTheSameWeights() throws IOException {
        assertEquals(train().text(), train().text());
    }

    @Test
    void theBuiltInWeightsAreThoseOfTheCorpus() {
        MarkedCorpus corpus = MarkedCorpus.read(List.of(Path.of("src/corpus/train")));
        assertEquals(
                corpus.digest(),
                TopicWeights.read(FILES).corpus(),
                "train them again: ./tupu train src/corpus/train --topics ontology/topic-weights.tsv");
    }

    @Test
    void theBuiltInWeightsAreSmallEnoughToBeBroughtAlong() {
        int size = TopicWeights.read(FILES).text().length();
        assertTrue(size < 3_000_000, size + " characters");
    }

    private TopicWeights train() throws IOException {
        StringBuilder body = new StringBuilder("题\n");
        for (int i = 0; i < 6; i++) {
            body.append(
                    "〔张三|人物〕说，〔煤山第%d次告急|引语;speaker=张三;cue=说;mode=indirect;topics=energy〕。\n"
                            .formatted(i));
            body.append(
                    "〔李四|人物〕说，〔师傅走了%d个|引语;speaker=李四;cue=说;mode=indirect;topics=talent〕。\n"
                            .formatted(i));
        }
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "# source: 报\n# language: zh\n" + body);
        return new TopicTrainer(FILES)
                .train(MarkedCorpus.read(List.of(file)), Trainer.Progress.SILENT);
    }

    private static String main(TopicChoice choice, String statement) {
        return choice.of(statement, statement, Topics.Background.NONE).get(0);
    }
}
