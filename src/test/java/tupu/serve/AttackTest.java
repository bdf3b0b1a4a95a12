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

    private static final Limits SMALL = new Limits(Duration.ofSeconds(2), 2_000, 1 << 20, 4);

    /** For what must be refused for another reason than time, on a slow machine too. */
    private static final Limits PATIENT = new Limits(Duration.ofMinutes(1), 2_000, 1 << 20, 4);

    @TempDir private static Path folder;
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static HttpServer victim;
    private static Served served;
    private static Served patient;
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
                        folder.resolve("small"),
                        ServeOptions.writable(Listen.anyPort(), SMALL, Writers.everybody()));
        patient =
                Served.news(
                        folder.resolve("patient"),
                        ServeOptions.writable(Listen.anyPort(), PATIENT, Writers.everybody()));
        quads = quads();
    }

    @AfterAll
    static void stop() {
        served.close();
        patient.close();
        victim.stop(0);
    }

    private static long quads() {
        return served.store().counts().quads() + patient.store().counts().quads();
    }

    @AfterEach
    void nothingHappened() {
        assertEquals(0, CALLS.get(), "requests to another server");
        assertFalse(Boolean.getBoolean("tupu.serve.loaded"), "a class was loaded");
        long before = quads;
        quads = quads();
        assertEquals(before, quads);
        assertEquals(List.of(), List.copyOf(served.faults()));
        assertEquals(List.of(), List.copyOf(patient.faults()));
    }

    static Stream<Attacks.Attack> attacks() {
        return Stream.concat(
                new Attacks(served, other()).all().filter(Attacks.Attack::isAboutTime),
                new Attacks(patient, other()).all().filter(attack -> !attack.isAboutTime()));
    }

    private static String other() {
        return "http://127.0.0.1:%d/".formatted(victim.getAddress().getPort());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRepelled(Attacks.Attack attack) throws IOException {
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
                                return served.query("SELECT * " + Attacks.CROSS).statusCode();
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
                served.post(Attacks.NOTES, "application/n-triples", triples + "\n<broken")
                        .statusCode());
        assertEquals(
                204,
                served.post(
                                "/update",
                                "application/sparql-update",
                                "INSERT { GRAPH <https://w3id.org/tupu/user/notes> { ?a <urn:seen> true } }"
                                        + " WHERE { ?a a <https://schema.org/NewsArticle> }")
                        .statusCode());
        assertEquals(204, served.send("DELETE", Attacks.NOTES, "text/plain", "").statusCode());
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

    /** Rows of 64,000 characters each, more of them than are allowed. */
    private static String endless() {
        String doubled =
                IntStream.range(0, 6)
                        .mapToObj(i -> "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1))
                        .collect(Collectors.joining(" "));
        return "SELECT ?x6 { ?a ?b ?c . ?d ?e ?f BIND (CONCAT(STR(?a), \"%s\") AS ?x0) %s }"
                .formatted("x".repeat(1000), doubled);
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
}
