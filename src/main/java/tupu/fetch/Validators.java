package tupu.fetch;

import static java.util.Objects.requireNonNull;

/**
 * What a server said of the last version of a feed that is in the store, and what it was built
 * with: asked with these, the server sends the feed only if it is another one.
 *
 * @param etag the header {@code ETag}; empty where there was none
 * @param lastModified the header {@code Last-Modified}, as it was sent; empty where there was none
 * @param with digest of what its articles were read and extracted with
 */
public record Validators(String etag, String lastModified, String with) {

    public Validators {
        requireNonNull(etag, "etag");
        requireNonNull(lastModified, "lastModified");
        requireNonNull(with, "with");
    }

    /** Whether there is anything to ask with. */
    boolean areThere() {
        return !etag.isEmpty() || !lastModified.isEmpty();
    }
}
