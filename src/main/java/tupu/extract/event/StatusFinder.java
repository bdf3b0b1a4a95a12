package tupu.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tupu.extract.Status;
import tupu.language.PhraseTrie;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.lexicon.StatusCue;
import tupu.text.Span;

/** Tells whether an event happened, by the words before and behind its trigger. */
final class StatusFinder {

    /** The farthest that a word behind the trigger may begin from it: 收购的传闻. UTF-16 units. */
    private static final int BEHIND = 6;

    private static final List<Status> STRONGEST_FIRST =
            List.of(Status.CONDITIONAL, Status.DENIED, Status.RUMOURED, Status.PLANNED);

    private final EventFrames frames;

    StatusFinder(EventFrames frames) {
        this.frames = frames;
    }

    Status of(EventSentence sentence, Trigger trigger, EventPattern pattern) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        pattern.status().ifPresent(status -> found.add(status(status)));
        String text = sentence.span().cut(sentence.text());
        for (PhraseTrie.Match<List<StatusCue>> match : frames.cuesIn(text)) {
            Span place =
                    new Span(
                            sentence.span().field(),
                            sentence.span().begin() + match.begin(),
                            sentence.span().begin() + match.end());
            if (isInName(sentence, place)) {
                continue;
            }
            match.value().stream()
                    .filter(cue -> reaches(sentence, place, cue, trigger))
                    .map(cue -> status(cue.status()))
                    .forEach(found::add);
        }
        return STRONGEST_FIRST.stream().filter(found::contains).findFirst().orElse(Status.DONE);
    }

    private static boolean isInName(EventSentence sentence, Span place) {
        return sentence.slots().stream().anyMatch(slot -> slot.span().overlaps(place))
                || sentence.markers().stream()
                        .anyMatch(marker -> marker.span().equals(place) && marks(sentence, marker));
    }

    /** Whether 将 in 将A列入清单 marks a name and says nothing of the future. */
    private static boolean marks(EventSentence sentence, EventSentence.Marker marker) {
        return sentence.slots().stream()
                .anyMatch(
                        slot ->
                                slot.marker().filter(marker.place()::equals).isPresent()
                                        && slot.span().begin() >= marker.span().end());
    }

    private static boolean reaches(
            EventSentence sentence, Span cue, StatusCue kind, Trigger trigger) {
        Span at = trigger.span();
        return switch (kind.reach()) {
            case CLAUSE -> cue.end() <= at.begin() && cue.begin() >= sentence.reachBefore(trigger);
            case SENTENCE -> cue.end() <= at.begin();
            case BEHIND -> cue.begin() >= at.end() && cue.begin() - at.end() <= BEHIND;
        };
    }

    private static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
