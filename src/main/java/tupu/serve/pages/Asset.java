package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import tupu.serve.http.Media;
import tupu.text.Digest;

/** A file of the program that browsers load: a style sheet, a script, a picture. */
final class Asset {

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css",
                    "js", "text/javascript",
                    "mjs", "text/javascript",
                    "json", "application/json",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2",
                    "txt", "text/plain");

    private final Media media;
    private final byte[] bytes;

    private Asset(Media media, byte[] bytes) {
        this.media = requireNonNull(media, "media");
        this.bytes = requireNonNull(bytes, "bytes");
    }

    Media media() {
        return media;
    }

    String digest() {
        return Digest.sha256(bytes);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Reads a file of the class path; empty where there is none, or of a kind not served. */
    static Optional<Asset> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Asset.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Asset(Media.of(type), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
