package tupu.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventFrames;
import tupu.text.Span;

/** Finds the subject that a clause without one of its own takes over from what stands before. */
final class SubjectFinder {

    /** The farthest that a name may stand behind the first word of its title. UTF-16 units. */
    private static final int LONGEST_TITLE = 12;

    private static final Set<String> BOTH = Set.of("双方", "两家公司", "两者", "二者", "两家");
    private static final Set<String> LATTER = Set.of("后者");

    /** Words that take up a name of a paragraph before. */
    private static final Set<String> NAMED_BEFORE =
            Set.of("公司", "该公司", "该", "其", "集团", "它", "他", "她", "本公司", "这家", "上述");

    private final EventFrames frames;

    SubjectFinder(EventFrames frames) {
        this.frames = frames;
    }

    /** The subject, and the sentence in which it stands. */
    record Found(Span sentence, List<Slot> slots) {}

    /** Looks back over the clauses of the sentence, then into the sentence before. */
    Optional<Found> findEarlier(
            PlaceSearch search, List<EntityType> accepted, Surroundings around) {
        EventSentence sentence = search.sentence();
        int begin = search.clause().begin();
        int trigger = search.trigger().span().begin();
        Optional<String> word = backReference(sentence, begin, trigger);
        if (word.filter(BOTH::contains).isPresent()) {
            return pair(around, begin, accepted);
        }
        if (word.filter(LATTER::contains).isPresent()) {
            return nearest(around, begin, accepted);
        }
        if (hasOtherSubject(sentence, begin, trigger)) {
            return Optional.empty();
        }
        List<Span> clauses = sentence.clauses();
        boolean other = false;
        for (int i = clauses.indexOf(search.clause()) - 1; i >= 0; i--) {
            Span clause = clauses.get(i);
            List<Slot> found = subjectOf(sentence, clause, accepted);
            if (!found.isEmpty()) {
                return Optional.of(new Found(sentence.span(), found));
            }
            other |= word.isEmpty() && hasOtherSubject(sentence, clause.begin(), clause.end());
            word = word.or(() -> backReference(sentence, clause.begin(), clause.end()));
        }
        if (other) {
            return Optional.empty();
        }
        List<EventSentence> before = new ArrayList<>(around.before());
        if (word.filter(NAMED_BEFORE::contains).isPresent()) {
            before.addAll(around.farther());
        }
        return before.stream()
                .flatMap(previous -> subjectOf(previous, accepted).stream())
                .findFirst();
    }

    /** The last two names before {@code end} stand for 双方. */
    private static Optional<Found> pair(Surroundings around, int end, List<EntityType> accepted) {
        List<Slot> names = new ArrayList<>();
        for (Slot slot : backwards(around, end, accepted)) {
            if (names.stream().noneMatch(other -> isSame(other, slot))) {
                names.add(0, slot);
            }
            if (names.size() == 2) {
                return Optional.of(new Found(sentenceOf(around, names.get(0)), names));
            }
        }
        return Optional.empty();
    }

    /** The last name before {@code end} stands for 后者. */
    private static Optional<Found> nearest(
            Surroundings around, int end, List<EntityType> accepted) {
        return backwards(around, end, accepted).stream()
                .findFirst()
                .map(slot -> new Found(sentenceOf(around, slot), List.of(slot)));
    }

    private static boolean isSame(Slot one, Slot other) {
        return one.mention().name().equals(other.mention().name());
    }

    /** The accepted names before {@code end}, the last first. */
    private static List<Slot> backwards(Surroundings around, int end, List<EntityType> accepted) {
        return Stream.concat(Stream.of(around.sentence()), around.before().stream())
                .flatMap(
                        sentence ->
                                sentence.slots().stream()
                                        .sorted(Comparator.comparing(Slot::span).reversed()))
                .filter(slot -> slot.span().end() <= end)
                .filter(slot -> accepted.contains(slot.mention().type()))
                .toList();
    }

    private static Span sentenceOf(Surroundings around, Slot slot) {
        return Stream.concat(Stream.of(around.sentence()), around.before().stream())
                .map(EventSentence::span)
                .filter(span -> span.contains(slot.span()))
                .findFirst()
                .orElseThrow();
    }

    /** The word with which a clause takes up a name: 该公司, 其, 后者. */
    private Optional<String> backReference(EventSentence sentence, int begin, int end) {
        return sentence.wordsBetween(begin, end).stream()
                .filter(token -> isNoun(token) || EventSentence.isVerb(token))
                .findFirst()
                .filter(token -> !EventSentence.isVerb(token))
                .map(token -> Folding.fold(token.text()))
                .filter(frames::isBackReference);
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
                                        .noneMatch(EventSentence::isVerb))
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
