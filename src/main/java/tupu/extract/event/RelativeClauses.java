package tupu.extract.event;

import java.util.List;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.text.Span;

/** Tells names that only describe another: A in A研发的B. */
final class RelativeClauses {

    private RelativeClauses() {}

    /** Whether {@code slot} stands in a clause that describes a later one that is accepted. */
    static boolean holds(
            EventSentence sentence, Slot slot, List<Slot> others, List<EntityType> accepted) {
        return others.stream()
                .filter(other -> other.span().begin() >= slot.span().end())
                .filter(other -> accepted.contains(other.mention().type()))
                .anyMatch(other -> describes(sentence, slot, other));
    }

    private static boolean describes(EventSentence sentence, Slot slot, Slot other) {
        int from = slot.span().end();
        int to = other.span().begin();
        return sentence.text().substring(from, to).endsWith("的")
                && sentence.hasVerbBetween(from, to);
    }

    /** Whether 的 follows the verb, as in A研发的B. */
    static boolean isVerbOfOne(String text, Token verb) {
        return endsOne(text, verb.end());
    }

    /** The same for a trigger. */
    static boolean isVerbOfOne(String text, Span verb) {
        return endsOne(text, verb.end());
    }

    private static boolean endsOne(String text, int end) {
        return text.startsWith("的", end) || text.startsWith("了的", end);
    }
}
