package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * What stands above an article.
 *
 * @param day {@code 2024-03-09}; empty where it is not known
 * @param outlet as written
 * @param address where it was published; empty unless it is an http or https address
 */
public record ArticleHead(
        Node node,
        String headline,
        String day,
        String outlet,
        Optional<Node> publisher,
        String address,
        Node cluster) {

    public ArticleHead {
        requireNonNull(node, "node");
        requireNonNull(headline, "headline");
        requireNonNull(day, "day");
        requireNonNull(outlet, "outlet");
        requireNonNull(publisher, "publisher");
        requireNonNull(address, "address");
        requireNonNull(cluster, "cluster");
    }

    static ArticleHead read(Look look, Node article) {
        Optional<Node> publisher = look.object(article, SharedVocabulary.PUBLISHER);
        return new ArticleHead(
                article,
                look.text(article, SharedVocabulary.HEADLINE).orElse(look.named(article).label()),
                ArticleBrief.dayOf(look, article),
                look.text(article, Vocabulary.PUBLISHER_NAME)
                        .or(() -> publisher.map(outlet -> look.named(outlet).label()))
                        .orElse(""),
                publisher.filter(Node::isURI),
                look.object(article, SharedVocabulary.URL)
                        .map(ArticleHead::lexical)
                        .filter(ArticleHead::isWebAddress)
                        .orElse(""),
                look.object(article, Vocabulary.CLUSTER).orElse(article));
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** What an article gives as its address may be anything, a script among it. */
    private static boolean isWebAddress(String text) {
        return text.matches("(?i)https?://[^\\s\"'<>]+");
    }
}
