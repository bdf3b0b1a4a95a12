package tupu.serve;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Where the server listens and by which address others know it.
 *
 * @param host {@code 127.0.0.1}, {@code 0.0.0.0}
 * @param port 0 for any that is free
 * @param url the address behind a proxy, without a path: {@code https://kg.example.org}
 * @param origins the web pages of others that may read: {@code https://example.org}, or {@code *}
 * @param accessLog where each request is noted down
 */
public record Listen(
        String host,
        int port,
        Optional<TlsFiles> tls,
        Optional<URI> url,
        Set<String> origins,
        Optional<Path> accessLog) {

    /** This machine alone, port 3030. */
    public static final Listen DEFAULT =
            new Listen(
                    "127.0.0.1",
                    3030,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty());

    public Listen {
        requireNonNull(host, "host");
        requireNonNull(tls, "tls");
        requireNonNull(accessLog, "accessLog");
        origins = Set.copyOf(origins);
        if (port < 0 || port > 65535) {
            throw new InputException(
                    Diagnostic.of(
                            "--port", "%d is no port".formatted(port), "give one up to 65535"));
        }
        url.ifPresent(Listen::requireRoot);
    }

    /** Any free port, for this machine alone. */
    public static Listen anyPort() {
        return new Listen(
                DEFAULT.host(), 0, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    /** Whether only this machine can reach the server. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new InputException(
                    Diagnostic.of(
                            "--host", "there is no host “%s”".formatted(host), "try 127.0.0.1"),
                    e);
        }
    }

    private static void requireRoot(URI url) {
        boolean root =
                url.getHost() != null
                        && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                        && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
                        && url.getRawQuery() == null;
        if (!root) {
            throw new InputException(
                    Diagnostic.of(
                            "--url",
                            "“%s” is not a server's address".formatted(url),
                            "give one such as https://kg.example.org, without a path"));
        }
    }
}
