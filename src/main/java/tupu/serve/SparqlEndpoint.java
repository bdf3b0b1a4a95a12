package tupu.serve;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tupu.serve.about.About;
import tupu.serve.about.Places;
import tupu.serve.access.SameSite;
import tupu.serve.access.Writers;
import tupu.serve.http.CrossOrigin;
import tupu.serve.http.Front;
import tupu.serve.http.HostGuard;
import tupu.serve.http.Limits;
import tupu.serve.http.Route;
import tupu.serve.http.Router;
import tupu.serve.http.Traffic;
import tupu.serve.pages.EditorPage;
import tupu.serve.pages.Frame;
import tupu.serve.pages.Pages;
import tupu.serve.pages.ReviewPage;
import tupu.serve.sparql.Addresses;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.Edits;
import tupu.serve.sparql.GraphStoreRoute;
import tupu.serve.sparql.QueryRoute;
import tupu.serve.sparql.ServiceDescription;
import tupu.serve.sparql.UpdateRoute;
import tupu.serve.sparql.VoidDescription;
import tupu.store.GraphStore;
import tupu.store.UserGraphs;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Serves a store over HTTP: SPARQL 1.1 and what is about it. The store stays the caller's, who
 * closes it after the endpoint.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(folder);
 *         SparqlEndpoint endpoint = SparqlEndpoint.start(store, options, faults)) {
 *     … endpoint.address() …
 * }
 * }</pre>
 */
public final class SparqlEndpoint implements AutoCloseable {

    private static final String HEALTH = "/health";
    private static final String READY = "/ready";
    private static final String METRICS = "/metrics";
    private static final Set<String> UNLIMITED = Set.of(HEALTH, READY, METRICS);

    private final WebServer server;
    private final Traffic traffic;
    private final URI address;

    private SparqlEndpoint(WebServer server, Traffic traffic, URI address) {
        this.server = server;
        this.traffic = traffic;
        this.address = address;
    }

    /**
     * Starts to listen.
     *
     * @param faults told of the server's own mistakes
     */
    public static SparqlEndpoint start(
            GraphStore store, ServeOptions options, Consumer<Throwable> faults) {
        Listen listen = options.listen();
        requireSecrecy(options);
        Traffic traffic = new Traffic(options.limits().concurrent());
        Router router = new Router();
        Frame frame =
                new Frame(
                        new Places(store.iris()),
                        options.decisionFile().map(file -> ReviewPage.ADDRESS));
        Front front =
                new Front(
                        router,
                        new Front.House(
                                new HostGuard(hosts(listen)),
                                new CrossOrigin(listen.origins()),
                                traffic,
                                UNLIMITED,
                                options.limits().bodyBytes(),
                                frame::sendRefusal),
                        faults);
        WebServer server = new WebServer(listen, options.limits().concurrent(), front);
        server.open(listen);
        URI address = listen.url().orElseGet(() -> local(listen, server.port()));
        addRoutes(router, store, options, address, frame);
        router.at(METRICS, traffic);
        server.start();
        store.announce(address.resolve(Addresses.QUERY));
        return new SparqlEndpoint(server, traffic, address);
    }

    /** Where others reach it: {@code http://127.0.0.1:3030}. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
        traffic.close();
    }

    private static void addRoutes(
            Router router, GraphStore store, ServeOptions options, URI address, Frame frame) {
        Addresses addresses = new Addresses(address.toString().replaceFirst("/$", ""));
        Limits limits = options.limits();
        Data data = new Data(store, options.defaultGraph(), limits, options.texts());
        Edits edits = new Edits(new UserGraphs(store, options.reach(), limits.rows()), limits);
        Route description =
                new ServiceDescription(
                        data, addresses, options.writers().map(some -> addresses.update()));
        Writers writers =
                new SameSite(
                        origin -> mayWrite(origin, options.listen(), addresses),
                        options.writers().orElse(Writers.nobody()));
        Route graphs = new GraphStoreRoute(data, edits, writers, addresses);
        Pages pages = new Pages(frame, data);
        pages.addTo(router);
        About.addTo(router, data, pages);
        router.at(ReviewPage.ADDRESS, new ReviewPage(frame, data, options.decisionFile(), writers));
        router.at(HEALTH, new HealthRoute())
                .at(READY, new ReadyRoute(data))
                .at(Addresses.VOID, new VoidDescription(data, addresses))
                .at(
                        Addresses.QUERY,
                        new QueryRoute(
                                data, addresses.query(), new EditorPage(frame, data, description)))
                .at(Addresses.UPDATE, new UpdateRoute(edits, writers, addresses.update()))
                .at(Addresses.GRAPHS, graphs)
                .below(Addresses.GRAPHS + "/", graphs);
    }

    /** This server's own pages, and those of others that are listed by name. */
    private static boolean mayWrite(String origin, Listen listen, Addresses addresses) {
        return origin.equals(addresses.root()) || listen.origins().contains(origin);
    }

    private static void requireSecrecy(ServeOptions options) {
        Listen listen = options.listen();
        boolean open = listen.tls().isEmpty() && !listen.isLoopback();
        if (open && options.writers().isPresent()) {
            throw new InputException(
                    Diagnostic.of(
                            "--write",
                            "passwords would cross the network for all to read",
                            "give --tls-cert and --tls-key, or listen on 127.0.0.1 behind a proxy"
                                    + " that does"));
        }
    }

    /** On this machine alone, only this machine's names are right. */
    private static Set<String> hosts(Listen listen) {
        if (!listen.isLoopback()) {
            return Set.of();
        }
        Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        listen.url().ifPresent(url -> hosts.add(url.getHost()));
        return hosts;
    }

    private static URI local(Listen listen, int port) {
        String host = listen.host().contains(":") ? "[" + listen.host() + "]" : listen.host();
        return URI.create(
                "%s://%s:%d".formatted(listen.tls().isPresent() ? "https" : "http", host, port));
    }
}
