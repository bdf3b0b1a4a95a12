package tupu.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern JOINED = Pattern.compile("并|同时|以及|and ");

    private static final List<Status> STRONGEST_FIRST =
            List.of(Status.CONDITIONAL, Status.DENIED, Status.RUMOURED, Status.PLANNED);

    private final EventFrames frames;

    StatusFinder(EventFrames frames) {
        this.frames = frames;
    }

    Status of(EventSentence sentence, Trigger trigger, EventPattern pattern) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        pattern.status().ifPresent(status -> found.add(status(status)));
        for (PhraseTrie.Match<List<StatusCue>> match : cues(sentence)) {
            Span place = place(sentence, match);
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

    /**
     * What becomes of a rumour by the words behind it: 市场流传A将收购B。A回应：没有的事。
     *
     * @param words the rest of its sentence, or the sentence behind it
     */
    Optional<Status> afterwards(String words) {
        return frames.cuesIn(words).stream()
                .flatMap(match -> match.value().stream())
                .filter(cue -> cue.reach() == StatusCue.Reach.AFTERWARDS)
                .map(cue -> status(cue.status()))
                .findFirst();
    }

    private List<PhraseTrie.Match<List<StatusCue>>> cues(EventSentence sentence) {
        return frames.cuesIn(sentence.span().cut(sentence.text()));
    }

    private static Span place(EventSentence sentence, PhraseTrie.Match<?> match) {
        return new Span(
                sentence.span().field(),
                sentence.span().begin() + match.begin(),
                sentence.span().begin() + match.end());
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
            case CLAUSE ->
                    cue.end() <= at.begin()
                            && (cue.end() >= sentence.reachBefore(trigger)
                                            && cue.begin() >= sentence.clauseOf(at).begin()
                                    || isCarriedOver(sentence, cue, trigger));
            case SENTENCE -> cue.end() <= at.begin();
            case BEHIND -> cue.begin() >= at.end() && cue.begin() - at.end() <= BEHIND;
            case REST_OF_CLAUSE ->
                    cue.begin() >= at.end() && cue.end() <= sentence.clauseOf(at).end();
            case AFTERWARDS -> false;
        };
    }

    /** 将发布A，并开源B: what is said of one clause holds for the next that 并 joins to it. */
    private static boolean isCarriedOver(EventSentence sentence, Span cue, Trigger trigger) {
        List<Span> clauses = sentence.clauses();
        int clause = clauses.indexOf(sentence.clauseOf(trigger.span()));
        int of = clauses.indexOf(sentence.clauseOf(cue));
        String words = clauses.get(clause).cut(sentence.text()).strip();
        return clause == of
                        && sentence.text()
                                .substring(cue.end(), trigger.span().begin())
                                .contains("并")
                || clause == of + 1 && JOINED.matcher(words).lookingAt();
    }

    private static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
