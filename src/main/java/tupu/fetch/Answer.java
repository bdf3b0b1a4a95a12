package tupu.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a request: a body, the word that nothing has changed, or a reason. */
sealed interface Answer {

    /** The feed has not changed since it was last built. */
    record Unchanged() implements Answer {}

    /**
     * The feed could not be had.
     *
     * @param retryAfter how long the server asks to be left alone
     */
    record Failed(String reason, String cure, Optional<Duration> retryAfter) implements Answer {}

    /** The feed; packed where the server packed it, which the reader sees for itself. */
    final class Body implements Answer {
        private final URI address;
        private final Optional<String> charset;
        private final String etag;
        private final String lastModified;
        private final byte[] bytes;

        Body(URI address, Optional<String> charset, String etag, String modified, byte[] bytes) {
            this.address = address;
            this.charset = charset;
            this.etag = etag;
            this.lastModified = modified;
            this.bytes = bytes;
        }

        /** Where it was found after all redirects. */
        URI address() {
            return address;
        }

        /** The encoding that the server names. */
        Optional<String> charset() {
            return charset;
        }

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        Validators validators(String with) {
            return new Validators(etag, lastModified, with);
        }
    }

    default <R> R match(
            Function<Body, R> onBody, Supplier<R> onUnchanged, Function<Failed, R> onFailed) {
        if (this instanceof Body body) {
            return onBody.apply(body);
        }
        return this instanceof Failed failed ? onFailed.apply(failed) : onUnchanged.get();
    }

    /** Makes a failure that waiting does not cure. */
    static Failed failed(String reason, String cure) {
        return new Failed(reason, cure, Optional.empty());
    }
}
