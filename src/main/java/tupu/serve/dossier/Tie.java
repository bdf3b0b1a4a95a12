package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How an article relates two things.
 *
 * @param status {@code Done}, {@code Rumoured} …
 * @param saidBy whose words it is only known from
 */
public record Tie(
        Node node,
        Named subject,
        Named predicate,
        Named object,
        Named status,
        Optional<Named> saidBy,
        Passage passage,
        ArticleHead article) {

    public Tie {
        requireNonNull(node, "node");
        requireNonNull(subject, "subject");
        requireNonNull(predicate, "predicate");
        requireNonNull(object, "object");
        requireNonNull(status, "status");
        requireNonNull(saidBy, "saidBy");
        requireNonNull(passage, "passage");
        requireNonNull(article, "article");
    }
}
