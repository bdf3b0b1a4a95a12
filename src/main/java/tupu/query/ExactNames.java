package tupu.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Names that are written letter by letter as the store has them: found at once, whoever wrote them
 * into it.
 */
record ExactNames(DatasetGraph dataset) implements Names {

    private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "zh", "zh-Hant", "");
    private static final Map<Node, Boolean> PROPERTIES =
            Map.of(
                    SharedVocabulary.PREF_LABEL,
                    true,
                    RDFS.label.asNode(),
                    true,
                    SharedVocabulary.ALT_LABEL,
                    false,
                    Vocabulary.FORM,
                    false);

    @Override
    public Map<Node, Boolean> named(String name) {
        Map<Node, Boolean> named = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Node label = NodeFactory.createLiteralLang(name, language);
            PROPERTIES.forEach((property, preferred) -> add(property, label, preferred, named));
        }
        return named;
    }

    /** None: whoever wants to compare must know all names. */
    @Override
    public List<String> nearest(String name, int most) {
        return List.of();
    }

    private void add(Node property, Node label, boolean preferred, Map<Node, Boolean> named) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, Node.ANY, property, label)) {
            quads.map(Quad::getSubject)
                    .filter(Node::isURI)
                    .forEach(subject -> named.merge(subject, preferred, Boolean::logicalOr));
        }
    }
}
