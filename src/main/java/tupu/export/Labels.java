package tupu.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.SharedVocabulary;

/** Looks up the names by which people know things. */
final class Labels {

    /** The first language that there is a label in counts. */
    private static final List<String> LANGUAGES = List.of("zh-Hans", "zh", "zh-Hant", "en", "");

    private final DatasetGraph store;

    Labels(DatasetGraph store) {
        this.store = store;
    }

    /** Returns a thing's label in the most Chinese language that it has one in; else its IRI. */
    String of(Node node) {
        return in(node, LANGUAGES).orElseGet(node::toString);
    }

    Optional<String> in(Node node, List<String> languages) {
        return Stream.of(SharedVocabulary.PREF_LABEL, RDFS.label.asNode())
                .flatMap(property -> store.stream(Node.ANY, node, property, Node.ANY))
                .map(quad -> quad.getObject())
                .filter(Node::isLiteral)
                .filter(label -> languages.contains(label.getLiteralLanguage()))
                .min(
                        Comparator.comparingInt(
                                        (Node label) ->
                                                languages.indexOf(label.getLiteralLanguage()))
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }
}
