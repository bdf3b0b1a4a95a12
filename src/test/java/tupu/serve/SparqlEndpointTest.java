package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.serve.http.Limits;

class SparqlEndpointTest extends ServedTest {

    private static final String ARTICLES =
            "SELECT (COUNT(?a) AS ?n) { ?a a <https://schema.org/NewsArticle> }";
    private static final String GRAPH =
            "CONSTRUCT { ?a ?p ?o } WHERE { ?a a <https://schema.org/NewsArticle> ; ?p ?o }";

    private static Served served;

    @BeforeAll
    static void start() {
        served = news(ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT));
    }

    @Test
    void answersFromTheUnionOfAllGraphsInJson() throws IOException {
        HttpResponse<String> answer = served.query(ARTICLES);
        assertEquals(200, answer.statusCode());
        assertEquals("application/sparql-results+json", header(answer, "Content-Type"));
        assertTrue(answer.body().contains("\"value\": \"2\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv;charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
        "application/sparql-results+xml, application/sparql-results+xml",
        "application/json, application/json",
        "'text/html, */*;q=0.1', application/sparql-results+json",
        "'application/sparql-results+json;q=0.5, text/csv', text/csv;charset=utf-8"
    })
    void writesTablesAsAsked(String accept, String type) throws IOException {
        assertEquals(
                type,
                header(served.query(ARTICLES, "Accept", accept), "Content-Type")
                        .replace("; ", ";"));
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle; charset=utf-8",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml"
    })
    void writesGraphsAsAskedAndElseInTurtle(String accept, String type) throws IOException {
        assertEquals(type, header(served.query(GRAPH, "Accept", accept), "Content-Type"));
    }

    @Test
    void refusesWhatItCannotWrite() throws IOException {
        HttpResponse<String> answer = served.query(ARTICLES, "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/csv"), answer.body());
        assertEquals(406, served.query(GRAPH, "Accept", "text/csv").statusCode());
        assertEquals(406, served.query("ASK {}", "Accept", "text/csv").statusCode());
        assertEquals(406, served.query("ASK {}", "Accept", "application/json;q=0").statusCode());
    }

    @Test
    void readsOneGraphOfTheStoreAlone() throws IOException {
        String article = served.store().find(served.store().list().get(0).id()).get(0).iri();
        String all = "SELECT (COUNT(*) AS ?n) %s { ?s ?p ?o }";
        String from = served.query(all.formatted("FROM <" + article + ">")).body();
        assertEquals(
                from,
                served.get(
                                "/sparql?default-graph-uri="
                                        + Served.encode(article)
                                        + "&query="
                                        + Served.encode(all.formatted("FROM <urn:other>")))
                        .body());
        String inside = "SELECT (COUNT(*) AS ?n) { GRAPH <" + article + "> { ?s ?p ?o } }";
        assertEquals(from, served.query(inside).body());
        assertFalse(from.equals(served.query(all.formatted("")).body()));
    }

    @Test
    void tellsTheHeadWithoutTheBody() throws IOException {
        String path = "/sparql?query=" + Served.encode(GRAPH);
        HttpResponse<String> whole = served.get(path);
        HttpResponse<String> head =
                served.send(
                        served.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals("", head.body());
        assertEquals(200, head.statusCode());
        for (String name : List.of("Content-Type", "Content-Length", "ETag")) {
            assertEquals(header(whole, name), header(head, name), name);
        }
    }

    @Test
    void sendsNothingAgainThatTheClientHas() throws IOException {
        String tag = header(served.query(GRAPH), "ETag");
        HttpResponse<String> again = served.query(GRAPH, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, served.query(ARTICLES, "If-None-Match", tag).statusCode());
    }

    @Test
    void compressesForClientsThatCanUnpack() throws IOException {
        HttpResponse<byte[]> packed =
                served.send(
                        served.request("/sparql?query=" + Served.encode(GRAPH))
                                .header("Accept-Encoding", "gzip"),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        byte[] unpacked =
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertTrue(packed.body().length < unpacked.length);
        assertEquals(served.query(GRAPH).body(), new String(unpacked, StandardCharsets.UTF_8));
    }

    @Test
    void describesItself() throws IOException {
        String turtle = served.get("/sparql").body();
        assertTrue(turtle.contains("sd:endpoint"), turtle);
        assertTrue(turtle.contains("<" + served.address("/sparql") + ">"), turtle);
        assertTrue(turtle.contains("sd:UnionDefaultGraph"), turtle);
        assertFalse(turtle.contains("SPARQL11Update"), turtle);
        String data = served.get("/.well-known/void").body();
        assertTrue(data.contains("void:sparqlEndpoint"), data);
        assertTrue(data.contains("void:documents"), data);
    }

    @Test
    void isHealthyAndReadyAndCounts() throws IOException {
        assertEquals("ok\n", served.get("/health").body());
        assertEquals("ready\n", served.get("/ready").body());
        served.get("/nowhere");
        String metrics = served.get("/metrics").body();
        assertTrue(metrics.contains("tupu_http_requests_seconds_count"), metrics);
        assertTrue(metrics.contains("route=\"none\",status=\"404\""), metrics);
        assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
    }

    @Test
    void saysWhereAQueryIsWrong() throws IOException {
        HttpResponse<String> answer = served.query("SELECT * { ?s ?p }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("line 1, column 18"), answer.body());
        assertEquals(400, served.query("SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }").statusCode());
    }

    @Test
    void nobodyWrites() throws IOException {
        for (String path : List.of("/update", "/data?default", "/sparql")) {
            int status = served.post(path, "application/sparql-update", "CLEAR ALL").statusCode();
            assertTrue(status >= 400 && status < 500, path + " " + status);
        }
        assertTrue(served.query(ARTICLES).body().contains("\"value\": \"2\""));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
