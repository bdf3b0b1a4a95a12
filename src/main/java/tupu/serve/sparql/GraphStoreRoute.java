package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Iris;
import tupu.rdf.Prefixes;
import tupu.serve.access.Writers;
import tupu.serve.http.Body;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/** The SPARQL 1.1 Graph Store Protocol: whole graphs, named by parameter or by address. */
public final class GraphStoreRoute implements Route {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int DIGITS = 16;

    private final Data data;
    private final Edits edits;
    private final Writers writers;
    private final Addresses addresses;

    public GraphStoreRoute(Data data, Edits edits, Writers writers, Addresses addresses) {
        this.data = requireNonNull(data, "data");
        this.edits = requireNonNull(edits, "edits");
        this.writers = requireNonNull(writers, "writers");
        this.addresses = requireNonNull(addresses, "addresses");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD", "PUT", "POST", "DELETE");
        Optional<GraphTarget> target = GraphTarget.of(exchange, data.iris(), addresses);
        if (!exchange.isReading()) {
            writers.admit(exchange);
        }
        if (target.isEmpty() && exchange.method().equals("POST")) {
            create(exchange);
            return;
        }
        GraphTarget graph =
                target.orElseThrow(
                        () -> Refusal.badRequest("name a graph: ?default, or ?graph=IRI"));
        switch (exchange.method()) {
            case "PUT" -> replace(exchange, graph);
            case "POST" -> add(exchange, graph);
            case "DELETE" -> delete(exchange, graph);
            default -> read(exchange, graph);
        }
    }

    private void read(Exchange exchange, GraphTarget target) throws IOException {
        Media media = exchange.choose(GraphFormat.media());
        Graph graph =
                data.read(
                        dataset -> {
                            if (!exists(dataset, target)) {
                                throw Refusal.notFound("there is no graph " + target);
                            }
                            return copy(source(dataset, target));
                        });
        exchange.send(media, out -> GraphFormat.of(media).orElseThrow().write(graph, out));
    }

    private void replace(Exchange exchange, GraphTarget target) throws IOException {
        Graph wanted = GraphBody.read(exchange.body(), target.base(addresses.graphs()));
        AtomicBoolean existed = new AtomicBoolean();
        edits.edit(
                target,
                dataset -> {
                    existed.set(exists(dataset, target));
                    target.in(dataset).clear();
                    GraphUtil.addInto(target.in(dataset), wanted);
                });
        exchange.sendEmpty(existed.get() ? NO_CONTENT : CREATED);
    }

    private void add(Exchange exchange, GraphTarget target) throws IOException {
        Graph more = GraphBody.read(exchange.body(), target.base(addresses.graphs()));
        AtomicBoolean existed = new AtomicBoolean();
        edits.edit(
                target,
                dataset -> {
                    existed.set(exists(dataset, target));
                    GraphUtil.addInto(target.in(dataset), more);
                });
        exchange.sendEmpty(existed.get() ? NO_CONTENT : CREATED);
    }

    /** A graph without a name gets one by what it says: sent twice, it is there once. */
    private void create(Exchange exchange) throws IOException {
        Body body = exchange.body();
        List<String> path = List.of(Iris.USER.replace("/", ""), body.digest().substring(0, DIGITS));
        Node name = data.iris().at(path);
        Graph graph = GraphBody.read(body, name.getURI());
        edits.edit(dataset -> GraphUtil.addInto(dataset.getGraph(name), graph));
        exchange.setHeader("Location", addresses.graphs() + "/" + String.join("/", path));
        exchange.sendEmpty(CREATED);
    }

    private void delete(Exchange exchange, GraphTarget target) {
        edits.edit(
                target,
                dataset -> {
                    if (!exists(dataset, target)) {
                        throw Refusal.notFound("there is no graph " + target);
                    }
                    target.in(dataset).clear();
                });
        exchange.sendEmpty(NO_CONTENT);
    }

    /** The default graph is always there; a named one where it has triples. */
    private static boolean exists(DatasetGraph dataset, GraphTarget target) {
        return target.name().map(dataset::containsGraph).orElse(true);
    }

    private Graph source(DatasetGraph dataset, GraphTarget target) {
        return target.name().isEmpty() && data.isUnion()
                ? dataset.getUnionGraph()
                : target.in(dataset);
    }

    private Graph copy(Graph source) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        Prefixes.byName().forEach(copy.getPrefixMapping()::setNsPrefix);
        new Limited<>(source.find(Node.ANY, Node.ANY, Node.ANY), data.limits().rows())
                .forEachRemaining((Triple triple) -> copy.add(triple));
        return copy;
    }
}
