package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import tupu.lexicon.SpeechLexicon;

/**
 * Says who speaks where a model finds words that are said and no rule does: whom the rules take for
 * the subject of the verb, else whoever is named last before it in its sentence.
 */
final class FoundSpeech {

    private static final double CONFIDENCE = 0.75;

    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final Attribution attribution;

    FoundSpeech(FieldText field, SpeechLexicon speech) {
        this.field = field;
        this.sources = new SourceFinder(speech);
        this.memory = new SpeakerMemory(field, speech, sources);
        this.attribution = new Attribution(sources, speech);
    }

    /** Notes who spoke. */
    void remember(Draft draft) {
        memory.remember(draft.source(), draft.end());
    }

    /**
     * Returns what is said between two offsets, behind a verb, where somebody can be its subject.
     */
    Optional<Draft> draft(Cue cue, int begin, int end) {
        int unit = field.unitAt(cue.begin());
        int from = field.units().get(unit).begin();
        return attribution
                .speaker(field, memory, from, cue)
                .or(() -> nearest(from, cue))
                .map(
                        source ->
                                Draft.of(
                                        source,
                                        cue,
                                        new ContentFinder.Range(begin, end, unit),
                                        unit,
                                        CONFIDENCE));
    }

    private Optional<Source> nearest(int from, Cue cue) {
        List<Source> before = sources.between(field, from, cue.begin());
        return before.isEmpty() ? Optional.empty() : memory.resolve(before.get(before.size() - 1));
    }
}
