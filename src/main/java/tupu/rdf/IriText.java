package tupu.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes any text as one path segment of an IRI (RFC 3987). Letters of every script stay readable:
 * {@code 周鸿祎} → {@code 周鸿祎}, {@code a b/c%} → {@code a%20b%2Fc%25}. No two texts share a segment,
 * and no text can break out of its segment or out of the angle brackets around an IRI.
 */
final class IriText {

    /**
     * Code points that RFC 3987 allows and that nobody can see or tell apart: spaces, soft hyphen,
     * joiners, direction marks. Ranges, not character classes, so that every JDK agrees.
     */
    private static final int[][] INVISIBLE = {
        {0x00A0, 0x00A0}, {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160},
        {0x1680, 0x1680}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x2000, 0x200F}, {0x2028, 0x202F},
        {0x205F, 0x206F}, {0x3000, 0x3000}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0}, {0xE0000, 0xE0FFF}
    };

    private IriText() {}

    /** Returns {@code text} as a segment; a lone surrogate becomes U+FFFD, percent-encoded. */
    static String segment(String text) {
        if (text.equals(".") || text.equals("..")) {
            return text.replace(".", "%2E");
        }
        StringBuilder segment = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(segment, codePoint));
        return segment.toString();
    }

    /** Returns the text that {@link #segment} wrote; slashes stay. */
    static String text(String segments) {
        // No plus is written as it is, so that none is taken for a space.
        return URLDecoder.decode(segments, StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder segment, int codePoint) {
        if (isUnreserved(codePoint) || isReadable(codePoint)) {
            segment.appendCodePoint(codePoint);
            return;
        }
        boolean lone = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        String character = Character.toString(lone ? 0xFFFD : codePoint);
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            segment.append("%%%02X".formatted(b & 0xFF).toUpperCase(Locale.ROOT));
        }
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** Whether RFC 3987 lets {@code c} stand (its {@code ucschar}) and a reader can see it. */
    private static boolean isReadable(int c) {
        boolean ucschar =
                (c >= 0xA0 && c <= 0xD7FF)
                        || (c >= 0xF900 && c <= 0xFDCF)
                        || (c >= 0xFDF0 && c <= 0xFFEF)
                        || (c >= 0x10000 && c <= 0xDFFFD && (c & 0xFFFF) <= 0xFFFD)
                        || (c >= 0xE1000 && c <= 0xEFFFD);
        if (!ucschar) {
            return false;
        }
        for (int[] range : INVISIBLE) {
            if (c >= range[0] && c <= range[1]) {
                return false;
            }
        }
        return true;
    }
}
