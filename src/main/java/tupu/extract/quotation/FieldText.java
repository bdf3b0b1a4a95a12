package tupu.extract.quotation;

import java.util.List;
import tupu.language.Sentence;
import tupu.language.Spelling;
import tupu.language.Token;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.text.Field;
import tupu.text.InOrder;
import tupu.text.Span;

/**
 * One field of an article as the search for speech sees it: the text, the same text with quoted
 * words covered, and its units.
 *
 * @param masked as long as {@code text}
 * @param byPlace the mentions of this field
 * @param tokens of this field, in reading order
 */
record FieldText(
        MarkedArticle article,
        Field field,
        String text,
        String masked,
        List<ReportUnit> units,
        MentionsByPlace byPlace,
        List<Token> tokens) {

    /** With one of them, or a mark that closes words quoted, a sentence ends. */
    private static final String SENTENCE_ENDS = "。！？!?….”’」』）)】》〉\"'";

    static FieldText of(MarkedArticle article, Field field, SpeechLexicon speech) {
        String text = article.article().text(field);
        List<QuoteMarks.Quoted> quotes = QuoteMarks.in(text);
        String masked = Masked.of(Spelling.normalized(text, article.article().language()), quotes);
        Units units = new Units(text, masked, quotes, speech);
        List<Sentence> sentences = article.analyzed().sentences(field);
        int i = 0;
        while (i < sentences.size()) {
            int last = i;
            while (last + 1 < sentences.size()
                    && sentences.get(last + 1).paragraph() == sentences.get(i).paragraph()
                    && endsByItself(sentences.get(last).span().cut(text))) {
                last++;
            }
            Span paragraph = sentences.get(i).span().union(sentences.get(last).span());
            units.split(paragraph, sentences.get(i).paragraph());
            i = last + 1;
        }
        List<Token> tokens =
                sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        return new FieldText(
                article,
                field,
                text,
                masked,
                units.list(),
                new MentionsByPlace(article.mentions(field)),
                tokens);
    }

    /** A sentence that was only cut for its length ends with a word or a pause. */
    private static boolean endsByItself(String sentence) {
        return SENTENCE_ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
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
        Units inside = new Units(text, view, placed, speech);
        inside.split(span(quoted.innerBegin(), quoted.innerEnd()), 0);
        return new FieldText(article, field, text, view, inside.list(), byPlace, tokens);
    }

    /** Returns the mentions of this field, in reading order. */
    List<Mention> mentions() {
        return byPlace.all();
    }

    /**
     * Returns, in reading order, at least the mentions that overlap or touch what lies between two
     * offsets.
     */
    List<Mention> mentionsAround(int begin, int end) {
        return byPlace.around(begin, end);
    }

    /** Returns the words that lie between two offsets. */
    List<Token> tokens(int begin, int end) {
        int first = InOrder.first(tokens, token -> token.begin() >= begin);
        int behind = first;
        while (behind < tokens.size() && tokens.get(behind).end() <= end) {
            behind++;
        }
        return tokens.subList(first, behind);
    }

    /** Returns the number of the unit at or before an offset. */
    int unitAt(int offset) {
        return Math.max(0, InOrder.first(units, unit -> unit.begin() > offset) - 1);
    }

    /** Returns where the clause begins in which an offset lies. */
    int clauseBegin(int offset) {
        int at = offset;
        while (at > 0 && "，,；;。：:！？!?\n”」』".indexOf(masked.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Returns where the clause ends in which an offset lies. */
    int clauseEnd(int offset) {
        int at = offset;
        while (at < masked.length() && "，,；;。：:！？!?\n“「『".indexOf(masked.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Whether the letter at an offset is quoted or stands in brackets. */
    boolean isCovered(int offset) {
        char letter = masked.charAt(offset);
        return letter == Masked.QUOTED || letter == Masked.BRACKETED;
    }

    Span span(int begin, int end) {
        return new Span(field, begin, end);
    }
}
