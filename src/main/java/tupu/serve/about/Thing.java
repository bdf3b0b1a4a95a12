package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.Prefixes;
import tupu.rdf.SharedVocabulary;

/**
 * What the store says of one thing: its properties, what points to it, and the names of both ends.
 *
 * @param node the thing
 * @param outgoing triples that it is the subject of
 * @param incoming triples that it is the object of, the first {@link #MOST_INCOMING}
 * @param names of the things that occur, as far as they have one
 */
public record Thing(
        Node node, List<Triple> outgoing, List<Triple> incoming, Map<Node, String> names) {

    static final int MOST_INCOMING = 1000;

    private static final List<Node> NAMES =
            List.of(SharedVocabulary.PREF_LABEL, SharedVocabulary.HEADLINE, RDFS.label.asNode());
    private static final List<String> LANGUAGES = List.of("zh-Hans", "zh", "zh-Hant", "en", "");
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::toString);

    public Thing {
        requireNonNull(node, "node");
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
        names = Map.copyOf(names);
    }

    /** Reads what there is; empty where the store says nothing of {@code node}. */
    public static Optional<Thing> read(DatasetGraph dataset, Node node) {
        List<Triple> outgoing = triples(dataset, node, Node.ANY).sorted(ORDER).toList();
        List<Triple> incoming =
                triples(dataset, Node.ANY, node).sorted(ORDER).limit(MOST_INCOMING).toList();
        if (outgoing.isEmpty() && incoming.isEmpty()) {
            return Optional.empty();
        }
        Set<Node> ends = new LinkedHashSet<>();
        ends.add(node);
        outgoing.forEach(triple -> ends.add(triple.getObject()));
        incoming.forEach(triple -> ends.add(triple.getSubject()));
        Map<Node, String> names = new HashMap<>();
        ends.stream()
                .filter(Node::isURI)
                .forEach(end -> name(dataset, end).ifPresent(name -> names.put(end, name)));
        return Optional.of(new Thing(node, outgoing, incoming, names));
    }

    /** Returns the best name, else the end of the IRI. */
    public String name(Node other) {
        String iri = other.toString();
        return names.getOrDefault(
                other, iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    }

    /** Returns everything as a graph, in memory. */
    Graph graph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Prefixes.byName().forEach(graph.getPrefixMapping()::setNsPrefix);
        outgoing.forEach(graph::add);
        incoming.forEach(graph::add);
        return graph;
    }

    private static Stream<Triple> triples(DatasetGraph dataset, Node subject, Node object) {
        return dataset.stream(Node.ANY, subject, Node.ANY, object).map(Quad::asTriple).distinct();
    }

    private static Optional<String> name(DatasetGraph dataset, Node node) {
        return NAMES.stream()
                .flatMap(property -> dataset.stream(Node.ANY, node, property, Node.ANY))
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparingInt(Thing::rank)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private static int rank(Node label) {
        int rank = LANGUAGES.indexOf(label.getLiteralLanguage());
        return rank < 0 ? LANGUAGES.size() : rank;
    }
}
