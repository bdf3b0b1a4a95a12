package tupu.rdf;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import tupu.language.Folding;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.OntologyFiles;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * What is known before any article is read: the classes and labels of the catalogue's entries, and
 * the labels of topics, event types and the vocabulary's other terms. Never facts.
 *
 * @param triples in the order of their N-Triples lines, each once
 */
public record CatalogueGraph(Node name, List<Triple> triples) {

    private static final String SIMPLIFIED = "zh-Hans";
    private static final String TRADITIONAL = "zh-Hant";
    private static final String ENGLISH = "en";

    /** What is taken over from Turtle files; the rest of them is for the extractors. */
    private static final Set<Node> KEPT =
            Set.of(
                    RDF.type.asNode(),
                    RDFS.label.asNode(),
                    RDFS.subClassOf.asNode(),
                    RDFS.subPropertyOf.asNode(),
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.broader.asNode(),
                    SKOS.closeMatch.asNode(),
                    SKOS.definition.asNode(),
                    SKOS.inScheme.asNode(),
                    SKOS.topConceptOf.asNode(),
                    FrameVocabulary.CORE,
                    FrameVocabulary.GROUP_DAYS);

    public CatalogueGraph {
        requireNonNull(name, "name");
        triples = List.copyOf(triples);
    }

    /**
     * Puts the graph together.
     *
     * @param vocabularies Turtle files whose labels and classes count: {@code tupu.ttl}, {@code
     *     topics.ttl}, {@code events.ttl}
     */
    public static CatalogueGraph of(
            Iris iris,
            Collection<CatalogueEntry> entries,
            Collection<OntologyFiles.Text> vocabularies) {
        Triples triples = new Triples();
        entries.forEach(entry -> writeEntry(iris, entry, triples));
        vocabularies.forEach(file -> writeLabels(parse(file), triples));
        SortedMap<String, Triple> lines = new TreeMap<>(TripleText.ORDER);
        triples.all().forEach(triple -> lines.put(TripleText.line(triple), triple));
        return new CatalogueGraph(iris.catalogueGraph(), List.copyOf(lines.values()));
    }

    /** Adds which build the catalogue is of, so that another build need not compare it all. */
    public CatalogueGraph madeBy(Build build, Iris iris) {
        SortedMap<String, Triple> lines = new TreeMap<>(TripleText.ORDER);
        triples.forEach(triple -> lines.put(TripleText.line(triple), triple));
        Triple made =
                Triple.create(name, SharedVocabulary.WAS_GENERATED_BY, iris.build(build.digest()));
        lines.put(TripleText.line(made), made);
        return new CatalogueGraph(name, List.copyOf(lines.values()));
    }

    private static void writeEntry(Iris iris, CatalogueEntry entry, Triples triples) {
        Node node = iris.entity(entry.id());
        EntityClasses.of(entry.type(), entry.subtype()).forEach(type -> triples.type(node, type));
        writePreferred(node, entry.simplified(), SIMPLIFIED, triples);
        writePreferred(node, entry.traditional(), TRADITIONAL, triples);
        writePreferred(node, entry.english(), ENGLISH, triples);
        for (CatalogueEntry.Form form : entry.forms()) {
            Node label = new FormLanguage(script(form.text())).name(form.text());
            if (!triples.has(node, SharedVocabulary.PREF_LABEL, label)) {
                triples.add(node, SharedVocabulary.ALT_LABEL, label);
            }
        }
    }

    private static void writePreferred(
            Node node, Optional<String> label, String language, Triples triples) {
        label.ifPresent(
                text ->
                        triples.add(
                                node, SharedVocabulary.PREF_LABEL, Literals.text(text, language)));
    }

    /** Traditional, if a character has a simplified form that differs. */
    private static String script(String form) {
        String folded = Folding.fold(form);
        for (int i = 0; i < form.length(); i++) {
            if (Character.isIdeographic(form.charAt(i)) && folded.charAt(i) != form.charAt(i)) {
                return TRADITIONAL;
            }
        }
        return SIMPLIFIED;
    }

    private static Graph parse(OntologyFiles.Text file) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try {
            RDFParser.fromString(file.content(), Lang.TURTLE)
                    .base(Vocabulary.NAMESPACE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new InputException(
                    Diagnostic.of(
                            file.name(),
                            "is not Turtle: " + e.getMessage().toLowerCase(Locale.ROOT),
                            "mend the place"),
                    e);
        }
        return graph;
    }

    private static void writeLabels(Graph graph, Triples triples) {
        graph.stream()
                .filter(triple -> KEPT.contains(triple.getPredicate()))
                .filter(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank())
                .forEach(
                        triple ->
                                triples.add(
                                        triple.getSubject(),
                                        triple.getPredicate(),
                                        triple.getObject()));
    }
}
