package tupu.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.article.Article;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;

class CopyBenchmarkTest {

    @Test
    void reprintsAreToldFromArticlesThatOnlyTellTheSameEvent() {
        Map<String, List<Article>> events =
                read("src/corpus/same-event").stream()
                        .collect(
                                Collectors.groupingBy(
                                        article -> name(article).replaceFirst("-.*", "")));
        CopyFigures figures = new CopyBenchmark(read("src/corpus/test"), events).accuracy();
        assertEquals(60, figures.independent());
        assertTrue(figures.precision() >= 0.99, String.join("\n", figures.lines()));
        assertTrue(figures.recall() >= 0.97, String.join("\n", figures.lines()));
    }

    @Test
    void aReprintLosesThreeSentencesInTen() {
        String text = read("src/corpus/test").get(0).body();
        String lost = new Reprint(new Random(1)).of(text, EnumSet.of(Reprint.Edit.LOSS));
        int whole = Reprint.sentences(text).size();
        assertEquals(whole - (int) (whole * 0.3), Reprint.sentences(lost).size());
    }

    private static String name(Article article) {
        return Path.of(article.origin().file()).getFileName().toString();
    }

    private static List<Article> read(String folder) {
        return MarkedCorpus.read(List.of(Path.of(folder))).articles().stream()
                .map(CorpusArticle::article)
                .toList();
    }
}
