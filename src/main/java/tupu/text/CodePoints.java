package tupu.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets, which Java counts, and code-point offsets, which JSON and RDF
 * (RFC 5147) count. The only place that knows both.
 */
public final class CodePoints {

    private final int length;
    private final int[] lowSurrogates;

    /** Prepares the conversion for one text; an unpaired surrogate counts as one code point. */
    public CodePoints(String text) {
        this.length = text.length();
        int[] found = new int[4];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        this.lowSurrogates = Arrays.copyOf(found, count);
    }

    /** Returns how many code points stand before the UTF-16 offset {@code utf16}. */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("Offset %d of %d".formatted(utf16, length));
        }
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /** Returns the UTF-16 offset of the code point number {@code codePoint}. */
    public int toUtf16(int codePoint) {
        int utf16 = codePoint;
        for (int low : lowSurrogates) {
            if (low > utf16) {
                break;
            }
            utf16++;
        }
        if (codePoint < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("Code point %d".formatted(codePoint));
        }
        return utf16;
    }
}
