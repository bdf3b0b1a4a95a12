package tupu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** One graph's triples by subject and property, in the order in which they were given. */
final class Things {

    private static final String SEPARATOR = " | ";

    private final Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();

    Things(List<Triple> triples) {
        for (Triple triple : triples) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(triple.getObject());
        }
    }

    Stream<Node> subjects() {
        return bySubject.keySet().stream();
    }

    Stream<Node> ofType(Node type) {
        return subjects().filter(subject -> objects(subject, RDF.type.asNode()).contains(type));
    }

    List<Node> objects(Node subject, Node property) {
        return properties(subject).getOrDefault(property, List.of());
    }

    Map<Node, List<Node>> properties(Node subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** Returns the property's values, several of them with bars between; nothing is empty. */
    String text(Node subject, Node property) {
        return objects(subject, property).stream()
                .map(Things::text)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Returns a literal's words, the name of one of the vocabulary's terms, or an IRI. */
    static String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE)
                ? node.getURI().substring(Vocabulary.NAMESPACE.length())
                : node.toString();
    }

    /** Returns the sentences that assert a finding, in the order of the text. */
    String evidence(Node finding) {
        return objects(finding, Vocabulary.EVIDENCE).stream()
                .sorted(Comparator.comparingInt(this::begin))
                .map(phrase -> text(phrase, SharedVocabulary.ANCHOR_OF))
                .collect(Collectors.joining(SEPARATOR));
    }

    private int begin(Node phrase) {
        String index = text(phrase, SharedVocabulary.BEGIN_INDEX);
        return index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : 0;
    }

    static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(SEPARATOR));
    }
}
