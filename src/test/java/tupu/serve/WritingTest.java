package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.rdf.Iris;
import tupu.serve.access.KnownWriters;
import tupu.serve.access.Users;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.store.GraphStore;
import tupu.text.Digest;
import tupu.text.InputException;

/** Alice has a password, a robot has a token; others read. */
class WritingTest {

    private static final String NOTES = "/data/user/notes";
    private static final String NOTE = "<urn:a> <urn:says> \"一〇\" .";
    private static final Users.NewToken ROBOT = Users.token("robot");

    private static final String XENIAS = "XeniasToken";

    @TempDir private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Path users = folder.resolve("users");
        Files.writeString(
                users,
                "# who may write\n\n"
                        + Users.line("alice", "correct horse")
                        + "\n"
                        + ROBOT.line()
                        + "\nxenia:token-sha256:"
                        + Digest.sha256(XENIAS)
                        + "\n");
        Listen listen =
                new Listen(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of("https://desk.example"),
                        Optional.of(folder.resolve("access.log")));
        served =
                Served.news(
                        folder.resolve("graph"),
                        ServeOptions.writable(
                                listen, Limits.DEFAULT, new KnownWriters(Users.read(users))));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void whoIsKnownWritesAndWhatHeWroteIsRead() throws IOException {
        assertEquals(201, put(basic("alice", "correct horse")).statusCode());
        assertEquals(204, put("Bearer " + ROBOT.token()).statusCode());
        assertTrue(served.get(NOTES).body().contains("一〇"));
        assertEquals(
                204,
                served.post(
                                "/update",
                                "application/sparql-update",
                                "DELETE WHERE { GRAPH <https://w3id.org/tupu/user/notes> { ?s ?p ?o } }",
                                "Authorization",
                                "Bearer " + ROBOT.token())
                        .statusCode());
        assertEquals(404, served.get(NOTES).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic alice",
                "Basic %%%",
                "Bearer",
                "Bearer x",
                "Digest x",
                "Bearer alice:correct horse"
            })
    void whoIsNotKnownDoesNot(String authorization) throws IOException {
        HttpResponse<String> answer = put(authorization);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
    }

    /** The next request on the connection is not lost with the body that nobody wanted. */
    @Test
    void aRefusedBodyIsLetPass() throws IOException, InterruptedException {
        URI address = served.address(NOTES);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    PUT %s HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: text/turtle\r
                    Content-Length: 100000\r
                    \r
                    """
                            .formatted(NOTES)
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(200);
            out.write("#".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
            out.write(
                    "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answers =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.startsWith("HTTP/1.1 401"), answers);
            assertTrue(answers.contains("HTTP/1.1 200"), answers);
        }
    }

    /** What one request of a connection says does not change a letter of what the next one says. */
    @Test
    void aTokenIsReadAsItIsWritten() throws IOException {
        URI address = served.address(NOTES);
        StringBuilder requests = new StringBuilder();
        for (String token : List.of("x", XENIAS, XENIAS.toLowerCase(Locale.ROOT))) {
            requests.append("PUT %s HTTP/1.1\r\nHost: localhost\r\n".formatted(NOTES))
                    .append("Authorization: Bearer %s\r\n".formatted(token))
                    .append("Content-Type: text/turtle\r\nContent-Length: 0\r\n\r\n");
        }
        requests.append("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
            String answers =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<String> statuses =
                    Pattern.compile("HTTP/1.1 (\\d)\\d\\d")
                            .matcher(answers)
                            .results()
                            .map(found -> found.group(1))
                            .toList();
            assertEquals(List.of("4", "2", "4", "2"), statuses, answers);
        }
    }

    @Test
    void aWrongPasswordOrNameOrNoneIsRefused() throws IOException {
        assertEquals(401, put(basic("alice", "wrong horse")).statusCode());
        assertEquals(401, put(basic("bob", "correct horse")).statusCode());
        assertEquals(401, put(basic("robot", ROBOT.token())).statusCode());
        assertEquals(401, served.send("PUT", NOTES, "text/turtle", NOTE).statusCode());
        assertEquals(404, served.get(NOTES).statusCode());
    }

    @Test
    void aPageOfAnotherServerCannotUseTheBrowsersPassword() throws IOException {
        String alice = basic("alice", "correct horse");
        String form = "update=" + Served.encode("DROP SILENT GRAPH <https://w3id.org/tupu/user/x>");
        String type = "application/x-www-form-urlencoded";
        assertEquals(
                403,
                served.post(
                                "/update",
                                type,
                                form,
                                "Authorization",
                                alice,
                                "Origin",
                                "https://evil.example")
                        .statusCode());
        assertEquals(
                403,
                served.post(
                                "/update",
                                type,
                                form,
                                "Authorization",
                                alice,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode());
        HttpResponse<String> listed =
                served.post(
                        "/update",
                        type,
                        form,
                        "Authorization",
                        alice,
                        "Origin",
                        "https://desk.example");
        assertEquals(204, listed.statusCode());
        assertEquals(
                "https://desk.example",
                listed.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void aGraphWithoutANameGetsOne() throws IOException {
        String[] robot = {"Authorization", "Bearer " + ROBOT.token()};
        HttpResponse<String> made = served.post("/data", "text/turtle", NOTE, robot);
        assertEquals(201, made.statusCode());
        String path =
                made.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst("^http://[^/]+", "");
        assertTrue(path.startsWith("/data/user/"), path);
        assertTrue(served.get(path).body().contains("一〇"));
        assertEquals(204, served.send("DELETE", path, "text/plain", "", robot).statusCode());
    }

    @Test
    void readingNeedsNoName() throws IOException {
        assertEquals(200, served.query("ASK {}").statusCode());
        assertTrue(served.get("/sparql").body().contains("SPARQL11Update"));
    }

    @Test
    void eachRequestIsNotedDown() throws IOException, InterruptedException {
        served.query("ASK {}");
        for (int i = 0; i < 50 && !log().contains("GET /sparql?query="); i++) {
            Thread.sleep(100);
        }
        assertTrue(log().contains("GET /sparql?query="), log());
    }

    @Test
    void aFileThatListsNobodyIsRefused() throws IOException {
        for (String line :
                List.of("# nobody", "alice:secret", "a b:token-sha256:" + "0".repeat(64))) {
            Path file = folder.resolve("bad-users");
            Files.writeString(file, line);
            assertThrows(InputException.class, () -> Users.read(file), line);
        }
    }

    /** Passwords do not cross the network in the clear. */
    @Test
    void writingFromOutsideNeedsTls() {
        Listen open =
                new Listen(
                        "0.0.0.0",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty());
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("other"), Optional.of(Iris.DEFAULT))) {
            ServeOptions options = ServeOptions.writable(open, Limits.DEFAULT, Writers.everybody());
            assertThrows(
                    InputException.class,
                    () -> SparqlEndpoint.start(store, options, fault -> {}).close());
        }
    }

    private static String log() throws IOException {
        Path log = folder.resolve("access.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static HttpResponse<String> put(String authorization) throws IOException {
        return served.send("PUT", NOTES, "text/turtle", NOTE, "Authorization", authorization);
    }

    private static String basic(String name, String password) {
        byte[] words = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(words);
    }
}
