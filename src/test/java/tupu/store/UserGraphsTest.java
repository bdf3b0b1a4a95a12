package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.rdf.Iris;
import tupu.support.News;
import tupu.text.InputException;

class UserGraphsTest {

    private static final Node NOTES = node("https://w3id.org/tupu/user/notes");
    private static final Node A = node("urn:a");
    private static final Node P = node("urn:p");

    @TempDir private Path folder;
    private GraphStore store;

    @BeforeEach
    void open() {
        store = GraphStore.openOrCreate(folder.resolve("graph"), Optional.of(Iris.DEFAULT));
        store.put(List.of(News.sound(News.chips())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUpdateSeesTheArticlesAndWritesBesideThem() {
        assertTrue(
                edit(
                        update(
                                """
                                PREFIX schema: <https://schema.org/>
                                INSERT { GRAPH <https://w3id.org/tupu/user/notes> { ?a <urn:read> true } }
                                WHERE { ?a a schema:NewsArticle };
                                INSERT { GRAPH <https://w3id.org/tupu/user/notes> { ?a <urn:again> true } }
                                WHERE { ?a <urn:read> true };
                                DELETE WHERE { GRAPH <https://w3id.org/tupu/user/notes> { ?a <urn:read> true } }
                                """)));
        assertEquals(1, count(NOTES, Node.ANY));
        assertEquals(1, count(NOTES, node("urn:again"), Node.ANY));
        assertEquals(1, store.counts().articles());
    }

    @Test
    void whatTheArticlesSayIsOutOfReach() {
        long before = count(Node.ANY, Node.ANY);
        for (String update :
                List.of(
                        "DROP ALL",
                        "CLEAR SILENT NAMED",
                        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
                        "INSERT DATA { <urn:a> <urn:p> 1 }",
                        "INSERT DATA { GRAPH <https://w3id.org/tupu/user/> { <urn:a> <urn:p> 1 } }",
                        "INSERT DATA { GRAPH <https://w3id.org/tupu/user/x> { <urn:a> <urn:p> 1 } } ;"
                                + " INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:p> 1 } }",
                        "COPY DEFAULT TO <urn:g>",
                        "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }")) {
            String message =
                    assertThrows(InputException.class, () -> edit(update(update)), update)
                            .getMessage();
            assertTrue(message.contains("is not a graph of users"), message);
        }
        assertEquals(before, count(Node.ANY, Node.ANY));
    }

    @Test
    void aChangeThatFailsInTheMiddleHasNotHappenedAndTheStoreGoesOn() {
        Consumer<DatasetGraph> failing =
                dataset -> {
                    dataset.add(NOTES, A, P, A);
                    throw new IllegalStateException("in the middle");
                };
        assertThrows(IllegalStateException.class, () -> edit(failing));
        assertEquals(0, count(NOTES, Node.ANY));
        assertTrue(edit(dataset -> dataset.add(NOTES, A, P, P)));
        close();
        store = GraphStore.open(folder.resolve("graph"));
        assertEquals(1, count(NOTES, P));
        assertTrue(count(Node.ANY, Node.ANY) > 100);
    }

    @Test
    void whatChangesNothingIsNotWritten() {
        assertTrue(edit(dataset -> dataset.add(NOTES, A, P, P)));
        assertFalse(edit(dataset -> dataset.add(NOTES, A, P, P)));
        assertFalse(
                edit(
                        dataset -> {
                            dataset.delete(NOTES, A, P, P);
                            dataset.add(NOTES, A, P, A);
                            dataset.delete(NOTES, A, P, A);
                            dataset.add(NOTES, A, P, P);
                        }));
    }

    @Test
    void aDecimalIsFoundAndDeletedAgainHoweverItWasSpelt() {
        Node spelt = NodeFactory.createLiteralDT("0.900", XSDDatatype.XSDdecimal);
        edit(dataset -> dataset.add(NOTES, A, P, spelt));
        Node stored = store.read(dataset -> dataset.find(NOTES, A, P, Node.ANY).next().getObject());
        assertEquals("0.9", stored.getLiteralLexicalForm());
        assertEquals(1, count(NOTES, stored));
        edit(dataset -> dataset.delete(NOTES, A, P, spelt));
        assertEquals(0, count(NOTES, Node.ANY));
    }

    @Test
    void aChangeHasASize() {
        UserGraphs small = new UserGraphs(store, UserGraphs.Reach.USER_GRAPHS, 2);
        Consumer<DatasetGraph> three =
                dataset -> {
                    for (int i = 0; i < 3; i++) {
                        dataset.add(NOTES, A, P, node("urn:" + i));
                    }
                };
        assertThrows(InputException.class, () -> small.edit(three));
        assertEquals(0, count(NOTES, Node.ANY));
    }

    @Test
    void everyGraphIsInReachOnlyWhereThereAreNoArticles() {
        UserGraphs open = new UserGraphs(store, UserGraphs.Reach.EVERY_GRAPH, 100);
        assertThrows(InputException.class, () -> open.edit(dataset -> dataset.add(NOTES, A, P, A)));
    }

    private boolean edit(Consumer<DatasetGraph> work) {
        return new UserGraphs(store, UserGraphs.Reach.USER_GRAPHS, 10_000).edit(work);
    }

    private static Consumer<DatasetGraph> update(String text) {
        return dataset -> UpdateExec.dataset(dataset).update(text).execute();
    }

    private long count(Node graph, Node object) {
        return count(graph, Node.ANY, object);
    }

    private long count(Node graph, Node property, Node object) {
        return store.read(dataset -> dataset.stream(graph, Node.ANY, property, object).count());
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
