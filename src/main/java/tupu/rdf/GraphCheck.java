package tupu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import tupu.text.Diagnostic;

/**
 * Checks that a graph holds what {@code ontology/shapes.ttl} asks of every article, and that its
 * words stand where it says. The shapes are compiled once; may be shared between threads.
 */
public final class GraphCheck {

    private static final String SHAPES = "/ontology/shapes.ttl";
    private static final String CURE = "the article is set aside; please report it";
    private static final int MOST_REPORTED = 5;

    private final Shapes shapes;

    private GraphCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The check by the built-in shapes. */
    public static GraphCheck builtIn() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = GraphCheck.class.getResourceAsStream(SHAPES)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHAPES, e);
        }
        return new GraphCheck(Shapes.parse(graph));
    }

    /** Returns the graph as one that may be stored, or what is wrong with it. */
    public Checked check(ArticleGraph article) {
        Graph graph = article.graph();
        List<Diagnostic> wrong = check(graph);
        if (!graph.contains(article.name(), RDF.type.asNode(), SharedVocabulary.NEWS_ARTICLE)) {
            wrong.add(Diagnostic.of(article.name().toString(), "the graph has no article", CURE));
        }
        return wrong.isEmpty()
                ? new Checked.Sound(new SoundGraph(article))
                : new Checked.Violating(article, wrong);
    }

    /** Returns what is wrong with one article's graph, a message each; nothing is an empty list. */
    public List<Diagnostic> check(Graph graph) {
        List<Diagnostic> wrong = new ArrayList<>(PhraseCheck.check(graph));
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        report.getEntries().stream()
                .map(GraphCheck::message)
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::toString))
                .limit(MOST_REPORTED)
                .forEach(wrong::add);
        return wrong;
    }

    private static Diagnostic message(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath() + ": ";
        String value = entry.value() == null ? "" : " (“%s”)".formatted(entry.value());
        return Diagnostic.of(entry.focusNode().toString(), path + entry.message() + value, CURE);
    }
}
