package tupu.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * A certificate and its key, as certificate authorities hand them out.
 *
 * @param certificate PEM: the server's first, then those that vouch for it
 * @param key PEM, PKCS #8, without a password: {@code BEGIN PRIVATE KEY}
 */
public record TlsFiles(Path certificate, Path key) {

    private static final Pattern KEY =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");

    public TlsFiles {
        requireNonNull(certificate, "certificate");
        requireNonNull(key, "key");
    }

    /** Reads both; the store that comes back has no password. */
    KeyStore keyStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            store.setKeyEntry("server", privateKey(), new char[0], chain());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw refusal(certificate, "certificate and key cannot be used: " + e.getMessage(), e);
        }
    }

    private Certificate[] chain() throws IOException {
        try (InputStream in = Files.newInputStream(certificate)) {
            Certificate[] chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .toArray(Certificate[]::new);
            if (chain.length == 0) {
                throw refusal(certificate, "there is no certificate in it", null);
            }
            return chain;
        } catch (GeneralSecurityException e) {
            throw refusal(certificate, "it is not a certificate: " + e.getMessage(), e);
        }
    }

    private PrivateKey privateKey() throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(Files.readString(key, StandardCharsets.US_ASCII));
        if (!pem.find()) {
            throw refusal(key, "there is no BEGIN PRIVATE KEY in it", null);
        }
        PKCS8EncodedKeySpec encoded =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        for (String algorithm : ALGORITHMS) {
            Optional<PrivateKey> read = read(KeyFactory.getInstance(algorithm), encoded);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw refusal(key, "the key is none of " + String.join(", ", ALGORITHMS), null);
    }

    private static Optional<PrivateKey> read(KeyFactory factory, PKCS8EncodedKeySpec encoded) {
        try {
            return Optional.of(factory.generatePrivate(encoded));
        } catch (InvalidKeySpecException ofAnotherAlgorithm) {
            return Optional.empty();
        }
    }

    private static InputException refusal(Path file, String cause, Exception e) {
        return new InputException(
                Diagnostic.of(
                        file.toString(),
                        cause,
                        "--tls-cert takes PEM, --tls-key PEM in PKCS #8: openssl pkcs8 -topk8 -nocrypt"),
                e);
    }
}
