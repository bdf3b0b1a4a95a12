package tupu.article;

import java.net.URI;
import java.util.Optional;
import tupu.text.Digest;

/**
 * What makes an article the same article: its canonical URL; without one, publisher, headline and
 * day; without those, the body. The value is the start of a SHA-256 digest in hexadecimal and
 * becomes the end of the article's IRI.
 *
 * @param value 20 lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final int DIGITS = 20;

    public ArticleId {
        if (!value.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("Not an article's id: %s".formatted(value));
        }
    }

    /** Mints the id from what is known of an article; {@code headline} may be empty. */
    static ArticleId of(
            Optional<URI> url,
            Optional<String> publisher,
            String headline,
            Optional<PublicationDate> published,
            String body) {
        if (url.isPresent()) {
            return digest("url", url.get().toString());
        }
        if (!headline.isEmpty() && (publisher.isPresent() || published.isPresent())) {
            return digest(
                    "headline",
                    publisher.orElse(""),
                    headline,
                    published.map(date -> date.day().toString()).orElse(""));
        }
        return digest("body", body);
    }

    private static ArticleId digest(String... parts) {
        return new ArticleId(Digest.sha256(parts).substring(0, DIGITS));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
