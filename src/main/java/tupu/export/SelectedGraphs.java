package tupu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import tupu.rdf.Iris;
import tupu.rdf.Prefixes;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The graphs that a selection chooses, in the order of their names; one at a time is held in
 * memory. Lives inside one read of the store.
 */
final class SelectedGraphs {

    private static final int DAY_LENGTH = 10;

    private final DatasetGraph data;
    private final List<Node> names;
    private final Predicate<Quad> wanted;

    private SelectedGraphs(DatasetGraph data, Stream<Node> names, Predicate<Quad> wanted) {
        this.data = data;
        this.names = names.sorted(Comparator.comparing(Node::toString, TripleText.ORDER)).toList();
        this.wanted = wanted;
    }

    static SelectedGraphs of(DatasetGraph store, Iris iris, ExportSelection selection) {
        if (selection.query().isPresent()) {
            DatasetGraph constructed = construct(store, selection.query().get());
            return new SelectedGraphs(
                    constructed,
                    Stream.concat(Stream.of(Quad.defaultGraphIRI), named(constructed).stream()),
                    quad -> true);
        } else if (selection.equals(ExportSelection.ALL)) {
            return new SelectedGraphs(store, named(store).stream(), quad -> true);
        }
        return part(store, iris, selection);
    }

    /** The default graph is {@link Quad#defaultGraphIRI}; only a query's result has one. */
    List<Node> names() {
        return names;
    }

    /** Returns the triples of one graph in the order of their lines. */
    List<Triple> triples(Node graph) {
        record Line(String text, Triple triple) {}
        return quads(graph)
                .map(Quad::asTriple)
                .map(triple -> new Line(TripleText.line(triple), triple))
                .sorted(Comparator.comparing(Line::text, TripleText.ORDER))
                .map(Line::triple)
                .toList();
    }

    /** Returns all quads, graph by graph, otherwise in no order. */
    Stream<Quad> quads() {
        return names.stream().flatMap(this::quads);
    }

    private Stream<Quad> quads(Node graph) {
        return data.stream(graph, Node.ANY, Node.ANY, Node.ANY).filter(wanted);
    }

    /** The articles that meet every condition, and what is known of all that they name. */
    private static SelectedGraphs part(DatasetGraph store, Iris iris, ExportSelection selection) {
        Set<Node> articles =
                named(store).stream().filter(iris::isArticle).collect(Collectors.toSet());
        selection
                .topic()
                .map(SelectedGraphs::topic)
                .ifPresent(
                        topic -> articles.retainAll(graphs(store, SharedVocabulary.ABOUT, topic)));
        selection
                .entity()
                .map(entity -> entity(iris, entity))
                .ifPresent(
                        entity ->
                                articles.retainAll(
                                        graphs(store, SharedVocabulary.MENTIONS, entity)));
        selection
                .since()
                .ifPresent(
                        day ->
                                articles.removeIf(
                                        article ->
                                                published(store, article).compareTo(day.toString())
                                                        < 0));
        Set<Node> named = new HashSet<>();
        articles.forEach(
                article ->
                        store.stream(article, Node.ANY, Node.ANY, Node.ANY)
                                .forEach(
                                        quad -> {
                                            named.add(quad.getSubject());
                                            named.add(quad.getObject());
                                        }));
        List<Node> all = new ArrayList<>(articles);
        all.add(iris.catalogueGraph());
        all.add(iris.derivedGraph());
        return new SelectedGraphs(
                store,
                all.stream(),
                quad -> articles.contains(quad.getGraph()) || named.contains(quad.getSubject()));
    }

    private static Set<Node> graphs(DatasetGraph store, Node property, Node object) {
        return store.stream(Node.ANY, Node.ANY, property, object)
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
    }

    private static String published(DatasetGraph store, Node article) {
        return store.stream(article, article, SharedVocabulary.DATE_PUBLISHED, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .map(date -> date.substring(0, Math.min(DAY_LENGTH, date.length())))
                .findFirst()
                .orElse("");
    }

    private static Node topic(String id) {
        try {
            return Iris.topic(id);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    Diagnostic.of(
                            "--topic", e.getMessage(), "give an id such as compute-bottleneck"),
                    e);
        }
    }

    private static Node entity(Iris iris, String idOrIri) {
        return idOrIri.contains("://") ? NodeFactory.createURI(idOrIri) : iris.entity(idOrIri);
    }

    private static List<Node> named(DatasetGraph data) {
        List<Node> names = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(names::add);
        return names;
    }

    private static DatasetGraph construct(DatasetGraph store, String text) {
        Query query = new Query();
        Prefixes.byName().forEach(query::setPrefix);
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new InputException(
                    new Diagnostic(
                            "--query",
                            e.getLine(),
                            e.getColumn(),
                            e.getMessage(),
                            "mend the query"),
                    e);
        }
        if (!query.isConstructType()) {
            throw new InputException(
                    Diagnostic.of(
                            "--query",
                            "the query does not construct a graph",
                            "write CONSTRUCT { … } WHERE { … }; for tables there is: tupu query"));
        }
        try (QueryExec execution = QueryExec.dataset(store).query(query).build()) {
            return execution.constructDataset();
        }
    }
}
