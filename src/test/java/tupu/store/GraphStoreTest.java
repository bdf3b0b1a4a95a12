package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.rdf.Prefixes;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.rdf.TripleText;
import tupu.support.News;
import tupu.support.NewsItem;
import tupu.text.InputException;

class GraphStoreTest {

    @TempDir private Path folder;

    @Test
    void holdsWhatWasPutAfterReopening() {
        SoundGraph chips = News.sound(News.chips());
        try (GraphStore store = create()) {
            ArticleChange change = store.put(List.of(chips)).get(0);
            assertEquals(ArticleChange.Kind.ADDED, change.kind());
            assertEquals(chips.article().triples().size(), change.added());
            assertEquals(11, change.came().size());
        }
        try (GraphStore store = GraphStore.open(path())) {
            assertEquals(
                    chips.article().quads().toList(),
                    store.read(
                            dataset -> chips.article().quads().filter(dataset::contains).toList()));
            assertEquals(new StoreCounts(1, 1, 0, 6, 3, 3, 2, 3, 0), withoutSizes(store.counts()));
        }
    }

    @Test
    void givesBackEveryLiteralExactlyAsItWasPut() {
        SoundGraph chips = News.sound(News.chips());
        try (GraphStore store = create()) {
            store.put(List.of(chips));
            Node graph = chips.article().name();
            assertEquals(
                    List.copyOf(chips.article().triples()),
                    store.read(
                            dataset ->
                                    dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                                            .map(quad -> quad.asTriple())
                                            .sorted(
                                                    Comparator.comparing(
                                                            TripleText::line, TripleText.ORDER))
                                            .toList()));
        }
    }

    @Test
    void puttingTheSameAgainAddsNothing() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.chips())));
            String before = nquads(store);

            List<ArticleChange> again = store.put(List.of(News.sound(News.chips())));

            assertEquals(ArticleChange.Kind.UNCHANGED, again.get(0).kind());
            assertEquals(before, nquads(store));
        }
    }

    @Test
    void aChangedArticleReplacesItsOwnGraphAndTellsWhatCameAndWent() {
        NewsItem before = new NewsItem("", "林小满认为，好。").url("https://x.cn/1");
        before.quotation(before.name(EntityType.PERSON, "林小满"), "认为", "好", "data");
        NewsItem after = new NewsItem("", "林小满认为，不好说。").url("https://x.cn/1");
        after.quotation(after.name(EntityType.PERSON, "林小满"), "认为", "不好说", "data");
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(after.linked())));
            String wanted = nquads(store);
            store.put(List.of(News.sound(before.linked())));

            ArticleChange change = store.put(List.of(News.sound(after.linked()))).get(0);

            assertEquals(ArticleChange.Kind.CHANGED, change.kind());
            assertEquals(1, change.came().size());
            assertEquals(1, change.went().size());
            assertEquals(wanted, nquads(store));
        }
    }

    @Test
    void removingAnArticleLeavesAStoreThatNeverHadIt() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
            String without = nquads(store);
            SoundGraph chips = News.sound(News.chips());
            store.put(List.of(chips));

            ArticleChange removed = store.remove(chips.article().id()).orElseThrow();

            assertEquals(ArticleChange.Kind.REMOVED, removed.kind());
            assertEquals(chips.article().triples().size(), removed.removed());
            assertEquals(without, nquads(store));
            assertTrue(store.remove(chips.article().id()).isEmpty());
        }
    }

    @Test
    void theOrderAndTheBatchesOfArticlesDoNotMatter() {
        List<SoundGraph> graphs = new ArrayList<>(remarks(12));
        graphs.add(News.sound(News.chips()));
        String expected;
        try (GraphStore store = create()) {
            store.put(graphs);
            expected = nquads(store);
        }
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(graphs, new Random(round));
            try (GraphStore store =
                    GraphStore.openOrCreate(folder.resolve("other" + round), Optional.empty())) {
                store.putCatalogue(catalogue("无"));
                store.put(graphs.subList(0, 5));
                store.put(graphs.subList(3, 9));
                store.remove(graphs.get(2).article().id());
                store.put(graphs.subList(9, 13));
                store.put(List.of(graphs.get(2)));
                store.putCatalogue(new CatalogueGraph(Iris.DEFAULT.catalogueGraph(), List.of()));
                assertEquals(expected, nquads(store));
            }
        }
    }

    @Test
    void queriesSeeTheUnionOfAllGraphs() {
        try (GraphStore store = create()) {
            store.put(remarks(3));
            assertEquals(
                    3L,
                    (long)
                            store.read(
                                    dataset ->
                                            QueryExec.dataset(dataset)
                                                    .query(
                                                            Prefixes.sparql()
                                                                    + "SELECT * { ?q schema:about"
                                                                    + " topic:data }")
                                                    .select()
                                                    .materialize()
                                                    .stream()
                                                    .count()));
        }
    }

    @Test
    void noQueryReachesOutIntoTheNetwork() {
        try (GraphStore store = create()) {
            QueryException refused =
                    assertThrows(
                            QueryException.class,
                            () ->
                                    store.read(
                                            dataset ->
                                                    QueryExec.dataset(dataset)
                                                            .query(
                                                                    "ASK { SERVICE"
                                                                            + " <http://127.0.0.1:9/>"
                                                                            + " { ?s ?p ?o } }")
                                                            .ask()));
            assertTrue(
                    refused.getMessage().contains("SERVICE execution disabled"),
                    refused.getMessage());
        }
    }

    @Test
    void anEntityHasOneLabelALanguageTheCatalogueFirst() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "周鸿祎", "data"))));
            assertEquals(List.of("周鸿祎"), labels(store, "person/周鸿祎"));

            store.putCatalogue(catalogue("person/周鸿祎"));
            assertEquals(List.of("周鸿祎先生"), labels(store, "person/周鸿祎"));

            store.putCatalogue(catalogue("other"));
            assertEquals(List.of("周鸿祎"), labels(store, "person/周鸿祎"));
        }
    }

    @Test
    void theLabelIsTheFullFormThatMostArticlesUse() {
        try (GraphStore store = create()) {
            for (int i = 0; i < 3; i++) {
                String form = i == 0 ? "云海科技股份有限公司" : "云海科技";
                NewsItem item = new NewsItem("", form + "上涨" + i + "。").url("https://x.cn/" + i);
                item.name(EntityType.COMPANY, "company/云海科技", form);
                store.put(List.of(News.sound(item.linked())));
            }
            assertEquals(List.of("云海科技"), labels(store, "company/云海科技"));
        }
    }

    @Test
    void findsArticlesByWhateverNamesThem() {
        try (GraphStore store = create()) {
            store.put(remarks(2));
            store.put(List.of(News.sound(News.chips())));
            StoredArticle chips = store.find("chips.txt").get(0);

            assertEquals(Optional.of("算力之困"), chips.headline());
            assertEquals(Optional.of("2024-03-09T00:09:35+08:00"), chips.published());
            for (String key :
                    List.of(
                            chips.id(),
                            chips.id().substring(0, 8),
                            chips.iri(),
                            "https://news.example.cn/2024/03/09/算力.html",
                            chips.url().orElseThrow())) {
                assertEquals(List.of(chips), store.find(key), key);
            }
            assertEquals(List.of(), store.find("no such article"));
            assertEquals(3, store.list().size());
        }
    }

    @Test
    void theSameFileUnderAnotherIdentityReplacesItsOldGraph() {
        NewsItem plain = new NewsItem("", "无事。").file("a.txt");
        NewsItem known = new NewsItem("", "无事。").file("a.txt").url("https://x.cn/a");
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(plain.linked())));
            List<ArticleChange> changes = store.put(List.of(News.sound(known.linked())));
            assertEquals(2, changes.size());
            assertEquals(1, store.list().size());
        }
    }

    @Test
    void oneProcessOwnsAStore() {
        try (GraphStore store = create()) {
            assertTrue(store.list().isEmpty());
            InputException refused =
                    assertThrows(InputException.class, () -> GraphStore.open(path()));
            assertTrue(
                    refused.getMessage()
                            .contains("process " + ProcessHandle.current().pid() + " holds"),
                    refused.getMessage());
        }
        GraphStore.open(path()).close();
    }

    @Test
    void refusesWhatIsNoStoreOfItsOwn() throws IOException {
        assertCause("there is no store", () -> GraphStore.open(folder.resolve("none")));

        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.docx"), "…");
        assertCause("is not a store", () -> GraphStore.openOrCreate(foreign, Optional.empty()));
        assertEquals(1, foreign.toFile().list().length, "the folder is left as it was");

        Path file = Files.writeString(folder.resolve("file"), "…");
        assertCause("cannot be used", () -> GraphStore.openOrCreate(file, Optional.empty()));
    }

    @Test
    void refusesAStoreOfANewerProgramAndAnotherBase() throws IOException {
        create().close();
        assertCause(
                "the store's base is",
                () ->
                        GraphStore.openOrCreate(
                                path(), Optional.of(new Iris("https://other.example/"))));
        GraphStore.openOrCreate(path(), Optional.of(Iris.DEFAULT)).close();

        Path properties = path().resolve("tupu-store.properties");
        Files.writeString(properties, "format=2\nbase=https://w3id.org/tupu/\n");
        assertCause("made by a newer Tupu (format 2", () -> GraphStore.open(path()));
        Files.writeString(properties, "rubbish");
        assertCause("is not a store's format", () -> GraphStore.open(path()));
    }

    @Test
    void aGraphOfAnotherBaseDoesNotGetIn() {
        try (GraphStore store =
                GraphStore.openOrCreate(path(), Optional.of(new Iris("https://other.example/")))) {
            List<SoundGraph> graphs = remarks(1);
            assertThrows(IllegalArgumentException.class, () -> store.put(graphs));
        }
    }

    @Test
    void readersSeeWholeBatchesWhileSomebodyWrites() throws Exception {
        List<SoundGraph> graphs = remarks(40);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try (GraphStore store = create()) {
            List<Future<Long>> odd = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                odd.add(readers.submit(oddCounts(store, done)));
            }
            for (int i = 0; i < graphs.size(); i += 4) {
                store.put(graphs.subList(i, i + 4));
            }
            done.set(true);
            for (Future<Long> count : odd) {
                assertEquals(0, count.get());
            }
        } finally {
            readers.shutdownNow();
            assertTrue(readers.awaitTermination(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        GraphStore store = create();
        store.close();
        store.close();
        assertThrows(IllegalStateException.class, store::list);
        GraphStore open = GraphStore.open(path());
        assertThrows(IllegalStateException.class, () -> open.read(dataset -> closeInside(open)));
        open.close();
    }

    private static boolean closeInside(GraphStore store) {
        store.close();
        return true;
    }

    private static Callable<Long> oddCounts(GraphStore store, AtomicBoolean done) {
        return () -> {
            long odd = 0;
            while (!done.get()) {
                long articles =
                        store.read(
                                dataset ->
                                        dataset.stream(
                                                        Node.ANY,
                                                        Node.ANY,
                                                        SharedVocabulary.URL,
                                                        Node.ANY)
                                                .count());
                odd += articles % 4 == 0 ? 0 : 1;
            }
            return odd;
        };
    }

    private static List<SoundGraph> remarks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> News.sound(News.remark(i, i % 2 == 0 ? "林小满" : "余丰收", "data")))
                .toList();
    }

    private static CatalogueGraph catalogue(String id) {
        return CatalogueGraph.of(
                Iris.DEFAULT,
                List.of(
                        new CatalogueEntry(
                                id,
                                EntityType.PERSON,
                                Optional.empty(),
                                Optional.of("周鸿祎先生"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new CatalogueEntry.Form("周鸿祎先生", false)),
                                Map.of())),
                OntologyFiles.builtIn().read("tupu.ttl"));
    }

    private static List<String> labels(GraphStore store, String entity) {
        Node node = store.iris().entity(entity);
        return store.read(
                (DatasetGraph dataset) ->
                        dataset.stream(Node.ANY, node, SharedVocabulary.PREF_LABEL, Node.ANY)
                                .map(quad -> quad.getObject().getLiteralLexicalForm())
                                .toList());
    }

    private static StoreCounts withoutSizes(StoreCounts counts) {
        assertFalse(counts.quads() == 0 || counts.bytes() == 0);
        return new StoreCounts(
                counts.articles(),
                counts.origins(),
                0,
                counts.entities(),
                counts.quotations(),
                counts.posts(),
                counts.events(),
                counts.relations(),
                0);
    }

    private static void assertCause(String cause, Executable open) {
        InputException refused = assertThrows(InputException.class, open);
        assertTrue(refused.getMessage().contains(cause), refused.getMessage());
        assertFalse(refused.diagnostic().cure().isEmpty());
    }

    private static String nquads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private GraphStore create() {
        return GraphStore.openOrCreate(path(), Optional.empty());
    }

    private Path path() {
        return folder.resolve("graph");
    }
}
