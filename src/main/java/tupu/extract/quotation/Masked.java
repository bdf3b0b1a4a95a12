package tupu.extract.quotation;

import java.util.List;

/**
 * A field's text in which what is quoted, or stands in brackets, is covered, letter for letter:
 * what is left are the reporter's own words, at their own offsets.
 */
final class Masked {

    /** Stands for a letter inside quotation marks. */
    static final char QUOTED = '\uE000';

    /** Stands for a letter inside brackets. */
    static final char BRACKETED = '\uE001';

    private Masked() {}

    static String of(String text, List<QuoteMarks.Quoted> quotes) {
        char[] chars = text.toCharArray();
        for (QuoteMarks.Quoted quoted : quotes) {
            for (int i = quoted.innerBegin(); i < quoted.innerEnd(); i++) {
                chars[i] = QUOTED;
            }
        }
        coverBrackets(chars, '（', '）');
        coverBrackets(chars, '(', ')');
        return new String(chars);
    }

    private static void coverBrackets(char[] chars, char open, char close) {
        int begin = -1;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == open) {
                begin = i;
            } else if (chars[i] == '\n') {
                begin = -1;
            } else if (chars[i] == close && begin >= 0) {
                for (int k = begin + 1; k < i; k++) {
                    chars[k] = BRACKETED;
                }
                begin = -1;
            }
        }
    }
}
