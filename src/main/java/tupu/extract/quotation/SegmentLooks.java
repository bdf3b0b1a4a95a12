package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import tupu.extract.Quotation;
import tupu.extract.learned.SpeechTags;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.mention.Mention;
import tupu.text.Span;

/** Looks at the segments of a field: what stands in and around each. */
final class SegmentLooks {

    private static final String MARKS = Segments.MARKS + " ";
    private static final int MARKS_SEEN = 2;
    private static final int LINE_END = 7;
    private static final String FINAL = "。！？，…,!?";
    private static final String GRAMMATICAL = "rdcpu";
    private static final int FARTHEST_CUE = 40;

    /** What is left are even numbers above 0. */
    private static final int EVEN = 0x3FFFFFFE;

    private static final int NOWHERE = 0;
    private static final int FIRST = 1;
    private static final int LATER = 2;

    private final FieldText field;
    private final List<Segment> segments;
    private final List<QuoteMarks.Quoted> quotes;
    private final List<Draft> drafts;
    private final List<Span> reported;

    private SegmentLooks(
            FieldText field, List<Segment> segments, List<Draft> drafts, List<Span> reported) {
        this.field = field;
        this.segments = segments;
        this.quotes = QuoteMarks.in(field.text());
        this.drafts = drafts;
        this.reported = reported;
    }

    /**
     * Returns what stands in and around each of {@code segments}.
     *
     * @param drafts what the rules take for said
     * @param reported the same without marks around it
     */
    static List<SegmentLook> of(
            FieldText field, List<Segment> segments, List<Draft> drafts, List<Span> reported) {
        SegmentLooks looks = new SegmentLooks(field, segments, drafts, reported);
        List<SegmentLook> all = new ArrayList<>();
        int quote = 0;
        for (int i = 0; i < segments.size(); i++) {
            while (quote < looks.quotes.size()
                    && looks.quotes.get(quote).innerEnd() <= segments.get(i).begin()) {
                quote++;
            }
            all.add(looks.look(i, quote));
        }
        return all;
    }

    private SegmentLook look(int number, int quote) {
        Segment segment = segments.get(number);
        boolean quoted = quote < quotes.size() && quotes.get(quote).innerBegin() <= segment.begin();
        int draft = draft(segment);
        List<Mention> names =
                field.mentionsAround(segment.begin(), segment.end()).stream()
                        .filter(name -> segment.begin() <= name.span().begin())
                        .filter(name -> name.span().begin() < segment.end())
                        .filter(SourceFinder::canSpeak)
                        .toList();
        List<Token> words = words(segment);
        return new SegmentLook(
                marksBefore(segment.begin()),
                marksBehind(segment.end()),
                quoted ? part(number, quotes.get(quote)) : 0,
                quoted ? letter(quotes.get(quote).begin() - 1) : 0,
                quoted ? letter(quotes.get(quote).innerEnd() + 1) : 0,
                draft < 0 ? SpeechTags.OUTSIDE : rule(number, reported.get(draft)),
                draft < 0 ? 0 : drafts.get(draft).cue().map(this::hash).orElse(1),
                draft < 0 ? 0 : form(drafts.get(draft), reported.get(draft)),
                names.isEmpty() ? 0 : names.get(names.size() - 1).type().label().hashCode(),
                names.isEmpty()
                        ? NOWHERE
                        : names.get(0).span().begin() - segment.begin() <= 1 ? FIRST : LATER,
                segment.verb().map(verb -> verb.value().text().hashCode()).orElse(0),
                verbKind(segment),
                number == 0 || segments.get(number - 1).unit() != segment.unit(),
                number + 1 == segments.size() || segments.get(number + 1).unit() != segment.unit(),
                words.stream().map(word -> Folding.hash(word.text())).toList(),
                words.stream().map(word -> word.tag().hashCode()).toList(),
                words.stream()
                        .map(word -> GRAMMATICAL.indexOf(word.tag().charAt(0)) >= 0)
                        .toList());
    }

    /** An even number where the segment ends with the verb, else an odd one. */
    private static int verbKind(Segment segment) {
        return segment.verb()
                .map(verb -> verb.value().kind().name().hashCode() & EVEN)
                .map(kind -> segment.endsWithVerb() ? kind : kind + 1)
                .orElse(0);
    }

    private List<Token> words(Segment segment) {
        List<Token> words = new ArrayList<>();
        for (Token token : field.tokens(segment.begin(), segment.end())) {
            if (!token.text().isBlank()) {
                words.add(token);
            }
        }
        return words;
    }

    private int letter(int at) {
        return at < 0 || at >= field.text().length() ? LINE_END : field.text().charAt(at);
    }

    private int hash(Cue cue) {
        return Folding.hash(field.text().substring(cue.begin(), cue.end()));
    }

    private int marksBefore(int begin) {
        int hash = LINE_END;
        for (int i = begin - 1;
                i >= Math.max(0, begin - MARKS_SEEN) && MARKS.indexOf(letter(i)) >= 0;
                i--) {
            hash = 31 * hash + Folding.fold(field.text().charAt(i));
        }
        return hash;
    }

    private int marksBehind(int end) {
        int hash = LINE_END;
        for (int i = end; i < end + MARKS_SEEN && MARKS.indexOf(letter(i)) >= 0; i++) {
            hash = 31 * hash + Folding.fold((char) letter(i));
        }
        return hash;
    }

    /** Whether it is the first and the last segment of a quotation, how long and how ended. */
    private int part(int number, QuoteMarks.Quoted quoted) {
        boolean first = number == 0 || segments.get(number - 1).begin() < quoted.innerBegin();
        boolean last =
                number + 1 == segments.size()
                        || segments.get(number + 1).begin() >= quoted.innerEnd();
        boolean ended = FINAL.indexOf(letter(quoted.innerEnd() - 1)) >= 0;
        int length = SegmentFeatures.length((quoted.innerEnd() - quoted.innerBegin()) / 2);
        return 1
                + (first ? 1 : 0)
                + (last ? 2 : 0)
                + (ended ? 4 : 0)
                + (quoted.closed() ? 8 : 0)
                + 16 * length;
    }

    private int draft(Segment segment) {
        for (int i = reported.size() - 1; i >= 0; i--) {
            if (segment.isIn(reported.get(i).begin(), reported.get(i).end())) {
                return i;
            }
        }
        return -1;
    }

    private int rule(int number, Span said) {
        boolean goesOn = number > 0 && segments.get(number - 1).end() > said.begin();
        return goesOn && segments.get(number).begin() > said.begin() + 1
                ? SpeechTags.INSIDE
                : SpeechTags.BEGIN;
    }

    private int form(Draft draft, Span said) {
        Quotation.Mode mode = Content.mode(field, said);
        int place =
                draft.cue()
                        .map(
                                cue ->
                                        cue.end() > said.begin()
                                                ? 1
                                                : said.begin() - cue.end() > FARTHEST_CUE ? 2 : 3)
                        .orElse(0);
        boolean named = draft.source().name().isPresent();
        return 8 * mode.name().hashCode() + 2 * place + (named ? 1 : 0);
    }
}
