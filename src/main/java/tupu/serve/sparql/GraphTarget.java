package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Iris;
import tupu.serve.http.Exchange;
import tupu.serve.http.Parameters;
import tupu.serve.http.Refusal;

/**
 * Which graph a request of the Graph Store Protocol means.
 *
 * <pre>
 * /data?default                       the default graph
 * /data?graph=https://w3id.org/tupu/user/notes
 * /data/user/notes                    the same, by its address
 * </pre>
 *
 * @param name empty for the default graph
 */
record GraphTarget(Optional<Node> name) {

    GraphTarget {
        requireNonNull(name, "name");
    }

    /** Finds the graph; empty where the request names none. */
    static Optional<GraphTarget> of(Exchange exchange, Iris iris, Addresses addresses) {
        Parameters parameters = exchange.parameters();
        List<String> path = exchange.segments();
        Optional<String> graph = parameters.one("graph");
        if (path.size() > 1) {
            if (graph.isPresent() || parameters.has("default")) {
                throw Refusal.badRequest("the address names a graph already; leave ?graph out");
            }
            return Optional.of(named(iris.at(path.subList(1, path.size()))));
        } else if (graph.isPresent() && parameters.has("default")) {
            throw Refusal.badRequest("?graph and ?default exclude each other");
        } else if (graph.isPresent()) {
            return Optional.of(named(name(graph.get(), iris, addresses)));
        }
        return parameters.has("default")
                ? Optional.of(new GraphTarget(Optional.empty()))
                : Optional.empty();
    }

    static GraphTarget named(Node name) {
        return new GraphTarget(Optional.of(name));
    }

    /** Returns the graph as a part of the dataset; nothing is copied. */
    Graph in(DatasetGraph dataset) {
        return name.map(dataset::getGraph).orElseGet(dataset::getDefaultGraph);
    }

    /** What relative IRIs in the graph's text are resolved against. */
    String base(String otherwise) {
        return name.map(Node::getURI).orElse(otherwise);
    }

    @Override
    public String toString() {
        return name.map(node -> "<" + node.getURI() + ">").orElse("the default graph");
    }

    /** The address under which this server has a graph names that graph too. */
    private static Node name(String iri, Iris iris, Addresses addresses) {
        String own = addresses.graphs() + "/";
        if (iri.startsWith(own)) {
            return NodeFactory.createURI(iris.base() + iri.substring(own.length()));
        }
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return NodeFactory.createURI(iri);
            }
        } catch (IRIException e) {
            throw Refusal.badRequest("?graph=%s is not an IRI: %s".formatted(iri, e.getMessage()));
        }
        throw Refusal.badRequest("?graph=%s is not an absolute IRI".formatted(iri));
    }
}
