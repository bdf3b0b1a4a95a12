package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.rdf.Build;
import tupu.rdf.Prefixes;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;
import tupu.support.News;

class TextIndexTest {

    @TempDir private Path folder;

    @Test
    void findsBodiesQuotationsAndLabelsAndSaysWhereTheWordsStand() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));

            List<Found> found = store.search("前景广阔", 10);

            assertEquals(List.of("body", "quotation"), fields(found));
            for (Found one : found) {
                assertEquals("前景广阔", cut(one.text(), one.places().get(0)));
            }
            assertEquals(List.of("body", "label"), fields(store.search("林小满", 10)));
            assertEquals("label", store.search("林小满", 10).get(0).field());
            assertEquals(List.of("body", "quotation"), fields(store.search("广阔 第1次", 10)));
            assertEquals(List.of("body", "label"), fields(store.search("林", 10)));
            assertTrue(store.search("不存在", 10).isEmpty());
            assertTrue(store.search("林小满 不存在", 10).isEmpty());
            assertTrue(store.search("。", 10).isEmpty());
            assertTrue(store.search(" ", 10).isEmpty());
        }
    }

    @Test
    void sparqlAsksTheIndexOverAllGraphsAndInOne() {
        try (GraphStore store = create()) {
            store.put(
                    List.of(
                            News.sound(News.remark(1, "林小满", "data")),
                            News.sound(News.remark(2, "余丰收", "data"))));
            String text = "?a text:query (schema:articleBody '\"前景广阔\"')";
            assertEquals(2, rows(store, text));
            assertEquals(1, rows(store, "?a text:query (schema:articleBody '\"林小满\"')"));
            assertEquals(2, rows(store, "GRAPH ?g { " + text + " }"));
            String one = store.list().get(0).iri();
            assertEquals(1, rows(store, "GRAPH <" + one + "> { " + text + " }"));
        }
    }

    @Test
    void whatGoesIsNoLongerFound() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
            store.remove(store.list().get(0).id());
            assertTrue(store.search("前景广阔", 10).isEmpty());
            assertTrue(store.search("林小满", 10).isEmpty());
        }
    }

    @Test
    void aLostIndexAndOneOfAnotherTimeAreBuiltAgainAtOpening() throws IOException {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
        }
        Path texts = folder.resolve("graph").resolve("text");
        Path kept = folder.resolve("kept");
        Files.move(texts, kept);
        try (GraphStore store = create()) {
            assertEquals(2, store.search("前景广阔", 10).size());
            store.put(List.of(News.sound(News.remark(2, "余丰收", "data"))));
        }
        delete(texts);
        Files.move(kept, texts);
        try (GraphStore store = create()) {
            assertEquals(4, store.search("前景广阔", 10).size());
        }
    }

    @Test
    void stillAnswersAfterACompaction() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
            store.houseKeeping().compact();
            store.put(List.of(News.sound(News.remark(2, "余丰收", "data"))));
            assertEquals(4, store.search("前景广阔", 10).size());
            assertEquals(2, rows(store, "?a text:query (schema:articleBody '\"前景广阔\"')"));
            assertTrue(store.houseKeeping().sizes().textBytes() > 0);
        }
    }

    @Test
    void whatPeopleWriteIntoGraphsOfTheirOwnIsFoundAndNoFlaw() {
        try (GraphStore store = create()) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
            Node person = store.iris().entity("person/林小满");
            Node notes = NodeFactory.createURI(store.iris().base() + "user/notes");
            Node name = NodeFactory.createLiteralLang("林先生", "zh-Hans");
            UserGraphs users = new UserGraphs(store, UserGraphs.Reach.USER_GRAPHS, 10);
            users.edit(
                    dataset -> {
                        dataset.add(notes, person, SharedVocabulary.ALT_LABEL, name);
                        dataset.add(notes, person, Vocabulary.FULL_FORM, name);
                        dataset.add(notes, person, Vocabulary.FORM, name);
                        dataset.add(notes, person, SharedVocabulary.PREF_LABEL, person);
                    });
            assertEquals(List.of("label"), fields(store.search("林先生", 10)));
            assertTrue(
                    store.houseKeeping().check(new Build("test", "", "")).stream()
                            .noneMatch(
                                    flaw ->
                                            flaw.kind() == Flaw.Kind.DERIVED
                                                    || flaw.kind() == Flaw.Kind.TEXT_INDEX));
        }
    }

    private static long rows(GraphStore store, String pattern) {
        String query =
                Prefixes.sparql()
                        + "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?a { "
                        + pattern
                        + " }";
        return store.read(
                dataset -> {
                    try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
                        RowSet rows = running.select();
                        return rows.stream().map(row -> row.get("a")).filter(Node::isURI).count();
                    }
                });
    }

    private static String cut(String text, Found.Place place) {
        return text.substring(
                text.offsetByCodePoints(0, place.begin()), text.offsetByCodePoints(0, place.end()));
    }

    private static List<String> fields(List<Found> found) {
        return found.stream().map(Found::field).sorted().toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private GraphStore create() {
        return GraphStore.openOrCreate(folder.resolve("graph"), Optional.empty());
    }
}
