package tupu.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it: how wide it is, and where a line of it can end. */
final class DisplayText {

    static final String MORE = "…";

    private DisplayText() {}

    /** Returns the width in columns of one letter; a Chinese character takes two. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /**
     * Makes text harmless: no character of an article can move the cursor, change colours or turn
     * the direction of what is printed.
     */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c)
                .map(c -> isHarmful(c) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Breaks text into lines no wider than {@code width}: at spaces, else between characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (width(rest) > width) {
            int end = lineEnd(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The offset behind the last character that fits; behind the last space, in a Latin word. */
    private static int lineEnd(String text, int width) {
        int end = 0;
        int used = 0;
        int best = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
            boolean wide = width(c) == 2;
            if (c == ' ' || wide || (end < text.length() && width(text.codePointAt(end)) == 2)) {
                best = end;
            }
        }
        return best > 0 ? best : end;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                eastAsian == UCharacter.EastAsianWidth.WIDE
                        || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide || isChineseMark(c) ? 2 : 1;
    }

    /** Marks of ambiguous width; a terminal that shows Chinese shows them as wide as that. */
    private static boolean isChineseMark(int c) {
        return "“”‘’—·".indexOf(c) >= 0;
    }

    private static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
