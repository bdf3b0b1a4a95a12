package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tupu.lexicon.SpeechLexicon;
import tupu.text.Span;

/** Splits paragraphs into units: sentences of the reporter's with whatever he quotes in them. */
final class Units {

    private static final String TERMINATORS = "。！？!?";
    private static final String INNER_TERMINATORS = "。！？!?…；";

    private final String text;
    private final String masked;
    private final List<QuoteMarks.Quoted> quotes;
    private final SpeechLexicon speech;
    private final List<ReportUnit> units = new ArrayList<>();

    Units(String text, String masked, List<QuoteMarks.Quoted> quotes, SpeechLexicon speech) {
        this.text = text;
        this.masked = masked;
        this.quotes = quotes;
        this.speech = speech;
    }

    List<ReportUnit> list() {
        return List.copyOf(units);
    }

    /** Adds the units of one paragraph, the {@code number}th. */
    void split(Span paragraph, int number) {
        List<QuoteMarks.Quoted> inside =
                quotes.stream()
                        .filter(
                                quoted ->
                                        quoted.begin() >= paragraph.begin()
                                                && quoted.end() <= paragraph.end())
                        .toList();
        BitSet ends = new BitSet();
        inside.forEach(quoted -> ends.set(quoted.end() - paragraph.begin()));
        int begin = paragraph.begin();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            boolean stop =
                    TERMINATORS.indexOf(masked.charAt(i)) >= 0 || endsEnglish(i, paragraph.end());
            boolean afterQuote =
                    ends.get(i + 1 - paragraph.begin())
                            && closesSentence(inside, i)
                            && !opensQuotation(i + 1)
                            && (isAnnounced(inside, i)
                                    || !followedByAttribution(i + 1, paragraph.end()));
            if (stop || afterQuote) {
                add(begin, i + 1, number, inside);
                begin = i + 1;
            }
        }
        add(begin, paragraph.end(), number, inside);
    }

    private boolean endsEnglish(int i, int end) {
        return masked.charAt(i) == '.'
                && i + 2 < end
                && Character.isWhitespace(masked.charAt(i + 1))
                && (Character.isUpperCase(masked.charAt(i + 2))
                        || "“\"".indexOf(masked.charAt(i + 2)) >= 0)
                && i > 1
                && Character.isLowerCase(masked.charAt(i - 1))
                && Character.isLetter(masked.charAt(i - 2));
    }

    /** Whether the mark at {@code i} closes a quotation whose last words end a sentence. */
    private boolean closesSentence(List<QuoteMarks.Quoted> inside, int i) {
        return inside.stream()
                .anyMatch(
                        quoted ->
                                quoted.closed()
                                        && quoted.end() == i + 1
                                        && INNER_TERMINATORS.indexOf(
                                                        text.charAt(quoted.innerEnd() - 1))
                                                >= 0);
    }

    private boolean opensQuotation(int at) {
        return at < text.length() && "“「『".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether the quotation that ends at {@code i} stands behind a colon, or a comma, of the words
     * that introduce it.
     */
    private boolean isAnnounced(List<QuoteMarks.Quoted> inside, int i) {
        return inside.stream()
                .filter(quoted -> quoted.end() == i + 1)
                .anyMatch(
                        quoted ->
                                quoted.begin() > 0
                                        && "：，:".indexOf(masked.charAt(quoted.begin() - 1)) >= 0);
    }

    /** Whether what follows up to the next stop says who spoke: 唐树源称。 一位业内人士对本报记者如此说道。 */
    private boolean followedByAttribution(int from, int end) {
        int stop = from;
        while (stop < end
                && TERMINATORS.indexOf(masked.charAt(stop)) < 0
                && masked.charAt(stop) != '“'
                && masked.charAt(stop) != '「') {
            stop++;
        }
        String rest = masked.substring(from, stop);
        if (rest.endsWith("，") && opensQuotation(stop) && rest.length() > 2) {
            return true;
        }
        return !rest.isBlank()
                && !rest.matches("这(?![位名家]).*")
                && speech.verbsIn(rest).stream()
                        .anyMatch(
                                match ->
                                        rest.length() - match.end() <= 1
                                                || opensSpeech(rest, match.end()));
    }

    private static boolean opensSpeech(String rest, int at) {
        return "，：,:".indexOf(rest.charAt(at)) >= 0;
    }

    private void add(int begin, int end, int paragraph, List<QuoteMarks.Quoted> inside) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            int first = from;
            int behind = to;
            units.add(
                    new ReportUnit(
                            from,
                            to,
                            paragraph,
                            inside.stream()
                                    .filter(
                                            quoted ->
                                                    quoted.begin() >= first
                                                            && quoted.end() <= behind)
                                    .toList()));
        }
    }
}
