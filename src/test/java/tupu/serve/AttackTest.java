package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;

/**
 * Attacks on a running server in which everybody may write, with small limits. Each must be
 * answered as stated, reach no other server, and leave the store as it was.
 */
class AttackTest {

    private static final Limits SMALL = new Limits(Duration.ofSeconds(2), 10_000, 1 << 20, 4);
    private static final String AFN = "http://jena.apache.org/ARQ/function#";
    private static final String NOTES = "/data?graph=https://w3id.org/tupu/user/notes";
    private static final String CROSS =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER (?a != ?d && ?g = ?unbound) }";

    @TempDir private static Path folder;
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static HttpServer victim;
    private static Served served;
    private static long quads;

    /** Notes that it was loaded; nothing that is sent may do that. */
    public static final class Loaded {
        static {
            System.setProperty("tupu.serve.loaded", "true");
        }

        private Loaded() {}
    }

    @BeforeAll
    static void start() throws IOException {
        victim = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        victim.createContext("/", exchange -> CALLS.incrementAndGet());
        victim.start();
        served =
                Served.news(
                        folder,
                        ServeOptions.writable(Listen.anyPort(), SMALL, Writers.everybody()));
        quads = served.store().counts().quads();
    }

    @AfterAll
    static void stop() {
        served.close();
        victim.stop(0);
    }

    @AfterEach
    void nothingHappened() {
        assertEquals(0, CALLS.get(), "requests to another server");
        assertFalse(Boolean.getBoolean("tupu.serve.loaded"), "a class was loaded");
        long before = quads;
        quads = served.store().counts().quads();
        assertEquals(before, quads);
        assertEquals(List.of(), List.copyOf(served.faults()));
    }

    private record Attack(String name, int status, String names, Sender sender) {

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Sender {
        HttpResponse<String> send() throws IOException;
    }

    static Stream<Attack> attacks() {
        String other = "http://127.0.0.1:%d/".formatted(victim.getAddress().getPort());
        String loaded = "java:tupu.serve.AttackTest$Loaded";
        return Stream.of(
                query("SERVICE", 400, other, "SELECT * { SERVICE <%s> { ?s ?p ?o } }", other),
                query("SERVICE SILENT", 400, other, "ASK { SERVICE SILENT <%s> {} }", other),
                query(
                        "SERVICE in a subquery",
                        400,
                        other,
                        "SELECT * { { SELECT ?s { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
                        other),
                query(
                        "SERVICE in EXISTS",
                        400,
                        other,
                        "ASK { FILTER NOT EXISTS { { SERVICE <%s> {} } UNION {} } }",
                        other),
                query(
                        "SERVICE with a variable",
                        400,
                        "?where",
                        "SELECT * { VALUES ?where { <%s> } SERVICE ?where { ?s ?p ?o } }",
                        other),
                update(
                        "SERVICE in an update",
                        400,
                        other,
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                        other),
                post(
                        "SERVICE in a SHACL shape",
                        404,
                        "/shacl",
                        "/shacl?graph=default",
                        "text/turtle",
                        "[] a <http://www.w3.org/ns/shacl#NodeShape> ; <http://www.w3.org/ns/shacl#sparql> [ <http://www.w3.org/ns/shacl#select> \"SELECT * { SERVICE <"
                                + other
                                + "> {} }\" ] ."),
                update("LOAD of a file", 400, "LOAD", "LOAD <file:///etc/passwd>"),
                update(
                        "LOAD of an address",
                        400,
                        other,
                        "LOAD SILENT <%s> INTO GRAPH <https://w3id.org/tupu/user/x>",
                        other),
                query("a Java class as function", 400, loaded, "SELECT (<%s>() AS ?x) {}", loaded),
                query(
                        "a Java class in FILTER EXISTS",
                        400,
                        loaded,
                        "ASK { FILTER EXISTS { FILTER (<%s>(1)) } }",
                        loaded),
                query(
                        "a Java class in ORDER BY",
                        400,
                        loaded,
                        "SELECT * { ?s ?p ?o } ORDER BY <%s>(?s)",
                        loaded),
                query(
                        "a Java class in GROUP BY",
                        400,
                        loaded,
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<%s>(?s) AS ?g)",
                        loaded),
                query(
                        "a Java class in HAVING",
                        400,
                        loaded,
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<%s>(?s))",
                        loaded),
                query(
                        "a Java class in an aggregate",
                        400,
                        loaded,
                        "SELECT (SUM(<%s>(?s)) AS ?n) { ?s ?p ?o }",
                        loaded),
                query("a Java class as property", 400, loaded, "SELECT * { ?s <%s> ?o }", loaded),
                query(
                        "a Java class by CALL",
                        400,
                        "SPARQL 1.1",
                        "SELECT (CALL(<%s>) AS ?x) {}",
                        loaded),
                update(
                        "a Java class in an update",
                        400,
                        loaded,
                        "DELETE {} INSERT {} WHERE { FILTER (<%s>()) }",
                        loaded),
                update(
                        "a Java class in DELETE WHERE",
                        400,
                        loaded,
                        "DELETE WHERE { ?s <%s> ?o }",
                        loaded),
                query("afn:wait", 400, AFN + "wait", "SELECT (<%swait>(60000) AS ?x) {}", AFN),
                query(
                        "afn:context",
                        400,
                        AFN + "context",
                        "SELECT (<%scontext>(\"x\") AS ?x) {}",
                        AFN),
                query("afn:eval", 400, AFN + "eval", "SELECT (<%seval>(1) AS ?x) {}", AFN),
                query("afn:print", 400, AFN + "print", "SELECT (<%sprint>(1) AS ?x) {}", AFN),
                query(
                        "a property function that splits",
                        400,
                        "splitIRI",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"),
                query(
                        "a script",
                        400,
                        "js",
                        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"),
                post(
                        "a remote JSON-LD context",
                        400,
                        other,
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": \"" + other + "c.jsonld\", \"@id\": \"urn:a\", \"p\": 1}"),
                post(
                        "a JSON-LD context in a file",
                        400,
                        "etc/passwd is not fetched",
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": \"file:///etc/passwd\", \"@id\": \"urn:a\"}"),
                post(
                        "a JSON-LD @import",
                        400,
                        other,
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": {\"@version\": 1.1, \"@import\": \""
                                + other
                                + "\"}, \"@id\": \"urn:a\"}"),
                post(
                        "an external DTD in RDF/XML, which is passed over",
                        201,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        "<?xml version='1.0'?><!DOCTYPE rdf:RDF SYSTEM '"
                                + other
                                + "x.dtd'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>&x;</rdf:RDF>"),
                post(
                        "an external entity in RDF/XML",
                        400,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='urn:a'><x:p xmlns:x='urn:'>&x;</x:p></rdf:Description>"),
                post(
                        "a billion laughs in RDF/XML",
                        400,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        laughs()),
                post(
                        "rdf-thrift as a body",
                        415,
                        "text/turtle",
                        NOTES,
                        "application/rdf+thrift",
                        "x"),
                query("FROM a file", 200, "false", "ASK FROM <file:///etc/passwd> { ?s ?p ?o }"),
                query(
                        "FROM an address",
                        200,
                        "false",
                        "ASK FROM <%s> FROM NAMED <%s> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }",
                        other,
                        other),
                get(
                        "default-graph-uri",
                        200,
                        "false",
                        "/sparql?query="
                                + Served.encode("ASK { ?s ?p ?o }")
                                + "&default-graph-uri="
                                + Served.encode(other)),
                query("a cross product", 503, "took longer than 2 s", "SELECT * " + CROSS),
                query(
                        "a cross product that counts",
                        503,
                        "took longer than 2 s",
                        "SELECT (COUNT(*) AS ?n) " + CROSS),
                query(
                        "a cross product that sorts",
                        503,
                        "took longer than 2 s",
                        "SELECT * " + CROSS + " ORDER BY ?a"),
                query("a cross product that asks", 503, "took longer than 2 s", "ASK " + CROSS),
                query(
                        "a cross product that constructs",
                        503,
                        "took longer than 2 s",
                        "CONSTRUCT { ?a ?b ?c } WHERE " + CROSS),
                update(
                        "a cross product that inserts",
                        503,
                        "did nothing",
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?a ?b ?c } } WHERE "
                                + CROSS),
                update(
                        "a cross product in the second operation",
                        503,
                        "did nothing",
                        "INSERT DATA { GRAPH <https://w3id.org/tupu/user/x> { <urn:a> <urn:b> 1 } } ; DELETE { GRAPH <https://w3id.org/tupu/user/x> { ?a ?b ?c } } WHERE "
                                + CROSS),
                query(
                        "a path without end",
                        503,
                        "took longer than 2 s",
                        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:y>)* ?b . ?c (!<urn:x>|^!<urn:y>)* ?d . ?e ?f ?g }"),
                query(
                        "a pattern that backtracks",
                        503,
                        "took longer than 2 s",
                        "ASK { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"((a*)(a*))*\\\\2c\") }"),
                query(
                        "a pattern that backtracks in REPLACE",
                        503,
                        "took longer than 2 s",
                        "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a*)*\\\\1b\", \"\") AS ?x) {}"),
                query(
                        "texts that double",
                        400,
                        "grows",
                        "SELECT ?x40 { %s }",
                        "BIND (\"aaaaaaaaaa\" AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(
                                                i ->
                                                        "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)"
                                                                .formatted(i, i, i + 1))
                                        .collect(Collectors.joining(" "))),
                query(
                        "texts that double by REPLACE",
                        400,
                        "grows",
                        "SELECT ?x40 { %s }",
                        "BIND (\"aaaaaaaaaa\" AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(
                                                i ->
                                                        "BIND (REPLACE(?x%d, \".\", \"$0$0\") AS ?x%d)"
                                                                .formatted(i, i + 1))
                                        .collect(Collectors.joining(" "))),
                query(
                        "more rows than allowed",
                        400,
                        "more than 10000 rows",
                        "SELECT ?s { ?s ?p ?o . ?t ?q ?r }"),
                query(
                        "more triples than allowed",
                        400,
                        "more than 10000 rows",
                        "CONSTRUCT { ?s ?q ?r } WHERE { ?s ?p ?o . ?t ?q ?r }"),
                update(
                        "more changes than allowed",
                        403,
                        "more than 10000 quads",
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?s ?q ?r } } WHERE { ?s ?p ?o . ?t ?q ?r }"),
                post("a large body", 413, "larger than", NOTES, "text/turtle", "#".repeat(2 << 20)),
                post(
                        "a large query",
                        413,
                        "larger than",
                        "/sparql",
                        "application/sparql-query",
                        "ASK {}" + " ".repeat(2 << 20)),
                gzip("a gzip bomb", 413, "larger than", 100 << 20),
                post(
                        "a body in another encoding",
                        400,
                        "gzip",
                        NOTES,
                        "text/turtle",
                        "x",
                        "Content-Encoding",
                        "gzip"),
                post(
                        "brackets without end",
                        400,
                        "nested too deeply",
                        "/sparql",
                        "application/sparql-query",
                        "ASK { FILTER " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }"),
                post(
                        "groups without end",
                        400,
                        "nested too deeply",
                        "/sparql",
                        "application/sparql-query",
                        "ASK " + "{".repeat(100_000) + "}".repeat(100_000)),
                post(
                        "lists without end",
                        400,
                        "",
                        NOTES,
                        "text/turtle",
                        "<urn:a> <urn:b> " + "(".repeat(200_000)),
                post(
                        "arrays without end",
                        400,
                        "",
                        NOTES,
                        "application/ld+json",
                        "[".repeat(200_000)),
                query("Jena's extensions", 400, "SPARQL 1.1", "SELECT * { LET (?x := 1) }"),
                get("the datasets of the administration", 404, "nothing", "/$/datasets"),
                post(
                        "a new dataset",
                        404,
                        "nothing",
                        "/$/datasets",
                        "application/x-www-form-urlencoded",
                        "dbName=x&dbType=tdb2"),
                post("a backup", 404, "nothing", "/$/backup/ds", "text/plain", ""),
                post("a compaction", 404, "nothing", "/$/compact/ds", "text/plain", ""),
                get("the server's statistics", 404, "nothing", "/$/stats"),
                get("a file of the server's", 404, "nothing", "/..%2f..%2fetc/passwd"),
                get("a file of the server's by dots", 400, "Bad Request", "/%2e%2e/etc/passwd"),
                new Attack(
                        "tracing",
                        405,
                        "TRACE",
                        () ->
                                served.send(
                                        served.request("/sparql")
                                                .method(
                                                        "TRACE",
                                                        HttpRequest.BodyPublishers.noBody()))),
                update("dropping everything", 403, "not a graph of users", "DROP ALL"),
                update(
                        "changing what an article says",
                        403,
                        "not a graph of users",
                        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }"),
                send(
                        "replacing an article",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data/article/0",
                        "text/turtle",
                        ""),
                send(
                        "replacing the default graph",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data?default",
                        "text/turtle",
                        "<urn:a> <urn:b> 1 ."),
                send(
                        "a name that climbs out",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data/user%2f..%2farticle%2f0",
                        "text/turtle",
                        "<urn:a> <urn:b> 1 ."));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRepelled(Attack attack) throws IOException {
        HttpResponse<String> answer = attack.sender().send();
        assertEquals(attack.status(), answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(attack.names()), answer.body());
    }

    /** Four requests are answered at a time; the fifth is told so at once. */
    @Test
    void aFloodIsTurnedAway() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(12);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(
                    clients.submit(
                            () -> {
                                go.await();
                                return served.query("SELECT * " + CROSS).statusCode();
                            }));
        }
        long start = System.nanoTime();
        go.countDown();
        for (Future<Integer> answer : answers) {
            assertEquals(503, answer.get());
        }
        clients.shutdown();
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 20);
        assertEquals(200, served.get("/health").statusCode());
        assertEquals(200, served.query("ASK {}").statusCode());
        assertTrue(served.get("/metrics").body().contains("status=\"503\""));
    }

    /** The answer is too large to be held back, and the time is over before it ends. */
    @Test
    void anAnswerThatEndsInTheMiddleDoesNotLookWhole() throws IOException {
        for (String accept :
                List.of(
                        "application/sparql-results+json",
                        "text/csv",
                        "text/tab-separated-values")) {
            HttpRequest.Builder request =
                    served.request("/sparql?query=" + Served.encode(endless()))
                            .header("Accept", accept);
            assertThrows(IOException.class, () -> served.send(request), accept);
        }
        String raw = raw("GET /sparql?query=" + Served.encode(endless()) + " HTTP/1.1");
        assertTrue(raw.startsWith("HTTP/1.1 200"), raw.substring(0, 100));
        assertFalse(raw.endsWith("\r\n0\r\n\r\n"), "the last chunk");
        assertFalse(raw.contains("timeout"), "a note inside the data");
    }

    /** One bad upload and one good update destroy the database of a bare Fuseki 5.6.0. */
    @Test
    void aBrokenUploadLeavesTheStoreSound() throws IOException {
        String triples =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "<urn:s%d> <urn:p> \"%s\" .".formatted(i, "x".repeat(200)))
                        .collect(Collectors.joining("\n"));
        assertEquals(
                400,
                served.post(NOTES, "application/n-triples", triples + "\n<broken").statusCode());
        assertEquals(
                204,
                served.post(
                                "/update",
                                "application/sparql-update",
                                "INSERT { GRAPH <https://w3id.org/tupu/user/notes> { ?a <urn:seen> true } }"
                                        + " WHERE { ?a a <https://schema.org/NewsArticle> }")
                        .statusCode());
        assertEquals(204, served.send("DELETE", NOTES, "text/plain", "").statusCode());
        assertEquals(200, served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").statusCode());
    }

    @Test
    void anotherNameForThisMachineIsNotServed() throws IOException {
        String answer = raw("GET /sparql?query=ASK%7B%7D HTTP/1.1", "Host: evil.example");
        assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        assertTrue(raw("GET /health HTTP/1.1", "Host: localhost").startsWith("HTTP/1.1 200"));
    }

    @Test
    void pagesOfOthersMayNotRead() throws IOException {
        HttpResponse<String> answer = served.query("ASK {}", "Origin", "https://evil.example");
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }

    private static String endless() {
        return "SELECT (CONCAT(STR(?a), \"%s\") AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
                .formatted("x".repeat(2000));
    }

    private static String raw(String request, String... headers) throws IOException {
        String host = headers.length > 0 ? headers[0] : "Host: localhost";
        try (Socket socket =
                new Socket(served.address("/").getHost(), served.address("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    (request + "\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(readAll(socket.getInputStream()), StandardCharsets.ISO_8859_1);
        }
    }

    /** Reads up to the end, or to where the connection is torn down. */
    private static byte[] readAll(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                all.write(chunk, 0, read);
            }
        } catch (IOException tornDown) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            String before = "&l" + (i - 1) + ";";
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        return "<?xml version='1.0'?><!DOCTYPE r ["
                + entities
                + "]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                + " rdf:about='urn:a'><x:p xmlns:x='urn:'>&l29;</x:p></rdf:Description></rdf:RDF>";
    }

    private static Attack query(
            String name, int status, String names, String sparql, Object... values) {
        return new Attack(name, status, names, () -> served.query(sparql.formatted(values)));
    }

    private static Attack update(
            String name, int status, String names, String sparql, Object... values) {
        return post(
                name,
                status,
                names,
                "/update",
                "application/sparql-update",
                sparql.formatted(values));
    }

    private static Attack get(String name, int status, String names, String path) {
        return new Attack(name, status, names, () -> served.get(path));
    }

    private static Attack post(
            String name,
            int status,
            String names,
            String path,
            String type,
            String body,
            String... headers) {
        return new Attack(name, status, names, () -> served.post(path, type, body, headers));
    }

    private static Attack send(
            String name,
            int status,
            String names,
            String method,
            String path,
            String type,
            String body) {
        return new Attack(name, status, names, () -> served.send(method, path, type, body));
    }

    private static Attack gzip(String name, int status, String names, int bytes) {
        return new Attack(
                name,
                status,
                names,
                () -> {
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                        for (int i = 0; i < bytes >> 20; i++) {
                            out.write(spaces);
                        }
                    }
                    return served.send(
                            served.request(NOTES)
                                    .POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    packed.toByteArray()))
                                    .headers("Content-Type", "text/turtle")
                                    .headers("Content-Encoding", "gzip"));
                });
    }
}
