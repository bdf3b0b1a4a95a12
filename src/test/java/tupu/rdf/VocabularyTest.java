package tupu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final String GUIDELINE_TYPES =
            "ProductRelease OpenSourceRelease Funding Acquisition Listing MarketMove EarningsReport"
                    + " Partnership PolicyRelease ExportControl Investigation Lawsuit PersonnelChange"
                    + " ServiceSuspension PriceChange Layoff Construction Order Conference Award";
    private static final String GUIDELINE_ROLES =
            "agent product recipient investor acquirer target company venue subject partner issuer"
                    + " policy agency plaintiff defendant person organization facility place buyer"
                    + " supplier organizer";
    private static final String GUIDELINE_PREDICATES =
            "develops founderOf subsidiaryOf investorIn competitorOf partnerOf supplierOf locatedIn"
                    + " uses basedOn";

    private final Graph ontology =
            RDFDataMgr.loadGraph(Path.of("ontology", "tupu.ttl").toUri().toString());

    @Test
    void everyConstantIsDeclaredAndEveryDeclarationHasAConstantOrIsData() {
        Set<String> data = new TreeSet<>(eventTypes());
        data.addAll(roles());
        data.addAll(predicates());

        Set<String> declared = names(declarations());
        declared.removeAll(data);

        assertEquals(declared, names(constants()));
    }

    @Test
    void theEventTypesRolesAndPredicatesAreThoseOfTheGuidelines() {
        assertEquals(words(GUIDELINE_TYPES), eventTypes());
        assertEquals(words(GUIDELINE_ROLES), roles());
        assertEquals(words(GUIDELINE_PREDICATES), predicates());
    }

    @Test
    void everyTermHasOneLabelAndOneCommentInBothLanguages() {
        for (Node term : declarations().toList()) {
            for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                assertEquals(
                        List.of("en", "zh"),
                        ontology.stream(term, property, null)
                                .map(triple -> triple.getObject().getLiteralLanguage())
                                .sorted()
                                .toList(),
                        term + " " + property);
            }
        }
    }

    @Test
    void everyOwnTermThatTheOntologyMentionsIsDeclared() {
        Set<String> mentioned =
                names(
                        ontology.stream()
                                .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
                                .filter(VocabularyTest::isOwn));
        mentioned.removeAll(names(declarations()));
        assertEquals(Set.of(), mentioned);
    }

    @Test
    void aNameThatIsNoNameCannotBecomeATerm() {
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.eventType("A> <b"));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.role(""));
        assertTrue(Vocabulary.predicate("develops").getURI().endsWith("#develops"));
    }

    private Set<String> eventTypes() {
        return names(
                subjects(RDFS.subClassOf.asNode(), SharedVocabulary.EVENT)
                        .filter(VocabularyTest::isOwn));
    }

    private Set<String> roles() {
        Node below = RDFS.subPropertyOf.asNode();
        return names(
                Stream.concat(
                        subjects(below, SharedVocabulary.HAS_ACTOR),
                        subjects(below, SharedVocabulary.HAS_PLACE)));
    }

    private Set<String> predicates() {
        return names(subjects(RDF.type.asNode(), Vocabulary.PREDICATE));
    }

    private Stream<Node> declarations() {
        return ontology.stream(null, RDF.type.asNode(), null)
                .filter(triple -> !triple.objectMatches(OWL.Ontology.asNode()))
                .map(Triple::getSubject)
                .distinct();
    }

    private Stream<Node> subjects(Node property, Node object) {
        return ontology.stream(null, property, object).map(Triple::getSubject);
    }

    private static Stream<Node> constants() {
        return Arrays.stream(Vocabulary.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .filter(field -> field.getType() == Node.class)
                .map(VocabularyTest::value);
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private static Set<String> names(Stream<Node> nodes) {
        return nodes.map(node -> node.getURI().substring(Vocabulary.NAMESPACE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
    }
}
