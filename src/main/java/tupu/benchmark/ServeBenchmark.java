package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import tupu.query.BoundQuery;
import tupu.query.CatalogueQuery;
import tupu.query.NameResolver;
import tupu.query.ParameterReader;
import tupu.query.QueryCatalogue;
import tupu.query.Tongue;
import tupu.serve.Listen;
import tupu.serve.ServeOptions;
import tupu.serve.SparqlEndpoint;
import tupu.serve.http.Limits;
import tupu.store.GraphStore;
import tupu.store.StoreCounts;
import tupu.text.InputException;

/**
 * Measures the running server over HTTP: every catalogued question with the values of its example,
 * and the pages; with one client and with several; and each question on bare Jena in process, in
 * the same run, since machines differ and are noisy.
 */
public final class ServeBenchmark {

    private static final int WARM_UPS = 3;
    private static final int OK = 200;

    /** Addresses that people ask for; one that this server does not have is left out. */
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/about/topic/compute-bottleneck",
                    "/about/entity/nvidia",
                    "/about/entity/openai",
                    "/search?q=" + encoded("算力"),
                    "/search?q=" + encoded("英伟达近期发生了什么"),
                    "/sparql",
                    "/.well-known/void");

    private final ServedStores stores;
    private final Extent extent;
    private final Load load;
    private final Consumer<String> progress;

    /**
     * How much is measured.
     *
     * @param articles in the store of generated articles; 0 for the bundled ones alone
     * @param requests most of each question with each number of clients
     * @param seconds after which it is enough, however few they were
     * @param clients how many ask at a time, beside one
     */
    public record Extent(int articles, int requests, int seconds, int clients) {

        public Extent {
            if (articles < 0 || requests < 1 || seconds < 1 || clients < 1) {
                throw new IllegalArgumentException(
                        "%d articles, %d requests, %d s, %d clients"
                                .formatted(articles, requests, seconds, clients));
            }
        }
    }

    /**
     * Prepares to measure.
     *
     * @param folder where the stores go; those of an earlier run are used again
     * @param progress is told what is being measured
     */
    public ServeBenchmark(Path folder, Extent extent, Consumer<String> progress) {
        this.stores = new ServedStores(folder, progress);
        this.extent = requireNonNull(extent, "extent");
        this.load = new Load(extent.requests(), extent.seconds());
        this.progress = requireNonNull(progress, "progress");
    }

    public ServeFigures run() throws IOException {
        List<ServeFigures.Store> figures = new ArrayList<>();
        try (GraphStore store = stores.bundled()) {
            figures.add(measure("bundled articles", store));
        }
        if (extent.articles() > 0) {
            try (GraphStore store = stores.generated(extent.articles())) {
                figures.add(measure("generated articles", store));
            }
        }
        return new ServeFigures(figures);
    }

    ServeFigures.Store measure(String name, GraphStore store) {
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        List<ServeFigures.Line> lines = new ArrayList<>();
        ServeOptions options = ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT);
        try (SparqlEndpoint endpoint = SparqlEndpoint.start(store, options, faults::add)) {
            for (CatalogueQuery query : QueryCatalogue.builtIn().all()) {
                progress.accept("%s: %s".formatted(name, query.name()));
                question(endpoint.address(), query, store, lines);
            }
            for (String page : PAGES) {
                progress.accept("%s: %s".formatted(name, page));
                HttpRequest request = request(endpoint.address() + page, "text/html, */*;q=0.5");
                if (load.once(request).status() == OK) {
                    measure(page, request, threads -> OptionalDouble.empty(), lines);
                }
            }
            Resident resident = stores.madeNow() ? Resident.UNKNOWN : Resident.now();
            StoreCounts counts = store.counts();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("the server made a mistake", faults.peek());
            }
            return new ServeFigures.Store(
                    name,
                    counts.articles(),
                    counts.quads(),
                    resident.bytes(),
                    resident.mappedBytes(),
                    lines);
        }
    }

    /** Asks a question, unless its example names what this store does not have. */
    private void question(
            URI server, CatalogueQuery query, GraphStore store, List<ServeFigures.Line> lines) {
        BoundQuery bound;
        try {
            bound = store.read(dataset -> bind(query, dataset, store));
        } catch (InputException unknownName) {
            progress.accept("  left out: " + unknownName.getMessage());
            return;
        }
        boolean table = query.query().isSelectType() || query.query().isAskType();
        HttpRequest request =
                request(
                        server + "/sparql?query=" + encoded(bound.sparql()),
                        table ? "application/sparql-results+json" : "text/turtle");
        Query jena = bound.bound();
        measure(query.name(), request, threads -> bare(jena, store, threads), lines);
    }

    private static BoundQuery bind(CatalogueQuery query, DatasetGraph dataset, GraphStore store) {
        NameResolver names = NameResolver.of(dataset, store.iris(), Tongue.CHINESE);
        return new BoundQuery(
                query,
                new ParameterReader(names).read(query, query.header().example()),
                Tongue.CHINESE);
    }

    private void measure(
            String name,
            HttpRequest request,
            IntFunction<OptionalDouble> bare,
            List<ServeFigures.Line> lines) {
        int bytes = 0;
        for (int i = 0; i < WARM_UPS; i++) {
            bytes = load.once(request).bytes();
        }
        for (int asking : List.of(1, extent.clients())) {
            Latencies times = load.measure(request, asking);
            lines.add(ServeFigures.Line.of(name, times, bytes, bare.apply(asking)));
        }
    }

    /**
     * The median on the dataset itself, on so many threads, every row read; milliseconds. Empty
     * where that takes longer than the server would let it.
     */
    private OptionalDouble bare(Query query, GraphStore store, int threads) {
        Latencies times = load.measure(() -> store.read(data -> runs(query, data)), threads);
        return times.errors() > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(times.percentile(50));
    }

    private static boolean runs(Query query, DatasetGraph dataset) {
        try (QueryExec execution =
                QueryExec.dataset(dataset)
                        .query(query)
                        .timeout(Limits.DEFAULT.time().toMillis())
                        .build()) {
            return consume(execution, query) >= 0;
        } catch (QueryCancelledException tooLong) {
            return false;
        }
    }

    private static long consume(QueryExec execution, Query query) {
        if (query.isAskType()) {
            return execution.ask() ? 1 : 0;
        }
        return query.isSelectType()
                ? execution.select().stream().count()
                : execution.construct().size();
    }

    private static HttpRequest request(String address, String accept) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
