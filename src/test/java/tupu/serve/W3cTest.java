package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tupu.serve.http.Limits;
import tupu.support.Shared;

/**
 * The W3C's tests of the SPARQL 1.1 protocol, the Graph Store Protocol and the service description,
 * on an empty store whose default graph is its own and in which everybody may write. No test is
 * left out.
 */
class W3cTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Map<String, Set<String>> FORMATS =
            Map.of(
                    "boolean",
                    Set.of("application/sparql-results+json", "application/sparql-results+xml"),
                    "tabular",
                    Set.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
                    "RDF",
                    Set.of("text/turtle", "application/n-triples", "application/rdf+xml"));

    @TempDir private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.empty(folder, ServeOptions.plain(Listen.anyPort(), Limits.DEFAULT));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        return tests(Shared.w3c().resolve("protocol/manifest.ttl"), "ProtocolTest", 34);
    }

    @TestFactory
    Stream<DynamicTest> graphStoreByParameter() {
        return tests(
                Shared.w3c().resolve("graph-store-protocol/manifest-indirect.ttl"),
                "GraphStoreProtocolTest",
                9);
    }

    /** One more than the manifest's list of entries, which forgets head_non_existing_direct. */
    @TestFactory
    Stream<DynamicTest> graphStoreByAddress() {
        return tests(
                Shared.w3c().resolve("graph-store-protocol/manifest-direct.ttl"),
                "GraphStoreProtocolTest",
                5);
    }

    /** returns-rdf, has-endpoint-triple. */
    @Test
    void theServiceDescriptionIsRdfAndNamesTheEndpoint() throws IOException {
        Graph graph = serviceDescription();
        assertTrue(
                graph.contains(
                        Node.ANY,
                        node(SD + "endpoint"),
                        node(served.address("/sparql").toString())));
    }

    /** conforms-to-schema: domains and ranges of the terms that are used. */
    @Test
    void theServiceDescriptionConformsToItsSchema() throws IOException {
        Map<String, List<String>> schema =
                Map.of(
                        "endpoint", List.of("Service", ""),
                        "supportedLanguage", List.of("Service", ""),
                        "resultFormat", List.of("Service", ""),
                        "feature", List.of("Service", ""),
                        "defaultDataset", List.of("Service", "Dataset"),
                        "defaultGraph", List.of("Dataset", "Graph"));
        Graph graph = serviceDescription();
        graph.find()
                .filterKeep(triple -> triple.getPredicate().getURI().startsWith(SD))
                .forEachRemaining(
                        triple -> {
                            String term = triple.getPredicate().getURI().substring(SD.length());
                            List<String> types = schema.getOrDefault(term, List.of("?", "?"));
                            assertTrue(isA(graph, triple.getSubject(), types.get(0)), term);
                            assertTrue(isA(graph, triple.getObject(), types.get(1)), term);
                        });
        assertTrue(graph.contains(Node.ANY, node(SD + "supportedLanguage"), Node.ANY));
    }

    private static boolean isA(Graph graph, Node thing, String type) {
        return type.isEmpty() || graph.contains(thing, RDF.type.asNode(), node(SD + type));
    }

    private static Graph serviceDescription() throws IOException {
        HttpResponse<String> answer = served.get("/sparql", "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        return graph(answer.body());
    }

    private static Stream<DynamicTest> tests(Path manifest, String type, int count) {
        List<W3cManifest.Case> cases = W3cManifest.read(manifest, type);
        assertEquals(count, cases.size(), "tests in " + manifest);
        return cases.stream().map(test -> DynamicTest.dynamicTest(test.id(), () -> run(test)));
    }

    private static void run(W3cManifest.Case test) throws IOException {
        assertEquals(
                204, served.post("/update", "application/sparql-update", "DROP ALL").statusCode());
        for (Map.Entry<String, Path> graph : test.data().entrySet()) {
            served.send(
                    "PUT",
                    "/data?graph=" + Served.encode(graph.getKey()),
                    "application/n-triples",
                    Files.readString(graph.getValue()));
        }
        Map<String, String> variables = new HashMap<>();
        for (W3cManifest.Request request : test.requests()) {
            HttpResponse<String> answer = send(test, request, variables);
            check(request.expected(), answer, request.method());
            request.expected()
                    .location()
                    .ifPresent(
                            name ->
                                    variables.put(
                                            name,
                                            answer.headers().firstValue("Location").orElseThrow()));
        }
        assertEquals(List.of(), List.copyOf(served.faults()));
    }

    private static HttpResponse<String> send(
            W3cManifest.Case test, W3cManifest.Request request, Map<String, String> variables)
            throws IOException {
        String path = path(test, request);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace(variable.getKey(), variable.getValue());
        }
        HttpRequest.Builder http =
                served.request(path)
                        .method(
                                request.method(),
                                request.body()
                                        .map(HttpRequest.BodyPublishers::ofString)
                                        .orElseGet(HttpRequest.BodyPublishers::noBody));
        request.headers().forEach(http::header);
        return served.send(http);
    }

    /** Queries, updates and graphs have addresses of their own here. */
    private static String path(W3cManifest.Case test, W3cManifest.Request request) {
        boolean update =
                test.id().replaceFirst("^bad_", "").startsWith("update")
                        && !"application/sparql-query"
                                .equals(request.headers().get("content-type"));
        return request.path()
                .replaceFirst("^/sparql/", update ? "/update" : "/sparql")
                .replaceFirst("^/gsp", "/data");
    }

    private static void check(
            W3cManifest.Response expected, HttpResponse<String> answer, String method) {
        int status = answer.statusCode();
        assertTrue(
                expected.statuses().stream().anyMatch(name -> isStatus(name, status)),
                "%s, not %d: %s".formatted(expected.statuses(), status, answer.body()));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        expected.headers()
                .forEach(
                        (name, value) ->
                                assertEquals(
                                        value.toLowerCase(Locale.ROOT),
                                        answer.headers().firstValue(name).orElse("")));
        expected.format()
                .ifPresent(
                        format ->
                                assertTrue(
                                        FORMATS.get(format).contains(type.split(";", 2)[0]),
                                        format + ": " + type));
        expected.truth()
                .ifPresent(
                        truth ->
                                assertTrue(
                                        answer.body()
                                                .replaceAll("\\s", "")
                                                .contains("\"boolean\":" + truth),
                                        answer.body()));
        if (!method.equals("HEAD")) {
            expected.body()
                    .ifPresent(
                            body ->
                                    assertTrue(
                                            graph(body).isIsomorphicWith(graph(answer.body())),
                                            answer.body()));
        }
    }

    private static boolean isStatus(String name, int status) {
        return switch (name) {
            case "OK" -> status == 200;
            case "Created" -> status == 201;
            case "NoContent" -> status == 204;
            case "NotFound" -> status == 404;
            case "StatusCode2xx" -> status / 100 == 2;
            case "StatusCode3xx" -> status / 100 == 3;
            case "StatusCode4xx" -> status / 100 == 4;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Graph graph(String turtle) {
        return RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).toGraph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
