package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.rdf.Iris;
import tupu.serve.http.Limits;
import tupu.store.GraphStore;
import tupu.text.InputException;

/** With certificates made by the JDK's keytool. */
class TlsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "EC, 256"})
    void servesOverTlsWithPemFiles(String algorithm, String size) throws Exception {
        KeyStore made = keyStore(algorithm, size);
        Listen listen =
                new Listen(
                        "127.0.0.1",
                        0,
                        Optional.of(pem(made)),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty());
        try (GraphStore store =
                        GraphStore.openOrCreate(
                                folder.resolve("graph"), Optional.of(Iris.DEFAULT));
                SparqlEndpoint endpoint =
                        SparqlEndpoint.start(
                                store,
                                ServeOptions.readOnly(listen, Limits.DEFAULT),
                                fault -> {})) {
            assertTrue(endpoint.address().toString().startsWith("https://"));
            HttpResponse<String> answer =
                    HttpClient.newBuilder()
                            .sslContext(trusting(made))
                            .build()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(endpoint.address() + "/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertEquals("ok\n", answer.body());
        }
    }

    @Test
    void saysWhatIsWrongWithTheFiles() throws IOException {
        Path empty = folder.resolve("empty.pem");
        Files.writeString(empty, "");
        String message =
                assertThrows(InputException.class, () -> new TlsFiles(empty, empty).keyStore())
                        .getMessage();
        assertTrue(message.contains("empty.pem"), message);
    }

    private KeyStore keyStore(String algorithm, String size) throws Exception {
        Path file = folder.resolve("key.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                algorithm,
                                algorithm.equals("EC") ? "-groupname" : "-keysize",
                                algorithm.equals("EC") ? "secp256r1" : size,
                                "-alias",
                                "server",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=ip:127.0.0.1",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "changeit".toCharArray());
        }
        return store;
    }

    private TlsFiles pem(KeyStore store) throws GeneralSecurityException, IOException {
        Key key = store.getKey("server", "changeit".toCharArray());
        return new TlsFiles(
                pem("CERTIFICATE", store.getCertificate("server").getEncoded()),
                pem("PRIVATE KEY", key.getEncoded()));
    }

    private Path pem(String what, byte[] bytes) throws IOException {
        Path file = folder.resolve(what.replace(' ', '-') + ".pem");
        Files.writeString(
                file,
                "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(bytes), what));
        return file;
    }

    private static SSLContext trusting(KeyStore made) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", made.getCertificate("server"));
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
