package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.text.InputException;

class TopicsTest {

    private static final Topics TOPICS = Topics.read(OntologyFiles.builtIn());

    @Test
    void aStatementIsAboutWhatItsWordsSpeakFor() {
        assertEquals(List.of("copyright"), TOPICS.of("这侵犯了作家的版权", Topics.Background.NONE));
        assertEquals(List.of("compute-bottleneck"), TOPICS.of("算力瓶頸仍在", Topics.Background.NONE));
        assertEquals(List.of(Topics.OTHER), TOPICS.of("今天天气不错", Topics.Background.NONE));
    }

    @Test
    void whereItsWordsSayLittleTheArticleDecides() {
        Topics.Background article = TOPICS.background("算力荒", "一卡难求，算力缺口很大。");
        assertEquals(List.of("compute-bottleneck"), TOPICS.of("不是不想卖，是真没有。", article));
    }

    @Test
    void clearWordsAreNotOutvotedByTheArticle() {
        Topics.Background article = TOPICS.background("算力荒", "一卡难求，算力缺口很大。");
        assertEquals(List.of("copyright"), TOPICS.of("这侵犯了作家的版权", article));
    }

    @Test
    void aTopicWithoutALabelIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("topics.ttl");
        Files.writeString(
                file,
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/tupu/topic/new> a skos:Concept ; skos:prefLabel "新话题"@zh .
                """);
        InputException wrong =
                assertThrows(
                        InputException.class, () -> Topics.read(OntologyFiles.overlaidBy(folder)));
        assertEquals(
                "%s:2:37: topic “new” has no prefLabel (add skos:prefLabel \"…\"@en)"
                        .formatted(file),
                wrong.getMessage());
    }

    @Test
    void aMistakeInTheTurtleIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("topics.ttl");
        Files.writeString(file, "@prefix a: <http://example.com/> .\na:b a:c a:d e .\n");
        InputException wrong =
                assertThrows(
                        InputException.class, () -> Topics.read(OntologyFiles.overlaidBy(folder)));
        assertEquals(2, wrong.diagnostic().line());
    }
}
