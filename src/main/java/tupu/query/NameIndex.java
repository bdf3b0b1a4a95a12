package tupu.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.Iris;
import tupu.rdf.NameKey;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Every name of a store's entities, topics and event types, by the key that its spellings share:
 * for graphs that have no such keys in them, as {@link StoredNames} need. A picture of one moment;
 * read it anew after the store has changed.
 */
final class NameIndex implements Names {

    private final Map<String, Map<Node, Boolean>> byKey = new HashMap<>();
    private final Map<String, String> spellings = new TreeMap<>();

    private NameIndex() {}

    static NameIndex of(DatasetGraph dataset, Iris iris) {
        NameIndex index = new NameIndex();
        Predicate<Node> isNamed = node -> iris.isEntity(node) || Iris.isTopic(node);
        index.addAll(dataset, SharedVocabulary.PREF_LABEL, true, isNamed);
        index.addAll(dataset, SharedVocabulary.ALT_LABEL, false, isNamed);
        index.addAll(dataset, Vocabulary.FORM, false, isNamed);
        Set<Node> eventTypes = eventTypes(dataset);
        index.addAll(dataset, RDFS.label.asNode(), true, eventTypes::contains);
        index.addLocalNames();
        return index;
    }

    @Override
    public Map<Node, Boolean> named(String name) {
        return byKey.getOrDefault(NameKey.of(name), Map.of());
    }

    @Override
    public List<String> nearest(String name, int most) {
        return Nearness.nearest(name, spellings.values(), most);
    }

    private static Set<Node> eventTypes(DatasetGraph dataset) {
        try (Stream<Quad> quads =
                dataset.stream(
                        Node.ANY, Node.ANY, RDFS.subClassOf.asNode(), SharedVocabulary.EVENT)) {
            return Set.copyOf(quads.map(Quad::getSubject).filter(Node::isURI).distinct().toList());
        }
    }

    private void addAll(
            DatasetGraph dataset, Node property, boolean preferred, Predicate<Node> isNamed) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)) {
            quads.filter(quad -> quad.getObject().isLiteral() && isNamed.test(quad.getSubject()))
                    .forEach(
                            quad ->
                                    add(
                                            quad.getObject().getLiteralLexicalForm(),
                                            quad.getSubject(),
                                            preferred));
        }
    }

    /** Topics and entities of the catalogue can be called by the ends of their IRIs too. */
    private void addLocalNames() {
        Map<Node, String> ends = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        byKey.values().forEach(named -> nodes.addAll(named.keySet()));
        nodes.forEach(node -> ends.put(node, Labels.end(node)));
        ends.forEach((node, end) -> add(end, node, false));
    }

    private void add(String name, Node node, boolean preferred) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(node, preferred, Boolean::logicalOr);
            spellings.merge(key, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }
}
