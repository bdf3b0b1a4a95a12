package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.lexicon.RolePlace;
import tupu.text.InOrder;
import tupu.text.Span;

/**
 * A sentence as the search for events sees it.
 *
 * @param text of the sentence's field
 * @param clauses in order, covering the sentence
 * @param slots the names, in order
 * @param triggers in order, without overlaps
 * @param hints words that may tell an event without being triggers, in order
 * @param times where times stand
 * @param markers where the words stand that mark a place, each with the place
 */
record EventSentence(
        Sentence sentence,
        String text,
        List<Span> clauses,
        List<Slot> slots,
        List<Trigger> triggers,
        List<Hint> hints,
        List<Marker> markers,
        List<Span> times) {

    /** A word such as 被 or 与. */
    record Marker(Span span, RolePlace place) {}

    /** A word such as 斩获, with the types of event that it may tell. */
    record Hint(Span span, List<String> types) {

        Hint {
            types = List.copyOf(types);
        }
    }

    EventSentence {
        clauses = List.copyOf(clauses);
        slots = List.copyOf(slots);
        triggers = List.copyOf(triggers);
        hints = List.copyOf(hints);
        markers = List.copyOf(markers);
        times = List.copyOf(times);
    }

    /** The sentence without the names that are not wanted, which stay names. */
    EventSentence keeping(Predicate<Slot> wanted) {
        return new EventSentence(
                sentence,
                text,
                clauses,
                slots.stream().filter(wanted).toList(),
                triggers,
                hints,
                markers,
                times);
    }

    Span span() {
        return sentence.span();
    }

    /** The clause in which {@code span} begins. */
    Span clauseOf(Span span) {
        for (Span clause : clauses) {
            if (clause.begin() <= span.begin() && span.begin() < clause.end()) {
                return clause;
            }
        }
        throw new IllegalArgumentException("%s is not in the sentence".formatted(span));
    }

    /** Where the stretch between the trigger before {@code trigger} in its clause and it begins. */
    int reachBefore(Trigger trigger) {
        int begin = clauseOf(trigger.span()).begin();
        for (Trigger other : triggers) {
            if (other.span().end() <= trigger.span().begin() && !isMarker(other)) {
                begin = Math.max(begin, other.span().end());
            }
        }
        return begin;
    }

    /** Whether a trigger is only the 获 of 获A投资. */
    private boolean isMarker(Trigger trigger) {
        return markers.stream().anyMatch(marker -> marker.span().overlaps(trigger.span()));
    }

    /** The words between two offsets that are no part of a name or a time. */
    List<Token> wordsBetween(int from, int to) {
        List<Token> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int first = InOrder.first(tokens, token -> token.begin() >= from);
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.begin() >= to) {
                break;
            }
            if (token.end() <= to && isFree(token)) {
                words.add(token);
            }
        }
        return words;
    }

    private boolean isFree(Token token) {
        for (Slot slot : slots) {
            if (holds(slot.span(), token)) {
                return false;
            }
        }
        for (Span time : times) {
            if (holds(time, token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Span span, Token token) {
        return span.begin() <= token.begin() && token.end() <= span.end();
    }

    /** Whether a verb stands between two offsets, outside names. */
    boolean hasVerbBetween(int from, int to) {
        return wordsBetween(from, to).stream().anyMatch(EventSentence::isVerb);
    }

    private static final Set<String> NO_VERBS = Set.of("vn", "vshi", "vyou", "vf");

    static boolean isVerb(Token token) {
        return token.tag().startsWith("v") && !NO_VERBS.contains(token.tag());
    }
}
