package tupu.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventFrames;
import tupu.text.Span;

/** Finds the subject that a clause without one of its own takes over from what stands before. */
final class SubjectFinder {

    /** The farthest that a name may stand behind the first word of its title. UTF-16 units. */
    private static final int LONGEST_TITLE = 12;

    private final EventFrames frames;

    SubjectFinder(EventFrames frames) {
        this.frames = frames;
    }

    /** The subject, and the sentence in which it stands. */
    record Found(Span sentence, List<Slot> slots) {}

    /** Looks back over the clauses of the sentence, then into the sentence before. */
    Optional<Found> findEarlier(
            PlaceSearch search, List<EntityType> accepted, List<EventSentence> before) {
        EventSentence sentence = search.sentence();
        if (hasOtherSubject(sentence, search.clause().begin(), search.trigger().span().begin())) {
            return Optional.empty();
        }
        List<Span> clauses = sentence.clauses();
        boolean other = false;
        for (int i = clauses.indexOf(search.clause()) - 1; i >= 0; i--) {
            List<Slot> found = subjectOf(sentence, clauses.get(i), accepted);
            if (!found.isEmpty()) {
                return Optional.of(new Found(sentence.span(), found));
            }
            other |= hasOtherSubject(sentence, clauses.get(i).begin(), clauses.get(i).end());
        }
        if (other) {
            return Optional.empty();
        }
        return before.stream()
                .flatMap(previous -> subjectOf(previous, accepted).stream())
                .findFirst();
    }

    private static Optional<Found> subjectOf(EventSentence sentence, List<EntityType> accepted) {
        return sentence.clauses().stream()
                .map(clause -> subjectOf(sentence, clause, accepted))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> new Found(sentence.span(), found));
    }

    /** The last fitting name before the clause's first verb, with what is listed with it. */
    private static List<Slot> subjectOf(
            EventSentence sentence, Span clause, List<EntityType> accepted) {
        int verb =
                sentence.wordsBetween(clause.begin(), clause.end()).stream()
                        .filter(EventSentence::isVerb)
                        .filter(token -> !RelativeClauses.isVerbOfOne(sentence.text(), token))
                        .mapToInt(Token::begin)
                        .findFirst()
                        .orElse(clause.end());
        List<Slot> slots =
                new ArrayList<>(
                        sentence.slots().stream()
                                .filter(Slot::isUnmarked)
                                .filter(
                                        slot ->
                                                slot.span().begin() >= clause.begin()
                                                        && slot.span().end() <= verb)
                                .toList());
        slots.removeIf(slot -> RelativeClauses.holds(sentence, slot, List.copyOf(slots), accepted));
        Collections.reverse(slots);
        sentence.slots().stream()
                .filter(Slot::isUnmarked)
                .filter(slot -> slot.span().begin() >= verb && slot.span().end() <= clause.end())
                .forEach(slots::add);
        return EntityChoice.first(slots, accepted)
                .map(
                        slot ->
                                Lists.around(sentence.slots(), slot).stream()
                                        .filter(other -> accepted.contains(other.mention().type()))
                                        .toList())
                .orElse(List.of());
    }

    /** Whether a noun that refers back to nothing may be the subject: 一位投资人, 市场. */
    private boolean hasOtherSubject(EventSentence sentence, int begin, int end) {
        boolean inPhrase = false;
        for (Token token : sentence.wordsBetween(begin, end)) {
            if (sentence.markers().stream()
                    .anyMatch(marker -> marker.span().begin() == token.begin())) {
                inPhrase = true;
            } else if (EventSentence.isVerb(token) || followsName(sentence, begin, token)) {
                return false;
            } else if (!inPhrase && isNoun(token) && !isTitle(sentence, token)) {
                return !frames.isBackReference(Folding.fold(token.text()));
            }
        }
        return false;
    }

    /** Whether a name follows: 总裁 in 总裁林小满. */
    private static boolean isTitle(EventSentence sentence, Token token) {
        return sentence.slots().stream()
                .filter(slot -> slot.span().begin() >= token.end())
                .findFirst()
                .filter(
                        slot ->
                                sentence.wordsBetween(token.end(), slot.span().begin()).stream()
                                        .allMatch(SubjectFinder::isNoun))
                .filter(slot -> slot.span().begin() - token.end() <= LONGEST_TITLE)
                .isPresent();
    }

    private static boolean followsName(EventSentence sentence, int begin, Token token) {
        return sentence.slots().stream()
                .filter(Slot::isUnmarked)
                .anyMatch(
                        slot -> slot.span().begin() >= begin && slot.span().end() <= token.begin());
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("n") && !token.tag().equals("nx")
                || token.tag().startsWith("r");
    }
}
