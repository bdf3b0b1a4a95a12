package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import tupu.language.Sentence;
import tupu.language.Spelling;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.text.Field;
import tupu.text.Span;

/**
 * One field of an article as the search for speech sees it: the text, the same text with quoted
 * words covered, and its units.
 *
 * @param masked as long as {@code text}
 * @param mentions of this field, in reading order
 */
record FieldText(
        MarkedArticle article,
        Field field,
        String text,
        String masked,
        List<ReportUnit> units,
        List<Mention> mentions) {

    private static final String TERMINATORS = "。！？!?";
    private static final String INNER_TERMINATORS = "。！？!?…；";

    static FieldText of(MarkedArticle article, Field field, SpeechLexicon speech) {
        String text = article.article().text(field);
        List<QuoteMarks.Quoted> quotes = QuoteMarks.in(text);
        String masked = Masked.of(Spelling.normalized(text, article.article().language()), quotes);
        List<ReportUnit> units = new ArrayList<>();
        List<Sentence> sentences = article.analyzed().sentences(field);
        int i = 0;
        while (i < sentences.size()) {
            int last = i;
            while (last + 1 < sentences.size()
                    && sentences.get(last + 1).paragraph() == sentences.get(i).paragraph()) {
                last++;
            }
            Span paragraph = sentences.get(i).span().union(sentences.get(last).span());
            split(text, masked, paragraph, sentences.get(i).paragraph(), quotes, speech, units);
            i = last + 1;
        }
        List<Mention> mentions =
                article.mentions().stream()
                        .filter(mention -> mention.span().field() == field)
                        .toList();
        return new FieldText(article, field, text, masked, List.copyOf(units), mentions);
    }

    private static void split(
            String text,
            String masked,
            Span paragraph,
            int number,
            List<QuoteMarks.Quoted> quotes,
            SpeechLexicon speech,
            List<ReportUnit> units) {
        List<QuoteMarks.Quoted> inside =
                quotes.stream()
                        .filter(
                                quoted ->
                                        quoted.begin() >= paragraph.begin()
                                                && quoted.end() <= paragraph.end())
                        .toList();
        int begin = paragraph.begin();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            boolean stop =
                    TERMINATORS.indexOf(masked.charAt(i)) >= 0
                            || endsEnglish(masked, i, paragraph.end());
            boolean afterQuote =
                    closesSentence(text, inside, i)
                            && !opensQuotation(text, i + 1)
                            && (isAnnounced(masked, inside, i)
                                    || !followedByAttribution(
                                            masked, i + 1, paragraph.end(), speech));
            if (stop || afterQuote) {
                add(text, begin, i + 1, number, inside, units);
                begin = i + 1;
            }
        }
        add(text, begin, paragraph.end(), number, inside, units);
    }

    private static boolean endsEnglish(String masked, int i, int end) {
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
    private static boolean closesSentence(String text, List<QuoteMarks.Quoted> quotes, int i) {
        return quotes.stream()
                .anyMatch(
                        quoted ->
                                quoted.closed()
                                        && quoted.end() == i + 1
                                        && INNER_TERMINATORS.indexOf(
                                                        text.charAt(quoted.innerEnd() - 1))
                                                >= 0);
    }

    private static boolean opensQuotation(String text, int at) {
        return at < text.length() && "“「『".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether the quotation that ends at {@code i} stands behind a colon, or a comma, of the words
     * that introduce it.
     */
    private static boolean isAnnounced(String masked, List<QuoteMarks.Quoted> quotes, int i) {
        return quotes.stream()
                .filter(quoted -> quoted.end() == i + 1)
                .anyMatch(
                        quoted ->
                                quoted.begin() > 0
                                        && "：，:".indexOf(masked.charAt(quoted.begin() - 1)) >= 0);
    }

    /** Whether what follows up to the next stop says who spoke: 唐树源称。 一位业内人士对本报记者如此说道。 */
    private static boolean followedByAttribution(
            String masked, int from, int end, SpeechLexicon speech) {
        int stop = from;
        while (stop < end
                && TERMINATORS.indexOf(masked.charAt(stop)) < 0
                && masked.charAt(stop) != '“'
                && masked.charAt(stop) != '「') {
            stop++;
        }
        String rest = masked.substring(from, stop);
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

    private static void add(
            String text,
            int begin,
            int end,
            int paragraph,
            List<QuoteMarks.Quoted> quotes,
            List<ReportUnit> units) {
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
                            quotes.stream()
                                    .filter(
                                            quoted ->
                                                    quoted.begin() >= first
                                                            && quoted.end() <= behind)
                                    .toList()));
        }
    }

    /**
     * Returns the same text with the words of one quotation uncovered, as the only ones to be
     * searched.
     */
    FieldText inside(QuoteMarks.Quoted quoted, SpeechLexicon speech) {
        String inner = text.substring(quoted.innerBegin(), quoted.innerEnd());
        List<QuoteMarks.Quoted> nested = QuoteMarks.in(inner);
        String uncovered =
                Masked.of(Spelling.normalized(inner, article.article().language()), nested);
        String view =
                masked.substring(0, quoted.innerBegin())
                        + uncovered
                        + masked.substring(quoted.innerEnd());
        List<QuoteMarks.Quoted> placed =
                nested.stream()
                        .map(
                                mark ->
                                        new QuoteMarks.Quoted(
                                                mark.begin() + quoted.innerBegin(),
                                                mark.end() + quoted.innerBegin(),
                                                mark.closed()))
                        .toList();
        List<ReportUnit> inside = new ArrayList<>();
        split(text, view, span(quoted.innerBegin(), quoted.innerEnd()), 0, placed, speech, inside);
        return new FieldText(article, field, text, view, List.copyOf(inside), mentions);
    }

    Span span(int begin, int end) {
        return new Span(field, begin, end);
    }
}
