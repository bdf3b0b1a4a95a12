package tupu.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tupu.support.Shared;

/** Real pages, copied from the web with their boilerplate, against what a reader sees in them. */
class GoldPagesTest {

    /** Neither the page nor its address tells the year. */
    private static final Set<String> UNDATED =
            Set.of("16-ithome-amazon-openai-50bn.txt", "23-wallstreetcn-microsoft-call.txt");

    @TestFactory
    Stream<DynamicTest> headlineDatePublisherAndBodyAreThoseOfTheGold() throws IOException {
        Path articles = Shared.articles();
        try (Stream<Path> files = Files.list(Shared.gold())) {
            List<JsonNode> golds = files.sorted().map(GoldPagesTest::json).toList();
            return golds.stream()
                    .map(gold -> gold.path("file").asText())
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file,
                                            () ->
                                                    check(
                                                            goldOf(golds, file),
                                                            articles.resolve(file))));
        }
    }

    @Test
    void everyArticleInMarkdownHasADateAndAHeadline() {
        List<Article> articles = read(Shared.articles().resolve("fuyao"));
        assertTrue(articles.size() > 100, () -> "only %d".formatted(articles.size()));
        assertAll(
                articles.stream()
                        .map(
                                article ->
                                        () ->
                                                assertTrue(
                                                        article.published().isPresent()
                                                                && !article.headline().isEmpty(),
                                                        article.origin().file())));
    }

    private static void check(JsonNode gold, Path file) {
        Article article = read(file).get(0);
        String published = gold.at("/article/published").asText("");
        String source = gold.at("/article/source").asText("");
        assertAll(
                () -> assertEquals(gold.at("/article/title").asText(), article.headline()),
                () -> assertStarts(gold.at("/body/from").asText(), article.body()),
                () ->
                        assertTrue(
                                article.body().endsWith(gold.at("/body/to").asText()),
                                article.body().substring(article.body().length() - 40)),
                () -> {
                    if (!UNDATED.contains(gold.path("file").asText())) {
                        assertStarts(
                                published,
                                article.published().map(PublicationDate::toString).orElse(""));
                    }
                },
                () -> {
                    if (!source.equals("null") && !source.isEmpty()) {
                        assertEquals(source, article.publisher().orElse(""));
                    }
                });
    }

    private static void assertStarts(String wanted, String text) {
        String begin = wanted.equals("null") ? "" : wanted;
        assertTrue(
                text.startsWith(begin),
                () -> "%s … %s".formatted(begin, text.substring(0, Math.min(40, text.length()))));
    }

    private static List<Article> read(Path path) {
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(path), ReadOptions.DEFAULT)) {
            return readings.flatMap(
                            reading ->
                                    reading.match(
                                            Stream::of,
                                            reason -> {
                                                throw new AssertionError(reason.toString());
                                            }))
                    .toList();
        }
    }

    private static JsonNode goldOf(List<JsonNode> golds, String file) {
        return golds.stream()
                .filter(gold -> gold.path("file").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
