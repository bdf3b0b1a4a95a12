package tupu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.language.AnalyzedArticle;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;
import tupu.mention.learned.NameTagger;
import tupu.mention.learned.TaggedName;
import tupu.support.Marked;
import tupu.text.InputException;

class TrainerTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final List<String> FIRMS =
            List.of("云屿科技", "墨川智能", "赤霄数据", "蓝汀网络", "沐野机器人", "青岚半导体", "鹿鸣云", "北屏光电");
    private static final List<String> PERSONS =
            List.of("陈若川", "林晚舟", "周予安", "赵启明", "孙嘉禾", "钱亦凡", "吴知远", "郑临风");

    private static final TrainingOptions OPTIONS =
            TrainingOptions.DEFAULT.withCutoff(1).withEpochs(8).withRuns(1);

    private static final Trainer TRAINER = new Trainer(FILES, OPTIONS);

    @TempDir private Path folder;

    @Test
    void findsNamesThatItHasNeverSeen() throws IOException {
        NameModel model = TRAINER.train(corpus(), Trainer.Progress.SILENT).model();
        NameTagger tagger = new NameTagger(model, TRAINER.lesson().features());
        CorpusArticle article = article("unseen.txt", "近日，〔岚谷科技|公司〕创始人〔许清和|人物〕表示，算力不足。");
        AnalyzedArticle analyzed = TRAINER.lesson().analyze(article);
        List<TaggedName> names = tagger.tag(analyzed, List.of()).names();
        assertEquals(
                "岚谷科技 COMPANY, 许清和 PERSON",
                names.stream()
                        .map(name -> article.article().text(name.span()) + " " + name.type())
                        .collect(Collectors.joining(", ")));
        assertTrue(names.stream().allMatch(name -> name.probability() > 0.5));
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        byte[] first = ModelFile.write(TRAINER.train(corpus(), Trainer.Progress.SILENT).model());
        byte[] second =
                ModelFile.write(
                        new Trainer(FILES, OPTIONS)
                                .train(corpus(), Trainer.Progress.SILENT)
                                .model());
        assertArrayEquals(first, second);
    }

    @Test
    void ofSeveralRunsTheMeanIsTaken() throws IOException {
        MarkedCorpus corpus = corpus();
        TrainingOptions twice = OPTIONS.withRuns(2);
        NameModel model = new Trainer(FILES, twice).train(corpus, Trainer.Progress.SILENT).model();
        for (long seed : new long[] {OPTIONS.seed(), OPTIONS.seed() + 1}) {
            NameModel one =
                    new Trainer(FILES, OPTIONS.withSeed(seed))
                            .train(corpus, Trainer.Progress.SILENT)
                            .model();
            assertNotEquals(ModelFile.digest(one), ModelFile.digest(model));
        }
        assertTrue(model.origin().get("training").endsWith(" runs=2"));
    }

    @Test
    void aModelSaysWhatItWasMadeFrom() throws IOException {
        MarkedCorpus corpus = corpus();
        NameModel model = TRAINER.train(corpus, Trainer.Progress.SILENT).model();
        assertEquals(corpus.digest(), model.origin().get("corpus"));
        assertEquals(FILES.digest(), model.origin().get("lexicon"));
        assertTrue(model.origin().get("training").startsWith("epochs=8 "));
    }

    @Test
    void anArticleIsAlsoReadWithoutItsOwnNamesInTheCatalogue() throws IOException {
        CorpusArticle article = article("known.txt", "〔华为|公司〕说。");
        Example sighted = TRAINER.lesson().examples(article).get(1);
        Example blind = new Lesson(Catalogue.empty(), FILES).examples(article).get(1);
        assertTrue(blind.features().length < sighted.features().length);
        assertArrayEquals(blind.tags(), sighted.tags());
        assertFalse(blind.tags()[0] == 0);
    }

    @Test
    void crossValidationCountsEveryNameOnce() throws IOException {
        var counts = new CrossValidation(TRAINER, 2).measure(corpus(), Trainer.Progress.SILENT);
        assertEquals(FIRMS.size(), counts.get(EntityType.COMPANY).gold());
        assertEquals(PERSONS.size(), counts.get(EntityType.PERSON).gold());
        assertTrue(counts.get(EntityType.PERSON).f1() > 0.5);
    }

    @Test
    void aWrongMarkStopsTheTraining() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "标题一行\n\n〔华为|某物〕说。\n");
        assertTrue(
                assertThrows(InputException.class, () -> MarkedCorpus.read(List.of(folder)))
                        .getMessage()
                        .contains("a.txt:3:"));
    }

    @Test
    void anEmptyFolderTeachesNothing() {
        assertTrue(
                assertThrows(InputException.class, () -> MarkedCorpus.read(List.of(folder)))
                        .getMessage()
                        .contains("there is no marked article"));
    }

    private MarkedCorpus corpus() throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text = "第%d号消息\n\n近日，〔%s|公司〕创始人〔%s|人物〕表示，算力不足。\n";
            Files.writeString(
                    folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i), PERSONS.get(i)));
        }
        return MarkedCorpus.read(List.of(folder));
    }

    private CorpusArticle article(String name, String body) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve(name),
                        "# published: " + Marked.PUBLISHED + "\n一条消息\n\n" + body + "\n");
        CorpusArticle article = MarkedCorpus.read(List.of(file)).articles().get(0);
        Files.delete(file);
        return article;
    }
}
