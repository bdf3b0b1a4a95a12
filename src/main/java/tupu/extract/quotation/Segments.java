package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tupu.language.PhraseTrie;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;
import tupu.text.Span;

/** Cuts a field into {@link Segment}s. */
final class Segments {

    /** What stands between segments. */
    static final String MARKS = "，。：；！？,;:!?…—“”「」『』\n";

    private static final String WITHIN_NUMBERS = ",:";

    private final FieldText field;
    private final SpeechLexicon speech;
    private final BitSet cuts = new BitSet();
    private final List<Segment> segments = new ArrayList<>();

    private Segments(FieldText field, SpeechLexicon speech, List<Span> reported) {
        this.field = field;
        this.speech = speech;
        for (Span span : reported) {
            cuts.set(span.begin());
            cuts.set(span.end());
        }
    }

    /**
     * Returns the segments of a field, in reading order.
     *
     * @param reported what the rules take for said; segments begin and end with it too
     */
    static List<Segment> of(FieldText field, SpeechLexicon speech, List<Span> reported) {
        Segments all = new Segments(field, speech, reported);
        for (int unit = 0; unit < field.units().size(); unit++) {
            all.cut(unit);
        }
        return List.copyOf(all.segments);
    }

    private void cut(int number) {
        ReportUnit unit = field.units().get(number);
        List<PhraseTrie.Match<SpeechVerb>> verbs = verbs(unit);
        verbs.forEach(verb -> cuts.set(verb.end()));
        int begin = unit.begin();
        for (int i = unit.begin(); i < unit.end(); i++) {
            if (isMark(i)) {
                add(begin, i, number, verbs);
                begin = i + 1;
            } else if (cuts.get(i)) {
                add(begin, i, number, verbs);
                begin = i;
            }
        }
        add(begin, unit.end(), number, verbs);
    }

    private List<PhraseTrie.Match<SpeechVerb>> verbs(ReportUnit unit) {
        int from = unit.begin();
        return speech.verbsIn(field.masked().substring(from, unit.end())).stream()
                .map(
                        verb ->
                                new PhraseTrie.Match<>(
                                        verb.begin() + from, verb.end() + from, verb.value()))
                .toList();
    }

    private boolean isMark(int at) {
        String text = field.text();
        char mark = text.charAt(at);
        return MARKS.indexOf(mark) >= 0
                && !(WITHIN_NUMBERS.indexOf(mark) >= 0
                        && at > 0
                        && Character.isDigit(text.charAt(at - 1))
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1)));
    }

    private void add(int begin, int end, int unit, List<PhraseTrie.Match<SpeechVerb>> verbs) {
        if (begin < end && !field.text().substring(begin, end).isBlank()) {
            Optional<PhraseTrie.Match<SpeechVerb>> last =
                    verbs.stream()
                            .filter(verb -> begin < verb.end() && verb.end() <= end)
                            .reduce((first, second) -> second);
            segments.add(new Segment(begin, end, unit, last));
        }
    }
}
