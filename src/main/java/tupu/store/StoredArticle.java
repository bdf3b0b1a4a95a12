package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An article as the store lists it.
 *
 * @param id 20 hexadecimal digits
 * @param iri the article's IRI, also the name of its graph
 * @param published {@code 2024-03-09} or {@code 2024-03-09T00:09:35+08:00}
 * @param publisher the outlet as written
 * @param file the file that it was read from, without folders
 */
public record StoredArticle(
        String id,
        String iri,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> publisher,
        Optional<String> url,
        String file) {

    public StoredArticle {
        requireNonNull(id, "id");
        requireNonNull(iri, "iri");
        requireNonNull(headline, "headline");
        requireNonNull(published, "published");
        requireNonNull(publisher, "publisher");
        requireNonNull(url, "url");
        requireNonNull(file, "file");
    }
}
