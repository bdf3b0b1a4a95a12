package tupu.article;

/**
 * Letters that nobody sees and no article needs: control characters, zero-width spaces, byte-order
 * marks, marks that turn the direction of writing, halves of surrogate pairs.
 */
final class Letters {

    static final char REPLACEMENT = '\uFFFD';

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Letters() {}

    /**
     * Whether {@code c} is to be taken out.
     *
     * @param before the letter before it: only an emoji can be joined to another
     */
    static boolean isUnseen(char c, char before) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        if (c < 0x7F) {
            return false;
        }
        if (c == ZERO_WIDTH_JOINER) {
            return !(Character.isSurrogate(before) || before == '\uFE0F');
        }
        return c == 0x7F
                || c == '\u00AD'
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }

    /** Whether the letter is none: a control character beyond ASCII, half of a surrogate pair. */
    static boolean isBroken(CharSequence text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return c >= 0x80 && c < 0xA0;
        }
        boolean paired =
                Character.isHighSurrogate(c)
                        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return !paired;
    }
}
