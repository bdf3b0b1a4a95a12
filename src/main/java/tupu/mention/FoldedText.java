package tupu.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Folding;

/**
 * A text with its letters made comparable, one for one, so that offsets stay what they were: see
 * {@link Folding#fold}; besides, every kind of blank is a space, and the full-width comma, which
 * never stands inside a number, stays itself. For one thread.
 */
final class FoldedText {

    /** Stands for "no character" before the beginning and behind the end. */
    private static final char NONE = '\n';

    private final String folded;
    private final Map<Pattern, Matcher> matchers = new HashMap<>();

    FoldedText(String text) {
        char[] chars = Folding.fold(text).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (text.charAt(i) == '，') {
                chars[i] = '，';
            } else if (chars[i] == '○') {
                chars[i] = '〇';
            } else if (chars[i] == '\t') {
                chars[i] = ' ';
            }
        }
        this.folded = new String(chars);
    }

    int length() {
        return folded.length();
    }

    char at(int offset) {
        return offset >= 0 && offset < folded.length() ? folded.charAt(offset) : NONE;
    }

    boolean has(String words, int offset) {
        return folded.startsWith(words, offset);
    }

    /** Returns the folded words from {@code begin} to {@code end}, both cut to the text. */
    String cut(int begin, int end) {
        return folded.substring(Math.max(0, begin), Math.min(folded.length(), end));
    }

    /**
     * Returns the one matcher of a pattern, which is tried at many places: give it a region, and
     * read what it found before it is asked for again.
     */
    Matcher matcher(Pattern pattern) {
        return matchers.computeIfAbsent(pattern, each -> each.matcher(folded));
    }

    boolean digitAt(int offset) {
        char c = at(offset);
        return c >= '0' && c <= '9';
    }

    boolean latinAt(int offset) {
        char c = at(offset);
        return c >= 'a' && c <= 'z';
    }

    /** Returns the offset behind the blanks at {@code offset}, two at most: 1 月 30 日. */
    int behindBlanks(int offset) {
        int end = offset;
        while (end < offset + 2 && at(end) == ' ') {
            end++;
        }
        return end;
    }
}
