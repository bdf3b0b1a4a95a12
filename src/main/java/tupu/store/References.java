package tupu.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Iris;
import tupu.rdf.Vocabulary;

/** Finds what an article's graph points at and nobody says anything of. */
final class References {

    private final DatasetGraph dataset;
    private final Iris iris;

    References(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * Returns dangling nodes, sorted: own nodes that the graph itself must describe, topics that
     * the catalogue must.
     */
    List<Node> dangling(ArticleGraph graph) {
        Set<Node> described = new HashSet<>();
        graph.triples().stream().map(Triple::getSubject).forEach(described::add);
        return graph.triples().stream()
                .filter(triple -> !triple.predicateMatches(RDF.type.asNode()))
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .filter(node -> isOwn(node) && !described.contains(node) || isLostTopic(node))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    private boolean isOwn(Node node) {
        String iri = node.getURI();
        return iri.startsWith(iris.base())
                && !iri.startsWith(Iris.TOPICS)
                && !iri.startsWith(Vocabulary.NAMESPACE);
    }

    private boolean isLostTopic(Node node) {
        return node.getURI().startsWith(Iris.TOPICS)
                && !dataset.contains(iris.catalogueGraph(), node, Node.ANY, Node.ANY);
    }
}
