package tupu.rdf;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Origin;
import tupu.article.PublicationDate;
import tupu.article.SourceMap;

/** Reads an article back out of its graph: all of it but the way back to the bytes of its file. */
public final class StoredText {

    private static final String ID = "[0-9a-f]{20}";

    private final Graph graph;
    private final Node article;

    /**
     * Prepares to read.
     *
     * @param article the name of the graph
     */
    public StoredText(Graph graph, Node article) {
        this.graph = graph;
        this.article = article;
    }

    /** Returns the article; empty where the graph no longer holds enough of it. */
    public Optional<Article> article(String id) {
        Optional<String> body = text(SharedVocabulary.ARTICLE_BODY);
        Optional<String> file = text(Vocabulary.FILE_NAME);
        Optional<String> digest = text(Vocabulary.FILE_DIGEST);
        boolean enough =
                body.isPresent() && !body.get().isBlank() && file.isPresent() && digest.isPresent();
        if (!enough || !id.matches(ID)) {
            return Optional.empty();
        }
        return Optional.of(
                new Article(
                        new ArticleId(id),
                        objects(SharedVocabulary.URL)
                                .findFirst()
                                .map(Node::getURI)
                                .map(URI::create),
                        text(SharedVocabulary.HEADLINE).orElse(""),
                        date(SharedVocabulary.DATE_PUBLISHED),
                        date(SharedVocabulary.DATE_MODIFIED),
                        text(Vocabulary.PUBLISHER_NAME),
                        authors(),
                        text(SharedVocabulary.ARTICLE_SECTION),
                        text(SharedVocabulary.IN_LANGUAGE).orElse("zh-Hans"),
                        body.get(),
                        new Origin(file.get(), digest.get(), SourceMap.NONE)));
    }

    private List<String> authors() {
        return objects(SharedVocabulary.AUTHOR)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private Optional<PublicationDate> date(Node property) {
        return text(property).flatMap(StoredText::date);
    }

    private static Optional<PublicationDate> date(String text) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? PublicationDate.of(OffsetDateTime.parse(text))
                            : PublicationDate.of(LocalDate.parse(text)));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> text(Node property) {
        return objects(property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Stream<Node> objects(Node property) {
        return graph.stream(article, property, Node.ANY).map(triple -> triple.getObject());
    }
}
