package tupu.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.copy.Wording;
import tupu.lexicon.EntityType;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.store.GraphStore;
import tupu.support.News;
import tupu.support.NewsItem;

class ServeBenchmarkTest {

    @TempDir private Path folder;

    @Test
    void everyQuestionAndPageIsAskedByOneAndBySeveral() throws IOException {
        ServeFigures.Store generated;
        try (GraphStore store = new ServedStores(folder, line -> {}).generated(3)) {
            assertEquals(3, store.list().size());
            generated =
                    new ServeBenchmark(folder, new ServeBenchmark.Extent(3, 2, 1, 2), line -> {})
                            .measure("generated articles", store);
        }
        assertEquals(3, generated.articles());
        Set<String> asked =
                generated.lines().stream().map(line -> line.name()).collect(Collectors.toSet());
        assertTrue(
                asked.containsAll(Set.of("who-commented-on-topic", "facts-graph", "/sparql")),
                asked.toString());
        for (ServeFigures.Line line : generated.lines()) {
            assertEquals(0, line.errors(), line.toString());
            assertTrue(line.requests() <= 2 && line.clients() <= 2, line.toString());
            assertTrue(line.p50() > 0 && line.p99() >= line.p50(), line.toString());
            assertEquals(line.name().startsWith("/"), line.ratio().isEmpty(), line.toString());
        }
        ServeFigures figures = new ServeFigures(List.of(generated));
        JsonNode json = new ObjectMapper().readTree(figures.json());
        assertEquals(generated.lines().size(), json.at("/stores/0/lines").size());
        assertTrue(json.at("/stores/0/lines/0/p95").isNumber(), figures.json());
        assertTrue(figures.text().get(1).contains("p95 ms"), figures.text().get(1));
        try (GraphStore again =
                new ServedStores(
                                folder,
                                line -> {
                                    throw new AssertionError(line);
                                })
                        .generated(3)) {
            assertEquals(3, again.list().size());
        }
    }

    @Test
    void aCopySaysTheSameOfOtherPeopleOnAnotherDay() {
        ArticleGraph original = News.graph(News.chips());
        GeneratedGraphs graphs = new GeneratedGraphs(Iris.DEFAULT, List.of(original));
        ArticleGraph copy = graphs.graph(7).article();
        assertEquals(copy.triples(), graphs.graph(7).article().triples());
        assertEquals(original.triples().size(), copy.triples().size());
        assertNotEquals(original.id(), copy.id());
        assertTrue(copy.isIntact());
        String text = copy.triples().toString();
        assertTrue(text.contains("云海科技") && !text.contains("林小满"), text);
        assertTrue(text.contains("2024-03-02T00:09:35+08:00"), text);
    }

    @Test
    void oneInTenIsAReprintAndTheOthersAreWrittenInOtherWords() {
        StringBuilder text = new StringBuilder("云海科技发布新品。");
        IntStream.range(0, 300).forEach(i -> text.append((char) ('一' + 7 * i)));
        NewsItem item = new NewsItem("标题", text.toString()).url("https://news.example.cn/1");
        item.name(EntityType.COMPANY, "云海科技");
        GeneratedGraphs graphs =
                new GeneratedGraphs(Iris.DEFAULT, List.of(News.graph(item.file("1").linked())));
        String seventh = body(graphs.graph(7));
        String eighth = body(graphs.graph(8));
        assertEquals(seventh.length(), eighth.length());
        assertTrue(eighth.contains("云海科技"), eighth);
        assertTrue(Wording.isAlike(eighth, body(graphs.graph(9))), eighth);
        assertFalse(Wording.isAlike(seventh, eighth), seventh + eighth);
    }

    private static String body(SoundGraph graph) {
        return graph.article().object(SharedVocabulary.ARTICLE_BODY).getLiteralLexicalForm();
    }

    @Test
    void percentilesAreThoseOfTheNearestRank() {
        Latencies times = new Latencies(1, List.of(4_000_000L, 1_000_000L, 3_000_000L), 1);
        assertEquals(4, times.requests());
        assertEquals(3, times.percentile(50));
        assertEquals(4, times.percentile(99));
        assertEquals(0, new Latencies(1, List.of(), 3).percentile(50));
    }
}
