package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something that was found by its words.
 *
 * @param thing what has the text: an entity, a topic, an article
 * @param kind {@code person}, {@code topic}, {@code article}, {@code quotation} …
 * @param excerpt of the text, the words marked; none for names
 * @param article that the text is in; empty for names
 */
public record Hit(
        Named thing, String kind, List<Passage.Piece> excerpt, Optional<ArticleHead> article) {

    public Hit {
        requireNonNull(thing, "thing");
        requireNonNull(kind, "kind");
        excerpt = List.copyOf(excerpt);
        requireNonNull(article, "article");
    }
}
