package tupu.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import tupu.copy.Wording;
import tupu.language.Folding;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Which findings of a copy its origin has as well, so that an answer shows them once: a quotation
 * of the same speaker in about the same words; an event, a post or a relation of the same type,
 * status and participants. Dates do not count: “today” is another day in a reprint of tomorrow.
 */
final class Repeats {

    private static final Set<Node> KINDS =
            Set.of(
                    SharedVocabulary.QUOTATION,
                    SharedVocabulary.MEMBERSHIP,
                    SharedVocabulary.OCCUPATION,
                    SharedVocabulary.EVENT,
                    Vocabulary.RELATION);

    /** What belongs to the sense of a finding beside the entities that it is about. */
    private static final Set<Node> TELLING =
            Set.of(
                    RDF.type.asNode(),
                    RDF.predicate.asNode(),
                    Vocabulary.STATUS,
                    Vocabulary.ROLE_NAME,
                    Vocabulary.FORMER);

    private final DatasetGraph store;
    private final Iris iris;
    private final Map<Node, Map<Set<String>, List<String>>> held = new HashMap<>();

    Repeats(DatasetGraph store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /** Returns the findings of {@code copy} that {@code origin} has too. */
    List<Node> of(Node copy, Node origin) {
        Map<Set<String>, List<String>> there =
                held.computeIfAbsent(origin, article -> senses(article));
        List<Node> repeated = new ArrayList<>();
        for (Node finding : findings(copy)) {
            Collection<Triple> triples = about(copy, finding);
            String words = words(triples);
            if (there.getOrDefault(sense(triples), List.of()).stream()
                    .anyMatch(other -> isSame(words, other))) {
                repeated.add(finding);
            }
        }
        return repeated;
    }

    private Map<Set<String>, List<String>> senses(Node article) {
        Map<Set<String>, List<String>> senses = new HashMap<>();
        for (Node finding : findings(article)) {
            Collection<Triple> triples = about(article, finding);
            senses.computeIfAbsent(sense(triples), sense -> new ArrayList<>()).add(words(triples));
        }
        return senses;
    }

    private List<Node> findings(Node article) {
        return KINDS.stream()
                .flatMap(kind -> store.stream(article, Node.ANY, RDF.type.asNode(), kind))
                .map(Quad::getSubject)
                .toList();
    }

    private Collection<Triple> about(Node article, Node finding) {
        return store.stream(article, finding, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
    }

    private Set<String> sense(Collection<Triple> triples) {
        Set<String> sense = new TreeSet<>();
        boolean named = objects(triples, Vocabulary.SPEAKER).findAny().isPresent();
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            Node object = triple.getObject();
            boolean entity = iris.isEntity(object) && !property.equals(SharedVocabulary.ABOUT);
            boolean speaker = !named && property.equals(Vocabulary.SPEAKER_TEXT);
            if (entity || speaker || TELLING.contains(property)) {
                sense.add(property + " " + text(object));
            }
        }
        return sense;
    }

    private static String text(Node object) {
        return object.isLiteral() ? Folding.key(object.getLiteralLexicalForm()) : object.toString();
    }

    /** The words of a quotation; of other findings none. */
    private static String words(Collection<Triple> triples) {
        Optional<Node> words = objects(triples, SharedVocabulary.TEXT).findFirst();
        return words.map(Node::getLiteralLexicalForm).orElse("");
    }

    private static boolean isSame(String words, String other) {
        return words.equals(other) || Wording.isAlike(words, other);
    }

    private static Stream<Node> objects(Collection<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.predicateMatches(property))
                .map(Triple::getObject);
    }
}
