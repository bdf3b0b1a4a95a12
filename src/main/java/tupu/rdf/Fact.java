package tupu.rdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What an article asserts, for a person to read: {@code Quotation: 周鸿祎 表示：算力有可能成为门槛}.
 *
 * @param iri the finding's
 * @param kind its class: {@code Quotation}, {@code Membership}, {@code ProductRelease}
 * @param words who said what; of other findings the sentences that assert them
 */
public record Fact(String iri, String kind, String words) {

    private static final Comparator<Fact> BY_PLACE =
            Comparator.comparing(Fact::kind).thenComparing(Fact::words).thenComparing(Fact::iri);

    /** Classes that every finding of a family has, beside its own. */
    private static final Set<Node> GENERAL = Set.of(SharedVocabulary.EVENT, RDF.Statement.asNode());

    public Fact {
        requireNonNull(iri, "iri");
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
    }

    /** Returns the IRIs of everything in {@code triples} that has evidence, sorted. */
    public static Set<String> iris(Collection<Triple> triples) {
        Set<String> iris = new TreeSet<>();
        triples.stream()
                .filter(triple -> triple.predicateMatches(Vocabulary.EVIDENCE))
                .filter(triple -> triple.getSubject().isURI())
                .forEach(triple -> iris.add(triple.getSubject().getURI()));
        return iris;
    }

    /** Describes the findings {@code iris} of a graph that has these triples. */
    public static List<Fact> describe(Set<String> iris, Collection<Triple> triples) {
        if (iris.isEmpty()) {
            return List.of();
        }
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        triples.forEach(
                triple ->
                        bySubject
                                .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                                .add(triple));
        return bySubject.keySet().stream()
                .filter(subject -> subject.isURI() && iris.contains(subject.getURI()))
                .map(subject -> fact(subject, bySubject))
                .sorted(BY_PLACE)
                .toList();
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(kind, words);
    }

    private static Fact fact(Node finding, Map<Node, List<Triple>> graph) {
        return new Fact(finding.getURI(), kindOf(finding, graph), wordsOf(finding, graph));
    }

    private static String kindOf(Node finding, Map<Node, List<Triple>> graph) {
        return objects(finding, RDF.type.asNode(), graph).stream()
                .filter(type -> type.isURI() && !GENERAL.contains(type))
                .map(Node::getURI)
                .map(iri -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .sorted()
                .findFirst()
                .orElse("Finding");
    }

    private static String wordsOf(Node finding, Map<Node, List<Triple>> graph) {
        String said = literal(finding, SharedVocabulary.TEXT, graph);
        if (!said.isEmpty()) {
            String cue = literal(finding, Vocabulary.CUE, graph);
            return "%s%s：%s"
                    .formatted(
                            literal(finding, Vocabulary.SPEAKER_TEXT, graph),
                            cue.isEmpty() ? "" : " " + cue,
                            said);
        }
        List<String> sentences =
                objects(finding, Vocabulary.EVIDENCE, graph).stream()
                        .map(phrase -> literal(phrase, SharedVocabulary.ANCHOR_OF, graph))
                        .sorted()
                        .toList();
        return String.join(" ", sentences);
    }

    private static String literal(Node subject, Node property, Map<Node, List<Triple>> graph) {
        return objects(subject, property, graph).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static List<Node> objects(Node subject, Node property, Map<Node, List<Triple>> graph) {
        return graph.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.predicateMatches(property))
                .map(Triple::getObject)
                .toList();
    }
}
