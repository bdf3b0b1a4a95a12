package tupu.serve;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tupu.serve.http.CrossOrigin;
import tupu.serve.http.Front;
import tupu.serve.http.HostGuard;
import tupu.serve.http.Router;
import tupu.serve.http.Traffic;
import tupu.serve.sparql.Addresses;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.QueryRoute;
import tupu.serve.sparql.ServiceDescription;
import tupu.serve.sparql.VoidDescription;
import tupu.store.GraphStore;

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
        Traffic traffic = new Traffic(options.limits().concurrent());
        Router router = new Router();
        Front front =
                new Front(
                        router,
                        new Front.House(
                                new HostGuard(hosts(listen)),
                                new CrossOrigin(listen.origins()),
                                traffic,
                                UNLIMITED,
                                options.limits().bodyBytes()),
                        faults);
        WebServer server = new WebServer(listen, options.limits().concurrent(), front);
        server.open(listen);
        URI address = listen.url().orElseGet(() -> local(listen, server.port()));
        addRoutes(
                router,
                new Data(store, options.defaultGraph(), options.limits()),
                address,
                traffic);
        server.start();
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

    private static void addRoutes(Router router, Data data, URI address, Traffic traffic) {
        Addresses addresses = new Addresses(address.toString().replaceFirst("/$", ""));
        router.at(HEALTH, new HealthRoute())
                .at(READY, new ReadyRoute(data))
                .at(METRICS, traffic)
                .at(Addresses.VOID, new VoidDescription(data, addresses))
                .at(
                        Addresses.QUERY,
                        new QueryRoute(
                                data,
                                addresses.query(),
                                new ServiceDescription(
                                        data, addresses, ServiceDescription.Languages.QUERY)));
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
