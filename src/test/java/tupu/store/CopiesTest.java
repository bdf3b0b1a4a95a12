package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.rdf.Vocabulary;
import tupu.support.News;
import tupu.support.NewsItem;

class CopiesTest {

    private static final String STORY =
            "云海集团周二说，新的数据中心将于明年六月投产。工程总投资四十二亿元，机柜一万两千个。" + "当地电网已答应供电，但水源还没有谈妥。董事长林小满在奠基仪式上流了泪。";

    @TempDir private Path folder;

    @Test
    void copiesShareAClusterAndNameTheEarliestAsTheirOrigin() {
        try (GraphStore store = create("store")) {
            store.put(List.of(article("late", "2024-03-11T08:00:00+08:00", STORY)));
            store.put(List.of(article("first", "2024-03-09T23:45:00+08:00", "独家：" + STORY)));
            store.put(List.of(article("next", "2024-03-10T00:30:00+09:00", STORY + "（完）")));
            store.put(List.of(article("other", "2024-03-09T08:00:00+08:00", "今日无事可报。")));

            assertEquals(
                    Map.of("late", "next", "first", "next", "next", "next", "other", "other"),
                    origins(store));
            assertEquals(2, store.counts().origins());
        }
    }

    @Test
    void theOrderAndTheBatchesDoNotMatterNorWhatWasThereInBetween() {
        List<SoundGraph> graphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String day = "2024-03-%02dT08:00:00+08:00".formatted(20 - i);
            graphs.add(article("copy" + i, day, "第" + i + "家转载。" + STORY));
            graphs.add(article("other" + i, day, linked(10 * i, 6)));
        }
        String expected;
        try (GraphStore store = create("store")) {
            store.put(graphs);
            expected = nquads(store);
            assertEquals(7, store.counts().origins());
            assertEquals(
                    List.of(),
                    store.houseKeeping().check(News.BUILD).stream().filter(this::derived).toList());
        }
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(graphs, new Random(round));
            for (int from = 0; from < graphs.size(); from += 3) {
                try (GraphStore store = create("other" + round)) {
                    store.put(graphs.subList(from, from + 3));
                    store.put(List.of(article("between", "2024-01-01T08:00:00+08:00", STORY)));
                    store.remove(graphs.get(from).article().id());
                    store.put(graphs.subList(from, from + 1));
                    store.remove(id("between"));
                    if (from + 3 == graphs.size()) {
                        assertEquals(expected, nquads(store));
                    }
                }
            }
        }
    }

    @Test
    void aClusterFallsApartWithTheArticleThatHeldItTogether() {
        String day = "2024-03-09T08:00:00+08:00";
        try (GraphStore store = create("store")) {
            store.put(
                    List.of(
                            article("a", day, linked(0, 10)),
                            article("b", day, linked(4, 10)),
                            article("c", day, linked(8, 10))));
            assertEquals(1, store.counts().origins());
            store.remove(id("b"));
            assertEquals(Map.of("a", "a", "c", "c"), origins(store));

            store.put(List.of(article("b", day, linked(4, 10))));
            assertEquals(1, store.counts().origins());
            store.put(List.of(article("b", day, linked(50, 10))));
            assertEquals(3, store.counts().origins(), "corrected: it is another story");
        }
    }

    @Test
    void aWriteThatFailsLeavesNoClusterBehindInMemory() {
        String day = "2024-03-09T08:00:00+08:00";
        Path place = folder.resolve("store");
        try (GraphStore store = GraphStore.openOrCreateWithoutTexts(place, Optional.empty())) {
            Changes changes =
                    new Changes(Iris.DEFAULT, new Derivation(Iris.DEFAULT), Optional.empty());
            write(store, changes, article("a", day, linked(0, 10)));
            Failing failing = new Failing(changes);
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            store.connection()
                                    .write(
                                            plan(changes, article("b", day, linked(4, 10))),
                                            failing));
            write(store, changes, article("c", day, linked(8, 10)));
            assertEquals(2, store.counts().origins(), "b would hold a and c together");
            assertEquals(
                    List.of(),
                    store.houseKeeping().check(News.BUILD).stream().filter(this::derived).toList());
        }
    }

    private static void write(GraphStore store, Changes changes, SoundGraph graph) {
        store.connection().write(plan(changes, graph), changes);
    }

    private static Function<DatasetGraph, List<Difference>> plan(
            Changes changes, SoundGraph graph) {
        return dataset -> changes.plan(dataset, List.of(graph.article()), List.of());
    }

    /** Does all that a write does, and then fails. */
    private record Failing(Changes changes)
            implements Connection.Write<List<Difference>, List<ArticleChange>> {

        @Override
        public boolean isNeeded(List<Difference> plan) {
            return true;
        }

        @Override
        public List<ArticleChange> apply(DatasetGraph dataset, List<Difference> plan) {
            changes.apply(dataset, plan);
            throw new IllegalStateException("at the end");
        }

        @Override
        public List<ArticleChange> skip(List<Difference> plan) {
            return List.of();
        }

        @Override
        public void failed() {
            changes.failed();
        }
    }

    @Test
    void aStoreOfAProgramThatKnewNoCopiesLearnsThemWithTheNextArticle() {
        String day = "2024-03-09T08:00:00+08:00";
        try (GraphStore store = create("store")) {
            store.put(List.of(article("a", day, STORY), article("b", day, STORY + "（完）")));
            String expected = nquads(store);
            forgetSketches(store);
            assertTrue(
                    store.houseKeeping().check(News.BUILD).stream().anyMatch(this::derived),
                    "verify tells");
            assertTrue(store.houseKeeping().deriveAgain());
            assertEquals(expected, nquads(store));
            forgetSketches(store);
        }
        try (GraphStore store = create("store")) {
            store.put(List.of(article("c", day, linked(0, 9))));
            store.remove(id("c"));
            assertEquals(1, store.counts().origins());
            assertEquals(
                    List.of(),
                    store.houseKeeping().check(News.BUILD).stream().filter(this::derived).toList());
        }
    }

    private boolean derived(Flaw flaw) {
        return flaw.kind() == Flaw.Kind.DERIVED;
    }

    private static void forgetSketches(GraphStore store) {
        Node derived = store.iris().derivedGraph();
        StoreDamage.in(store)
                .change(
                        dataset -> {
                            dataset.deleteAny(derived, Node.ANY, Vocabulary.SKETCH, Node.ANY);
                            dataset.deleteAny(derived, Node.ANY, Vocabulary.CLUSTER, Node.ANY);
                        });
    }

    private Map<String, String> origins(GraphStore store) {
        Map<String, String> origins = new TreeMap<>();
        store.list()
                .forEach(
                        article ->
                                origins.put(
                                        name(article.iri(), store),
                                        store.read(
                                                dataset ->
                                                        name(
                                                                origin(dataset, article.iri()),
                                                                store))));
        return origins;
    }

    private static String origin(DatasetGraph dataset, String article) {
        return dataset.stream(
                        Iris.DEFAULT.derivedGraph(),
                        NodeFactory.createURI(article),
                        SharedVocabulary.IS_BASED_ON,
                        Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .findFirst()
                .orElse(article);
    }

    private static String name(String article, GraphStore store) {
        return store.find(article).get(0).url().orElseThrow().replaceFirst(".*/", "");
    }

    private static String id(String name) {
        return article(name, "2024-03-09T08:00:00+08:00", "无事。").article().id();
    }

    private static SoundGraph article(String name, String published, String body) {
        NewsItem item =
                new NewsItem("标题", body)
                        .url("https://news.example.cn/" + name)
                        .file(name + ".txt")
                        .published(published);
        return News.sound(item.linked());
    }

    /** So many sentences of an endless text; neighbouring stretches have some in common. */
    private static String linked(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            Random random = new Random(i);
            random.ints(20, 0x4E00, 0x8E00).forEach(text::appendCodePoint);
            text.append('。');
        }
        return text.toString();
    }

    private static String nquads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private GraphStore create(String name) {
        return GraphStore.openOrCreate(folder.resolve(name), Optional.empty());
    }
}
