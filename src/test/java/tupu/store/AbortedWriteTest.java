package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.rdf.SoundGraph;
import tupu.support.News;

/** Abort, then read and write, then reopen: the sequence that destroys a bare TDB2 database. */
class AbortedWriteTest {

    private static final Node GRAPH = NodeFactory.createURI("urn:g");
    private static final Node PROPERTY = NodeFactory.createURI("urn:p");

    @TempDir private Path folder;

    /** When this fails, Jena is mended and the guard in {@link Connection} can go. */
    @Test
    void jenaAloneStillLosesItsData() {
        Location place = Location.create(folder.resolve("bare").toString());
        DatasetGraph bare = DatabaseMgr.connectDatasetGraph(place);
        bare.begin(TxnType.WRITE);
        fill(bare, "kept");
        bare.commit();
        bare.end();
        TDBInternal.expel(bare);
        bare = DatabaseMgr.connectDatasetGraph(place);
        bare.begin(TxnType.WRITE);
        fill(bare, "lost");
        bare.abort();
        bare.end();
        bare.begin(TxnType.WRITE);
        bare.stream().forEach(quad -> quad.getObject());
        fill(bare, "later");
        bare.commit();
        bare.end();
        TDBInternal.expel(bare);

        DatasetGraph reopened = DatabaseMgr.connectDatasetGraph(place);
        try {
            reopened.begin(TxnType.READ);
            assertThrows(TDBException.class, () -> reopened.stream().forEach(q -> {}));
            reopened.end();
        } finally {
            TDBInternal.expel(reopened, true);
        }
    }

    @Test
    void aFailedWriteLeavesTheStoreAsItWasAndLaterOnesHold() {
        SoundGraph kept = News.sound(News.chips());
        SoundGraph later = News.sound(News.remark(1, "林小满", "data"));
        String expected;
        String before;
        try (GraphStore undisturbed = create("undisturbed")) {
            undisturbed.put(List.of(kept));
            before = nquads(undisturbed);
            undisturbed.put(List.of(later));
            expected = nquads(undisturbed);
        }
        try (GraphStore store = create("disturbed")) {
            store.put(List.of(kept));
        }
        try (GraphStore store = create("disturbed")) {
            IllegalStateException failure =
                    assertThrows(IllegalStateException.class, () -> failInTheMiddle(store));

            assertEquals("in the middle", failure.getMessage());
            assertEquals(before, nquads(store));
            store.put(List.of(later));
            assertEquals(expected, nquads(store));
        }
        try (GraphStore reopened = GraphStore.open(folder.resolve("disturbed"))) {
            assertEquals(expected, nquads(reopened));
        }
    }

    private static void failInTheMiddle(GraphStore store) {
        StoreDamage.in(store)
                .change(
                        dataset -> {
                            fill(dataset, "lost");
                            throw new IllegalStateException("in the middle");
                        });
    }

    private static void fill(DatasetGraph dataset, String text) {
        for (int i = 0; i < 1000; i++) {
            Node object = NodeFactory.createLiteralString((text + " " + i + " ").repeat(100));
            dataset.add(GRAPH, NodeFactory.createURI("urn:" + text + i), PROPERTY, object);
        }
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
