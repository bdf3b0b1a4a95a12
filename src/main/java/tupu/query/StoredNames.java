package tupu.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.NameKey;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Names by the keys that the store keeps of them: found at once in any spelling, however large it
 * is. What users call something is found as they wrote it.
 */
record StoredNames(DatasetGraph dataset) implements Names {

    private static final List<Node> PREFERRED =
            List.of(SharedVocabulary.PREF_LABEL, RDFS.label.asNode());
    private static final List<Node> NAMES =
            List.of(
                    SharedVocabulary.PREF_LABEL,
                    RDFS.label.asNode(),
                    SharedVocabulary.ALT_LABEL,
                    Vocabulary.FORM);

    /** Whether the store keeps keys. */
    static boolean isKnownTo(DatasetGraph dataset) {
        return dataset.contains(Node.ANY, Node.ANY, Vocabulary.NAME_KEY, Node.ANY);
    }

    @Override
    public Map<Node, Boolean> named(String name) {
        Map<Node, Boolean> named = new LinkedHashMap<>(new ExactNames(dataset).named(name));
        String key = NameKey.of(name);
        things(key).forEach(thing -> named.put(thing, isPreferred(thing, key)));
        return named;
    }

    @Override
    public List<String> nearest(String name, int most) {
        List<String> keys = new ArrayList<>();
        try (Stream<Quad> quads =
                dataset.stream(Node.ANY, Node.ANY, Vocabulary.NAME_KEY, Node.ANY)) {
            quads.map(Quad::getObject)
                    .distinct()
                    .forEach(key -> keys.add(key.getLiteralLexicalForm()));
        }
        return Nearness.nearest(name, keys, most).stream().map(this::spelling).toList();
    }

    private List<Node> things(String key) {
        try (Stream<Quad> quads =
                dataset.stream(
                        Node.ANY,
                        Node.ANY,
                        Vocabulary.NAME_KEY,
                        NodeFactory.createLiteralString(key))) {
            return quads.map(Quad::getSubject).distinct().toList();
        }
    }

    private boolean isPreferred(Node thing, String key) {
        return names(thing, PREFERRED).stream().anyMatch(name -> NameKey.of(name).equals(key));
    }

    /** The first of the spellings that share the key. */
    private String spelling(String key) {
        return things(key).stream()
                .flatMap(
                        thing ->
                                Stream.concat(
                                        names(thing, NAMES).stream(), Stream.of(Labels.end(thing))))
                .filter(name -> NameKey.of(name).equals(key))
                .min(String::compareTo)
                .orElse(key);
    }

    private List<String> names(Node thing, List<Node> properties) {
        List<String> names = new ArrayList<>();
        for (Node property : properties) {
            try (Stream<Quad> quads = dataset.stream(Node.ANY, thing, property, Node.ANY)) {
                quads.map(Quad::getObject)
                        .filter(Node::isLiteral)
                        .distinct()
                        .forEach(name -> names.add(name.getLiteralLexicalForm()));
            }
        }
        return names;
    }
}
