package tupu.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tupu.extract.learned.QuotationModel;
import tupu.extract.learned.SpeechTags;
import tupu.lexicon.SpeechLexicon;

/**
 * Decides by what was learned which words of a field are said by somebody, and where they begin and
 * end. What the rules say is among what it looks at; who speaks stays with them.
 */
final class QuotationJudge {

    private static final String CLOSING = "”」』";
    private static final String OPENING = "“「『";

    private final SpeechLexicon speech;
    private final QuotationModel model;

    QuotationJudge(SpeechLexicon speech, QuotationModel model) {
        this.speech = requireNonNull(speech, "speech");
        this.model = requireNonNull(model, "model");
    }

    /**
     * Words that are said.
     *
     * @param first number of their first segment
     */
    private record Said(int first, int begin, int end) {

        private int shared(Draft draft) {
            return Math.min(end, draft.end()) - Math.max(begin, draft.begin());
        }
    }

    /**
     * Returns the drafts, in reading order, with what is said instead of what rules took for it.
     * Those that reach over several paragraphs (lists behind a colon) stay: of them the corpus
     * teaches too little.
     */
    List<Draft> judge(FieldText field, List<Draft> drafts) {
        SegmentedField segmented = SegmentedField.of(field, speech, drafts);
        FoundSpeech found = new FoundSpeech(field, speech);
        List<Draft> wide = drafts.stream().filter(draft -> isWide(field, draft)).toList();
        List<Draft> judged = new ArrayList<>(wide);
        for (Said said : said(field, segmented)) {
            if (wide.stream().noneMatch(draft -> said.shared(draft) > 0)) {
                Optional<Draft> draft =
                        corrected(said, drafts)
                                .or(
                                        () ->
                                                behindVerb(segmented, said)
                                                        .flatMap(
                                                                cue ->
                                                                        found.draft(
                                                                                cue,
                                                                                said.begin(),
                                                                                said.end())));
                draft.ifPresent(judged::add);
                draft.ifPresent(found::remember);
            }
        }
        judged.sort(Comparator.comparingInt(Draft::begin));
        return judged;
    }

    private static boolean isWide(FieldText field, Draft draft) {
        return field.units().get(field.unitAt(draft.begin())).paragraph()
                != field.units().get(field.unitAt(draft.end() - 1)).paragraph();
    }

    private static Optional<Draft> corrected(Said said, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> said.shared(draft) > 0)
                .max(Comparator.comparingInt(said::shared))
                .map(draft -> draft.between(said.begin(), said.end()));
    }

    private List<Said> said(FieldText field, SegmentedField segmented) {
        List<Segment> segments = segmented.segments();
        byte[] tags = model.tag(segmented.features(), segmented.rules());
        List<Said> said = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tags.length; i++) {
            boolean goesOn =
                    i < tags.length
                            && first >= 0
                            && tags[i] == SpeechTags.INSIDE
                            && paragraph(field, segments.get(i))
                                    == paragraph(field, segments.get(first));
            if (first >= 0 && !goesOn) {
                said.add(withMarks(field, first, segments.get(first), segments.get(i - 1)));
                first = -1;
            }
            if (i < tags.length && first < 0 && tags[i] != SpeechTags.OUTSIDE) {
                first = i;
            }
        }
        return said;
    }

    private static int paragraph(FieldText field, Segment segment) {
        return field.units().get(segment.unit()).paragraph();
    }

    /** Marks around a term at either end stay with it: 推出“星图”. */
    private static Said withMarks(FieldText field, int number, Segment first, Segment last) {
        String text = field.text();
        int begin = first.begin();
        int end = last.end();
        int opened = begin == 0 ? -1 : OPENING.indexOf(text.charAt(begin - 1));
        if (opened >= 0) {
            int close = text.indexOf(CLOSING.charAt(opened), begin);
            begin -= close >= 0 && close < end ? 1 : 0;
        }
        int closed = end == text.length() ? -1 : CLOSING.indexOf(text.charAt(end));
        if (closed >= 0) {
            end += text.lastIndexOf(OPENING.charAt(closed), end) >= begin ? 1 : 0;
        }
        return new Said(number, begin, end);
    }

    private static Optional<Cue> behindVerb(SegmentedField segmented, Said said) {
        if (said.first() == 0) {
            return Optional.empty();
        }
        Segment before = segmented.segments().get(said.first() - 1);
        return before.unit() == segmented.segments().get(said.first()).unit()
                        && before.endsWithVerb()
                ? before.verb().map(verb -> new Cue(verb.begin(), verb.end(), verb.value()))
                : Optional.empty();
    }
}
