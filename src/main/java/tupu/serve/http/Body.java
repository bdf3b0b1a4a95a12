package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tupu.text.Digest;

/** The body of a request, read into memory before anything is done with it. */
public final class Body {

    private static final int CHUNK = 8192;

    private final Optional<String> type;
    private final byte[] bytes;

    Body(Optional<String> type, byte[] bytes) {
        this.type = requireNonNull(type, "type");
        this.bytes = bytes;
    }

    /**
     * Reads a body.
     *
     * @param encoding the {@code Content-Encoding}: none or gzip
     * @param most bytes after decompression; a bomb is not inflated any further
     */
    static Body read(InputStream in, Optional<String> type, Optional<String> encoding, long most)
            throws IOException {
        try {
            return new Body(type, bytes(decoded(in, encoding.orElse("identity")), most));
        } catch (ZipException | EOFException e) {
            throw Refusal.badRequest("the body ends early or is not gzip: " + e.getMessage());
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Returns what came, after decompression. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns the same digest for the same bytes. */
    public String digest() {
        return Digest.sha256(bytes);
    }

    /** Returns the media type; empty where the client does not say. */
    public Optional<Media> media() {
        return type.map(Media::of);
    }

    public boolean is(Media media) {
        return media().equals(Optional.of(media));
    }

    /** Returns a text in UTF-8; refuses other encodings. */
    public String text() {
        requireUtf8();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("the body is not UTF-8");
        }
    }

    /** Refuses what its type calls anything else than UTF-8. */
    public void requireUtf8() {
        parameter("charset")
                .filter(charset -> !charset.equalsIgnoreCase("utf-8"))
                .ifPresent(
                        charset -> {
                            throw Refusal.of(
                                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                                    "the body is in %s; send UTF-8".formatted(charset));
                        });
    }

    /** Returns a parameter of the media type: {@code charset}, {@code boundary}. */
    public Optional<String> parameter(String name) {
        return Arrays.stream(type.orElse("").split(";"))
                .skip(1)
                .map(String::strip)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(name + "="))
                .map(text -> text.substring(name.length() + 1).strip())
                .map(value -> value.replaceAll("^\"(.*)\"$", "$1"))
                .findFirst();
    }

    private static InputStream decoded(InputStream in, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            default ->
                    throw Refusal.of(
                            Refusal.UNSUPPORTED_MEDIA_TYPE,
                            "a body in %s is not read; send it as it is, or in gzip"
                                    .formatted(encoding));
        };
    }

    private static byte[] bytes(InputStream in, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > most) {
                throw Refusal.of(
                        Refusal.TOO_LARGE,
                        "the body is larger than %d bytes (--max-body)".formatted(most));
            }
        }
        return bytes.toByteArray();
    }
}
