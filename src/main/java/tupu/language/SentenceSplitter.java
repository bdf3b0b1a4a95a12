package tupu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Splits a text into paragraphs and sentences. A paragraph ends at a line end or at a run of two
 * and more spaces (pages that lost their line ends); a sentence ends at 。！？… or an English full
 * stop, together with the closing quotation marks behind it. Numbers (3.5) are never cut. A
 * sentence may be as long as its paragraph here; {@link LongSentences} cuts it.
 */
final class SentenceSplitter {

    private static final String TERMINATORS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)】》〉\"'";

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "inc", "corp", "ltd", "co", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no",
                    "vs", "st", "gen", "sen", "rep", "gov", "jr", "sr", "etc");

    /** A sentence's place and the number of its paragraph. */
    record Piece(Span span, int paragraph) {}

    private SentenceSplitter() {}

    static List<Piece> split(Field field, String text) {
        List<Piece> pieces = new ArrayList<>();
        int paragraph = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = paragraphEnd(text, begin);
            int before = pieces.size();
            splitParagraph(field, text, begin, end, paragraph, pieces);
            if (pieces.size() > before) {
                paragraph++;
            }
            begin = end + 1;
        }
        return pieces;
    }

    private static int paragraphEnd(String text, int begin) {
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029') {
                return i;
            }
            if (isBlank(c)
                    && i + 1 < text.length()
                    && isBlank(text.charAt(i + 1))
                    && i > begin
                    && !isLatinAround(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Two spaces after an English full stop are no paragraph. */
    private static boolean isLatinAround(String text, int blank) {
        int next = blank;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) < 0x250 && text.charAt(blank - 1) < 0x250;
    }

    private static void splitParagraph(
            Field field, String text, int begin, int end, int paragraph, List<Piece> pieces) {
        int start = begin;
        boolean straightOpen = false;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '"') {
                straightOpen = !straightOpen;
            }
            if (!endsSentence(text, i, end)) {
                continue;
            }
            int after = i + 1;
            while (after < end
                    && (TERMINATORS.indexOf(text.charAt(after)) >= 0
                            || closes(text.charAt(after), straightOpen))) {
                if (text.charAt(after) == '"') {
                    straightOpen = false;
                }
                after++;
            }
            add(field, text, start, after, paragraph, pieces);
            start = after;
            i = after - 1;
        }
        add(field, text, start, end, paragraph, pieces);
    }

    private static boolean closes(char c, boolean straightOpen) {
        return c == '"' ? straightOpen : CLOSERS.indexOf(c) >= 0;
    }

    private static boolean endsSentence(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '…') {
            return i + 1 < end && text.charAt(i + 1) == '…'
                    ? false
                    : endsAfterEllipsis(text, i, end);
        }
        if (TERMINATORS.indexOf(c) >= 0) {
            return true;
        }
        return c == '.' && endsEnglishSentence(text, i, end);
    }

    /**
     * …… inside a sentence (“20亿美元……继续增长”) does not end it; before a closing mark or the end it
     * does.
     */
    private static boolean endsAfterEllipsis(String text, int i, int end) {
        return i + 1 >= end
                || CLOSERS.indexOf(text.charAt(i + 1)) >= 0
                || isBlank(text.charAt(i + 1));
    }

    private static boolean endsEnglishSentence(String text, int i, int end) {
        if (i == 0
                || i + 1 < end
                        && !isBlank(text.charAt(i + 1))
                        && CLOSERS.indexOf(text.charAt(i + 1)) < 0) {
            return false;
        }
        int word = i;
        while (word > 0
                && Character.isLetter(text.charAt(word - 1))
                && text.charAt(word - 1) < 0x250) {
            word--;
        }
        int letters = i - word;
        boolean initial = letters == 1 && Character.isUpperCase(text.charAt(word));
        boolean abbreviation =
                letters > 0
                        && letters <= 4
                        && ABBREVIATIONS.contains(text.substring(word, i).toLowerCase(Locale.ROOT));
        int next = i + 1;
        while (next < end
                && (isBlank(text.charAt(next)) || CLOSERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        boolean lowerNext = next < end && Character.isLowerCase(text.charAt(next));
        return !initial && !abbreviation && !lowerNext;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) && c != '\n' || c == '\u3000' || c == '\u00a0';
    }

    private static void add(
            Field field, String text, int begin, int end, int paragraph, List<Piece> pieces) {
        while (begin < end && (isBlank(text.charAt(begin)) || text.charAt(begin) == '\n')) {
            begin++;
        }
        while (end > begin && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
            end--;
        }
        if (begin < end) {
            pieces.add(new Piece(new Span(field, begin, end), paragraph));
        }
    }
}
