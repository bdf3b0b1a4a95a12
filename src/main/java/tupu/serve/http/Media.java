package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A media type without parameters: {@code text/turtle}.
 *
 * @param type lower case, {@code *} for any
 * @param subtype lower case, {@code *} for any
 */
public record Media(String type, String subtype) {

    public static final Media HTML = of("text/html");
    public static final Media JSON = of("application/json");
    public static final Media PLAIN = of("text/plain");
    public static final Media FORM = of("application/x-www-form-urlencoded");
    public static final Media MULTIPART = of("multipart/form-data");

    public Media {
        requireNonNull(type, "type");
        requireNonNull(subtype, "subtype");
    }

    /** Reads {@code text/turtle; charset=utf-8}; parameters are passed over. */
    public static Media of(String text) {
        String bare = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        int slash = bare.indexOf('/');
        return slash < 0
                ? new Media(bare, "")
                : new Media(bare.substring(0, slash), bare.substring(slash + 1));
    }

    /** The header's value: texts are always UTF-8. */
    public String header() {
        return type.equals("text") ? this + "; charset=utf-8" : toString();
    }

    @Override
    public String toString() {
        return type + "/" + subtype;
    }
}
