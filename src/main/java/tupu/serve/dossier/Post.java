package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A post that an article says somebody holds or held.
 *
 * @param role as the article calls it
 * @param during as the article says it, or empty
 */
public record Post(
        Node node,
        Named person,
        String role,
        Optional<Named> organization,
        boolean former,
        String during,
        Passage passage,
        ArticleHead article) {

    public Post {
        requireNonNull(node, "node");
        requireNonNull(person, "person");
        requireNonNull(role, "role");
        requireNonNull(organization, "organization");
        requireNonNull(during, "during");
        requireNonNull(passage, "passage");
        requireNonNull(article, "article");
    }
}
