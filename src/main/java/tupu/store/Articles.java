package tupu.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Finds and lists the articles of a dataset. */
final class Articles {

    private static final int SHORTEST_PREFIX = 6;
    private static final Comparator<StoredArticle> NEWEST_FIRST =
            Comparator.comparing((StoredArticle article) -> article.published().orElse(""))
                    .reversed()
                    .thenComparing(StoredArticle::id);

    private final DatasetGraph store;
    private final Iris iris;

    Articles(DatasetGraph store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    Stream<Node> graphs() {
        Stream.Builder<Node> graphs = Stream.builder();
        store.listGraphNodes().forEachRemaining(graphs::add);
        return graphs.build().filter(iris::isArticle);
    }

    List<StoredArticle> list() {
        return graphs().map(this::describe).sorted(NEWEST_FIRST).toList();
    }

    /** By id, the start of an id, IRI, address or file name. */
    List<StoredArticle> find(String key) {
        Set<Node> found = new LinkedHashSet<>();
        Stream.of(iris.article(key), NodeFactory.createURI(key))
                .filter(iris::isArticle)
                .filter(this::isStored)
                .forEach(found::add);
        subjects(SharedVocabulary.URL, address(key)).forEach(found::add);
        subjects(Vocabulary.FILE_NAME, NodeFactory.createLiteralString(key)).forEach(found::add);
        if (found.isEmpty() && key.matches("[0-9a-f]{" + SHORTEST_PREFIX + ",}")) {
            String start = iris.article(key).getURI();
            graphs().filter(graph -> graph.getURI().startsWith(start)).forEach(found::add);
        }
        return found.stream().map(this::describe).sorted(NEWEST_FIRST).toList();
    }

    boolean isStored(Node article) {
        return store.contains(article, article, Vocabulary.GRAPH_DIGEST, Node.ANY);
    }

    Optional<String> digest(Node article) {
        return object(article, Vocabulary.GRAPH_DIGEST);
    }

    Optional<String> inputDigest(Node article) {
        return object(article, Vocabulary.INPUT_DIGEST);
    }

    /** Articles that were read from the same bytes of a file of the same name. */
    Stream<Node> fromFile(Node fileName, Node fileDigest) {
        return subjects(Vocabulary.FILE_DIGEST, fileDigest)
                .filter(
                        article ->
                                store.contains(article, article, Vocabulary.FILE_NAME, fileName));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return store.stream(Node.ANY, Node.ANY, property, object)
                .map(Quad::getSubject)
                .filter(iris::isArticle)
                .distinct();
    }

    StoredArticle describe(Node article) {
        return new StoredArticle(
                iris.articleId(article),
                article.getURI(),
                object(article, SharedVocabulary.HEADLINE),
                object(article, SharedVocabulary.DATE_PUBLISHED),
                object(article, Vocabulary.PUBLISHER_NAME),
                object(article, SharedVocabulary.URL),
                object(article, Vocabulary.FILE_NAME).orElse(""));
    }

    private Optional<String> object(Node article, Node property) {
        return store.stream(article, article, property, Node.ANY)
                .map(Quad::getObject)
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .findFirst();
    }

    private static Node address(String key) {
        try {
            return NodeFactory.createURI(new URI(key).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return NodeFactory.createURI("");
        }
    }
}
