package tupu.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** What the things of a store are called in the user's language; looked up once each. */
public final class Labels {

    private static final List<Node> PROPERTIES =
            List.of(
                    SharedVocabulary.PREF_LABEL,
                    RDFS.label.asNode(),
                    SharedVocabulary.HEADLINE,
                    Vocabulary.FULL_FORM,
                    Vocabulary.FORM);

    /** Classes that the vocabulary borrows; those who declare them give no Chinese label. */
    private static final Map<Node, Caption> BORROWED =
            Map.of(
                    SharedVocabulary.QUOTATION, new Caption("引语", "quotation"),
                    SharedVocabulary.MEMBERSHIP, new Caption("任职", "post"),
                    SharedVocabulary.OCCUPATION, new Caption("职业", "occupation"));

    private static final Map<Node, Caption> TRUTHS =
            Map.of(
                    NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean),
                    new Caption("是", "yes"),
                    NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean),
                    new Caption("否", "no"));

    private final DatasetGraph dataset;
    private final Tongue tongue;
    private final Map<Node, Optional<String>> known = new HashMap<>();

    /**
     * @param dataset in a transaction that lasts
     */
    public Labels(DatasetGraph dataset, Tongue tongue) {
        this.dataset = dataset;
        this.tongue = tongue;
    }

    /** Returns the label of {@code node}; the readable end of its IRI where it has none. */
    public String of(Node node) {
        return find(node).orElseGet(() -> end(node));
    }

    /** Returns the label of {@code node}, which the store may not have. */
    public Optional<String> find(Node node) {
        if (node.isLiteral()) {
            return Optional.ofNullable(TRUTHS.get(node)).map(words -> words.in(tongue));
        }
        return node.isURI() ? known.computeIfAbsent(node, this::lookUp) : Optional.empty();
    }

    /** Returns the last part of an IRI: {@code Layoff}, {@code nvidia}. */
    static String end(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private Optional<String> lookUp(Node node) {
        return PROPERTIES.stream()
                .map(property -> best(node, property))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(BORROWED.get(node)).map(words -> words.in(tongue)));
    }

    private Optional<String> best(Node node, Node property) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, node, property, Node.ANY)) {
            return quads.map(Quad::getObject)
                    .filter(Node::isLiteral)
                    .min(
                            Comparator.comparingInt(
                                            (Node label) -> tongue.rank(label.getLiteralLanguage()))
                                    .thenComparing(label -> -label.getLiteralLexicalForm().length())
                                    .thenComparing(Node::getLiteralLexicalForm))
                    .map(Node::getLiteralLexicalForm);
        }
    }
}
