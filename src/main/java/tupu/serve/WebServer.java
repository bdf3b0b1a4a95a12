package tupu.serve;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The embedded Fuseki server. It brings its web server alone: no datasets, no modules, no
 * administration; all that can be asked of it is one servlet of ours.
 */
final class WebServer implements AutoCloseable {

    /** Names of things have slashes and percent signs, encoded, between the slashes of a path. */
    private static final UriCompliance ADDRESSES =
            UriCompliance.RFC3986.with(
                    "names",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

    private static final int IDLE_MILLIS = 30_000;
    private static final int LONGEST_HEAD = 64 << 10;

    /** Threads beside those that answer: acceptor, selector, whoever waits for a place. */
    private static final int SPARE_THREADS = 16;

    private final FusekiServer fuseki;
    private final ServerConnector connector;

    WebServer(Listen listen, int concurrent, HttpServlet front) {
        this.fuseki =
                FusekiServer.create()
                        .loopback(true)
                        .port(0)
                        .numServerThreads(2, concurrent + SPARE_THREADS)
                        .fusekiModules(FusekiModules.empty())
                        .addServlet("/*", front)
                        .build();
        Server server = fuseki.getJettyServer();
        this.connector = new ServerConnector(server, protocols(listen));
        connector.setHost(listen.host());
        connector.setPort(listen.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.getDescendant(ServletContextHandler.class)
                .getServletHandler()
                .setDecodeAmbiguousURIs(true);
        server.setConnectors(new ServerConnector[] {connector});
        listen.accessLog()
                .map(file -> new AsyncRequestLogWriter(file.toString()))
                .map(
                        writer ->
                                new CustomRequestLog(
                                        writer, CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{ms}T"))
                .ifPresent(server::setRequestLog);
    }

    /** Takes the port; nobody is answered yet. */
    void open(Listen listen) {
        try {
            connector.open();
        } catch (IOException e) {
            throw new InputException(
                    Diagnostic.of(
                            "%s:%d".formatted(listen.host(), listen.port()),
                            "nobody can listen there: " + e.getMessage(),
                            "take another --port, or stop what holds this one"),
                    e);
        }
    }

    void start() {
        fuseki.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        fuseki.stop();
        connector.close();
    }

    private static ConnectionFactory[] protocols(Listen listen) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setUriCompliance(ADDRESSES);
        // Otherwise a header takes the case of letters from one that came before it on the same
        // connection: behind "Bearer x", "Bearer Xy" would be read as "Bearer xy".
        http.setHeaderCacheCaseSensitive(true);
        List<ConnectionFactory> factories = new ArrayList<>();
        listen.tls()
                .ifPresent(
                        files -> {
                            http.addCustomizer(new SecureRequestCustomizer(false));
                            SslContextFactory.Server tls = new SslContextFactory.Server();
                            tls.setKeyStore(files.keyStore());
                            tls.setKeyStorePassword("");
                            factories.add(
                                    new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()));
                        });
        factories.add(new HttpConnectionFactory(http));
        return factories.toArray(ConnectionFactory[]::new);
    }
}
