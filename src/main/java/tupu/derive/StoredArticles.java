package tupu.derive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** What the article graphs of a store tell of their articles. */
final class StoredArticles {

    /** A day without an hour is over at midnight there, where a page says nothing else. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final DatasetGraph store;
    private final Iris iris;

    StoredArticles(DatasetGraph store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    Stream<Node> all() {
        return store.stream(Node.ANY, Node.ANY, Vocabulary.GRAPH_DIGEST, Node.ANY)
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .map(Quad::getGraph)
                .filter(iris::isArticle);
    }

    boolean isStored(Node article) {
        return store.contains(article, article, Vocabulary.GRAPH_DIGEST, Node.ANY);
    }

    String body(Node article) {
        return text(article, SharedVocabulary.ARTICLE_BODY).orElse("");
    }

    /**
     * Returns when an article was published, at the latest; an article that does not tell came last
     * of all.
     */
    OffsetDateTime published(Node article) {
        return text(article, SharedVocabulary.DATE_PUBLISHED)
                .flatMap(StoredArticles::moment)
                .orElse(OffsetDateTime.MAX);
    }

    private static Optional<OffsetDateTime> moment(String date) {
        try {
            return Optional.of(
                    date.contains("T")
                            ? OffsetDateTime.parse(date)
                            : LocalDate.parse(date).atTime(LocalTime.MAX).atOffset(CHINA));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> text(Node article, Node property) {
        return store.stream(article, article, property, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
