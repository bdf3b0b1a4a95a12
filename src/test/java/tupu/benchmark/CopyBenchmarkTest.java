package tupu.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tupu.article.Article;
import tupu.corpus.CorpusArticle;
import tupu.corpus.CorpusReader;

class CopyBenchmarkTest {

    @Test
    void reprintsAreToldFromArticlesThatOnlyTellTheSameEvent() throws IOException {
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
    void aReprintLosesThreeSentencesInTen() throws IOException {
        String text = read("src/corpus/test").get(0).body();
        String lost = new Reprint(new Random(1)).of(text, EnumSet.of(Reprint.Edit.LOSS));
        int whole = Reprint.sentences(text).size();
        assertEquals(whole - (int) (whole * 0.3), Reprint.sentences(lost).size());
    }

    private static String name(Article article) {
        return Path.of(article.origin().file()).getFileName().toString();
    }

    private static List<Article> read(String folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                new CorpusReader()
                        .read(file.toString(), Files.readString(file)).articles().stream()
                                .map(CorpusArticle::article)
                                .forEach(articles::add);
            }
        }
        return articles;
    }
}
