package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks: “ ” 「 」 『 』 " ", the outermost pair where they are nested.
 * A quotation that is not closed ends with its line, as paragraphs of a long speech do.
 */
final class QuoteMarks {

    private static final String OPEN = "“「『";
    private static final String CLOSE = "”」』";

    /**
     * A quoted stretch with its marks.
     *
     * @param begin offset of the opening mark
     * @param end offset behind the closing mark, or behind the line where there is none
     * @param closed whether there is a closing mark
     */
    record Quoted(int begin, int end, boolean closed) {

        int innerBegin() {
            return begin + 1;
        }

        int innerEnd() {
            return closed ? end - 1 : end;
        }
    }

    private QuoteMarks() {}

    static List<Quoted> in(String text) {
        List<Quoted> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int kind = OPEN.indexOf(text.charAt(i));
            if (kind >= 0) {
                Quoted quoted = closing(text, i, OPEN.charAt(kind), CLOSE.charAt(kind));
                found.add(quoted);
                i = quoted.end();
            } else if (text.charAt(i) == '"') {
                int end = text.indexOf('"', i + 1);
                int line = lineEnd(text, i);
                if (end >= 0 && end < line) {
                    found.add(new Quoted(i, end + 1, true));
                    i = end + 1;
                } else {
                    i++;
                }
            } else {
                i++;
            }
        }
        return found.stream().filter(quoted -> quoted.innerEnd() > quoted.innerBegin()).toList();
    }

    private static Quoted closing(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return new Quoted(open, i + 1, true);
            }
        }
        return lenient(text, open, closing);
    }

    /** Where marks of one paragraph do not pair up, the first closing one ends the quotation. */
    private static Quoted lenient(String text, int open, char closing) {
        int line = lineEnd(text, open);
        int first = text.indexOf(closing, open);
        return first >= 0 && first < line
                ? new Quoted(open, first + 1, true)
                : new Quoted(open, line, false);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
