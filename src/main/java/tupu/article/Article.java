package tupu.article;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import tupu.text.Field;
import tupu.text.Span;

/**
 * One news article as its outlet published it, without the boilerplate of the page. Nothing
 * downstream edits {@code headline} or {@code body}: every {@link Span} in the project points into
 * them, so any fact can be shown beside the words that assert it.
 *
 * @param id identifies the article in the graph; see {@link ArticleId}
 * @param url the canonical address
 * @param headline empty where the article has none; one line
 * @param published day or moment of publication
 * @param modified day or moment of the last change that the page states
 * @param publisher the outlet, as written in the byline or the metadata: 北京商报
 * @param authors persons named in the byline, in its order
 * @param section the outlet's own section: 财经
 * @param language BCP 47: {@code zh-Hans}, {@code zh-Hant} or {@code en}
 * @param body the main text: LF line ends, one paragraph a line or separated by blank lines; never
 *     blank
 * @param origin where it was read from
 */
public record Article(
        ArticleId id,
        Optional<URI> url,
        String headline,
        Optional<PublicationDate> published,
        Optional<PublicationDate> modified,
        Optional<String> publisher,
        List<String> authors,
        Optional<String> section,
        String language,
        String body,
        Origin origin) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(url, "url");
        requireNonNull(headline, "headline");
        requireNonNull(published, "published");
        requireNonNull(modified, "modified");
        requireNonNull(publisher, "publisher");
        authors = List.copyOf(authors);
        requireNonNull(section, "section");
        requireNonNull(language, "language");
        requireNonNull(origin, "origin");
        if (body.isBlank()) {
            throw new IllegalArgumentException("Article %s has no text".formatted(id));
        }
    }

    /** Returns the text that spans of {@code field} point into. */
    public String text(Field field) {
        return field == Field.HEADLINE ? headline : body;
    }

    /** Returns the words of {@code span}. */
    public String text(Span span) {
        return span.cut(text(span.field()));
    }
}
