package tupu.store;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;
import tupu.text.Digest;

/**
 * One number for what a store holds: the digests of all articles' graphs and of the catalogue,
 * taken together by exclusive or, so that a graph that comes or goes changes it without a look at
 * the others.
 */
final class GraphState {

    private final Iris iris;

    GraphState(Iris iris) {
        this.iris = iris;
    }

    /** Returns the state of {@code dataset}. */
    BigInteger of(DatasetGraph dataset) {
        Stream<Quad> articles =
                dataset.stream(Node.ANY, Node.ANY, Vocabulary.GRAPH_DIGEST, Node.ANY)
                        .filter(quad -> quad.getGraph().equals(quad.getSubject()));
        Node catalogue = iris.catalogueGraph();
        Stream<Quad> builds =
                dataset.stream(catalogue, catalogue, SharedVocabulary.WAS_GENERATED_BY, Node.ANY);
        return Stream.concat(articles, builds)
                .map(quad -> hash(quad.getGraph(), quad.getObject()))
                .reduce(BigInteger.ZERO, BigInteger::xor);
    }

    /** Returns the state once {@code triple} has come into {@code graph}, or has left it. */
    BigInteger after(BigInteger state, Node graph, Triple triple) {
        boolean tells =
                triple.predicateMatches(Vocabulary.GRAPH_DIGEST)
                        || triple.subjectMatches(iris.catalogueGraph());
        return tells && triple.subjectMatches(graph)
                ? state.xor(hash(graph, triple.getObject()))
                : state;
    }

    private static BigInteger hash(Node graph, Node digest) {
        return new BigInteger(Digest.sha256(graph.toString(), digest.toString()), 16);
    }
}
