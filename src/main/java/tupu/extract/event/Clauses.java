package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import tupu.text.Span;

/** Cuts a sentence into clauses: at ，；：。 and their English peers, and at a blank between 汉字. */
final class Clauses {

    private static final String FULL = "，；：。！？";
    private static final String HALF = ",;:!?";

    private Clauses() {}

    /**
     * Returns the clauses with the marks that end them; together they cover {@code sentence}.
     *
     * @param text of the sentence's field
     */
    static List<Span> of(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int begin = sentence.begin();
        for (int i = begin; i < sentence.end() - 1; i++) {
            if (ends(text, i)) {
                clauses.add(new Span(sentence.field(), begin, i + 1));
                begin = i + 1;
            }
        }
        clauses.add(new Span(sentence.field(), begin, sentence.end()));
        return clauses;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (FULL.indexOf(c) >= 0) {
            return true;
        }
        if (HALF.indexOf(c) >= 0) {
            return i + 1 < text.length() && isBlank(text.charAt(i + 1)) || isNextToHan(text, i);
        }
        return isBlank(c) && i > 0 && isBetweenHan(text, i);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }

    private static boolean isNextToHan(String text, int i) {
        return i > 0 && Character.isIdeographic(text.charAt(i - 1))
                || i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1));
    }

    private static boolean isBetweenHan(String text, int i) {
        return i + 1 < text.length()
                && Character.isIdeographic(text.charAt(i - 1))
                && Character.isIdeographic(text.charAt(i + 1));
    }
}
