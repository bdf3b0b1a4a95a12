package tupu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import tupu.language.SentenceSplitter.Piece;
import tupu.text.Span;

/**
 * Gives sentences an upper length. What goes on for more than {@link #LONGEST} without an end is no
 * sentence of news but a table, a list or rubbish, and what is done with a sentence takes the more
 * time for each letter, the longer it is. It is cut in its second half behind the last semicolon,
 * else comma, else another mark, else white space, and where there is none of them between two
 * words; the parts are sentences of the same paragraph.
 */
final class LongSentences {

    /**
     * The length of the longest sentence, UTF-16 units; the longest of some 47,000 sentences of
     * news, addresses of pages among them, has 364.
     */
    static final int LONGEST = 500;

    private static final List<IntPredicate> PAUSES =
            List.of(
                    c -> "；;".indexOf(c) >= 0,
                    c -> "，,".indexOf(c) >= 0,
                    c -> "、：:）】》”".indexOf(c) >= 0,
                    LongSentences::isSpace);

    private LongSentences() {}

    /**
     * Returns the sentences of {@code text} with those that are too long in parts.
     *
     * @param wordBegin where the word begins that holds an offset; the offset itself where words
     *     are not known
     */
    static List<Piece> cut(List<Piece> sentences, String text, IntUnaryOperator wordBegin) {
        List<Piece> parts = new ArrayList<>(sentences.size());
        for (Piece sentence : sentences) {
            Span rest = sentence.span();
            while (rest.length() > LONGEST) {
                int end = cutAt(text, rest.begin(), rest.begin() + LONGEST, wordBegin);
                parts.add(new Piece(trimmed(rest, text, rest.begin(), end), sentence.paragraph()));
                rest = trimmed(rest, text, end, rest.end());
            }
            parts.add(new Piece(rest, sentence.paragraph()));
        }
        return parts;
    }

    /** A sentence neither begins nor ends with white space, so that something is always left. */
    private static Span trimmed(Span sentence, String text, int begin, int end) {
        int first = begin;
        while (isSpace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(sentence.field(), first, last);
    }

    /** Returns where to cut: at {@code limit} or before it, behind half of what lies between. */
    private static int cutAt(String text, int begin, int limit, IntUnaryOperator wordBegin) {
        int least = begin + (limit - begin) / 2;
        for (IntPredicate pause : PAUSES) {
            for (int at = limit; at > least; at--) {
                if (pause.test(text.charAt(at - 1)) && !isBetweenDigits(text, at - 1)) {
                    return at;
                }
            }
        }
        int word = wordBegin.applyAsInt(limit);
        int at = word > least ? word : limit;
        while (at > least && isInsideLetter(text, at)) {
            at--;
        }
        return at;
    }

    /** The comma of 1,000,000 and the colon of 12:30. */
    private static boolean isBetweenDigits(String text, int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** Between the halves of a letter beyond 16 bits, or before a mark that belongs to it. */
    private static boolean isInsideLetter(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }
}
