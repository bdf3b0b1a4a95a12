package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.text.InputException;

class QueryRunnerTest {

    private static DatasetGraph graph;

    /** Notes that it was loaded; a query that names it must not do that. */
    public static final class Loaded {
        static {
            System.setProperty("tupu.query.loaded", "true");
        }

        private Loaded() {}
    }

    @BeforeAll
    static void build() {
        graph = SampleGraph.open();
    }

    @Test
    void answersYesOrNoAndGraphsToo() {
        boolean truth =
                run("ASK { ?a a schema:NewsArticle }").match(t -> false, t -> t, g -> false);
        int triples =
                run("DESCRIBE <https://w3id.org/tupu/entity/nvidia>")
                        .match(t -> 0, t -> 0, g -> g.size());
        assertTrue(truth && triples > 3);
    }

    @Test
    void aServiceIsNeverCalled() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> calls.incrementAndGet());
        server.start();
        try {
            String service = "SERVICE %s<http://127.0.0.1:%d/> { ?s ?p ?o }";
            int port = server.getAddress().getPort();
            assertTrue(
                    refusal("SELECT * { " + service.formatted("", port) + " }")
                            .contains("neither the network nor Java"));
            run("SELECT * { " + service.formatted("SILENT ", port) + " }");
            assertEquals(0, calls.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noOtherDataAreReadThanTheGraphs() {
        for (String from : List.of("FROM <file:pom.xml>", "FROM NAMED <http://127.0.0.1/>")) {
            assertTrue(
                    refusal("SELECT * " + from + " { ?s ?p ?o }")
                            .endsWith("(take FROM out, and write GRAPH <…> { … } for one graph)"));
        }
        assertEquals(0, rows("SELECT * { GRAPH <file:pom.xml> { ?s ?p ?o } }"));
    }

    @Test
    void noClassIsLoaded() {
        String function = "<java:tupu.query.QueryRunnerTest$Loaded>";
        assertTrue(
                refusal("SELECT (%s() AS ?x) {}".formatted(function))
                        .contains(
                                "the function <java:tupu.query.QueryRunnerTest$Loaded> is not allowed"));
        assertEquals(0, rows("SELECT * { ?s %s ?o }".formatted(function)));
        assertFalse(Boolean.getBoolean("tupu.query.loaded"));
    }

    @Test
    void functionsThatSleepOrLookAroundAreRefused() {
        String afn = "http://jena.apache.org/ARQ/function#";
        for (String name : List.of("wait", "context", "print", "eval", "systemTime")) {
            assertTrue(
                    refusal("SELECT (<%s%s>(5000) AS ?x) {}".formatted(afn, name))
                            .contains("<%s%s> is not allowed".formatted(afn, name)),
                    name);
        }
    }

    @Test
    void functionsOfSparqlAndXpathWork() {
        assertEquals(
                1,
                rows(
                        """
                        PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
                        PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
                        SELECT * {
                          BIND (fn:string-length("算力") AS ?a) BIND (math:pi() AS ?b)
                          BIND (xsd:integer("7") AS ?c) BIND (SHA256("x") AS ?d)
                          FILTER (?a = 2 && ?b > 3 && ?c = 7 && BOUND(?d)) }
                        """));
    }

    @Test
    void aQueryThatRunsForEverIsStopped() {
        QueryRunner quick = new QueryRunner(new RunLimits(Duration.ofMillis(300), 10_000_000));
        long start = System.nanoTime();
        InputException stopped =
                assertThrows(
                        InputException.class,
                        () ->
                                quick.run(
                                        graph,
                                        bound(
                                                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f ."
                                                        + " ?g ?h ?i . ?j ?k ?l }")));
        assertTrue(stopped.getMessage().contains("raise --timeout"), stopped.getMessage());
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void moreRowsThanAskedForAreSaidToBeMissing() {
        QueryRunner small = new QueryRunner(new RunLimits(Duration.ofMinutes(1), 3));
        ResultTable table = table(small.run(graph, bound("SELECT * { ?s ?p ?o }")));
        assertEquals(3, table.rows().size());
        assertTrue(table.cut());
        assertFalse(table(small.run(graph, bound("SELECT * { ?s ?p ?o } LIMIT 3"))).cut());
    }

    private static int rows(String sparql) {
        return table(run(sparql)).rows().size();
    }

    private static ResultTable table(QueryResult result) {
        return result.match(
                table -> table,
                truth -> {
                    throw new AssertionError(truth);
                },
                triples -> {
                    throw new AssertionError(triples);
                });
    }

    private static String refusal(String sparql) {
        return assertThrows(InputException.class, () -> run(sparql)).getMessage();
    }

    private static QueryResult run(String sparql) {
        return new QueryRunner(RunLimits.DEFAULT).run(graph, bound(sparql));
    }

    private static BoundQuery bound(String sparql) {
        return new BoundQuery(
                CatalogueQuery.read("q.rq", "q", sparql), QueryParameters.NONE, Tongue.ENGLISH);
    }
}
