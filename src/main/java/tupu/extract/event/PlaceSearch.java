package tupu.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventPattern;
import tupu.lexicon.RolePlace;
import tupu.text.Span;

/** Finds names by their place beside one trigger. */
final class PlaceSearch {

    private static final Pattern COORDINATION =
            Pattern.compile("了?\\s*(?:并|和|与|與|及|、|或|且|并且|以及|and)*\\s*");
    private static final Pattern OWNER = Pattern.compile("\\s*(?:的|之|'s|’s)");
    private static final Pattern NAMING =
            Pattern.compile("\\s*(?:名为|名叫|命名为|取名|分别是|分别为|包括|其中包括|即|called|named).*");

    private final EventSentence sentence;
    private final Trigger trigger;
    private final EventPattern pattern;
    private final Participants taken;
    private final Span clause;

    PlaceSearch(EventSentence sentence, Trigger trigger, EventPattern pattern, Participants taken) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.pattern = pattern;
        this.taken = taken;
        this.clause = sentence.clauseOf(trigger.span());
    }

    EventSentence sentence() {
        return sentence;
    }

    Trigger trigger() {
        return trigger;
    }

    Span clause() {
        return clause;
    }

    /** Returns the names at {@code place}, a list of several as a whole. */
    List<Slot> at(RolePlace place, List<EntityType> accepted) {
        return switch (place) {
            case SUBJECT -> subject(accepted);
            case OBJECT -> object(accepted);
            case BY, TO, WITH, BA, AT, FROM, FOR -> marked(place, accepted);
            case CLAUSE -> nearest(clause, accepted);
            case SENTENCE -> nearest(sentence.span(), accepted);
            case OF -> owner(accepted);
            case EARLIER -> List.of();
        };
    }

    /** Whether a word such as 被 stands before the trigger and turns the roles round. */
    boolean isPassive() {
        int from = sentence.reachBefore(trigger);
        return sentence.markers().stream()
                .anyMatch(
                        marker ->
                                marker.place() == RolePlace.BY
                                        && marker.span().begin() >= from
                                        && (marker.span().end() <= trigger.span().begin()
                                                || isByBehind(marker.span())));
    }

    private boolean isByBehind(Span marker) {
        return marker.begin() >= trigger.span().end()
                && marker.end() <= clause.end()
                && marker.begin() - trigger.span().end() <= 1;
    }

    private List<Slot> subject(List<EntityType> accepted) {
        List<Slot> left =
                slots(
                        slot ->
                                slot.isUnmarked()
                                        && slot.span().begin() >= clause.begin()
                                        && slot.span().end() <= trigger.span().begin());
        int objectsFrom = objectsOfEarlierTriggers();
        List<Slot> own =
                left.stream()
                        .filter(slot -> slot.span().begin() < objectsFrom)
                        .filter(slot -> !isInRelativeClause(slot, left, accepted))
                        .toList();
        List<Slot> found = last(own, accepted);
        return found.isEmpty() ? last(left, accepted) : found;
    }

    /** Whether the name only says what a later one is: A in A研发的B夺冠. */
    private boolean isInRelativeClause(Slot slot, List<Slot> left, List<EntityType> accepted) {
        return left.stream()
                .filter(other -> other.span().begin() >= slot.span().end())
                .filter(other -> accepted.contains(other.mention().type()))
                .anyMatch(
                        other ->
                                sentence.text()
                                                .substring(slot.span().end(), other.span().begin())
                                                .endsWith("的")
                                        && sentence.hasVerbBetween(
                                                slot.span().end(), other.span().begin()));
    }

    private List<Slot> owner(List<EntityType> accepted) {
        List<Slot> left =
                slots(
                        slot ->
                                slot.span().begin() >= clause.begin()
                                        && slot.span().end() <= trigger.span().begin());
        if (left.isEmpty()) {
            return List.of();
        }
        Slot last = left.get(left.size() - 1);
        String between = sentence.text().substring(last.span().end(), trigger.span().begin());
        boolean owns =
                OWNER.matcher(between).lookingAt()
                        && !sentence.hasVerbBetween(last.span().end(), trigger.span().begin());
        return owns && accepted.contains(last.mention().type()) ? list(last, accepted) : List.of();
    }

    /** Names behind an earlier trigger of the clause that takes objects are its objects. */
    private int objectsOfEarlierTriggers() {
        return sentence.triggers().stream()
                .filter(
                        other ->
                                other.span().begin() >= clause.begin()
                                        && other.span().end() <= trigger.span().begin())
                .filter(
                        other ->
                                other.patterns().stream()
                                        .anyMatch(any -> any.uses(RolePlace.OBJECT)))
                .filter(other -> !sentence.text().startsWith("的", other.span().end()))
                .mapToInt(other -> other.span().end())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Slot> last(List<Slot> candidates, List<EntityType> accepted) {
        List<Slot> reversed = new ArrayList<>(candidates);
        Collections.reverse(reversed);
        return EntityChoice.first(reversed, accepted)
                .map(slot -> list(slot, accepted))
                .orElse(List.of());
    }

    private List<Slot> object(List<EntityType> accepted) {
        int end = objectsEnd();
        List<Slot> right =
                slots(
                        slot ->
                                slot.isUnmarked()
                                        && slot.span().begin() >= trigger.span().end()
                                        && slot.span().end() <= end);
        Optional<Slot> first =
                right.stream()
                        .filter(slot -> accepted.contains(slot.mention().type()))
                        .findFirst()
                        .filter(slot -> isWithinReach(slot.span().begin()));
        if (first.isEmpty()) {
            return List.of();
        }
        Slot head = first.get();
        for (Slot slot : right.subList(right.indexOf(head) + 1, right.size())) {
            if (!slot.head() || !accepted.contains(slot.mention().type())) {
                break;
            }
            head = slot;
        }
        return list(head, accepted);
    }

    /** The end of the clause, of a list of names behind a colon, or the next trigger. */
    private int objectsEnd() {
        int end = clause.end();
        for (Span next : sentence.clauses()) {
            if (next.begin() == end && (endsWithColon(end) || isNaming(next))) {
                end = next.end();
            }
        }
        int last = trigger.span().end();
        for (Trigger other : sentence.triggers()) {
            if (other.span().begin() >= last && other.span().begin() < end) {
                String between = sentence.text().substring(last, other.span().begin());
                if (!COORDINATION.matcher(between).matches()) {
                    return other.span().begin();
                }
                last = other.span().end();
            }
        }
        return end;
    }

    private boolean endsWithColon(int end) {
        char mark = sentence.text().charAt(end - 1);
        return mark == '：' || mark == ':';
    }

    private boolean isNaming(Span next) {
        return NAMING.matcher(next.cut(sentence.text())).matches();
    }

    /** A verb between trigger and name hides the name, unless 的 closes what the verb begins. */
    private boolean isWithinReach(int begin) {
        int from = trigger.span().end();
        int lastVerb = -1;
        int lastOf = -1;
        for (Token token : sentence.wordsBetween(from, begin)) {
            if (EventSentence.isVerb(token) && !isTrigger(token)) {
                lastVerb = token.begin();
            } else if (token.text().equals("的")) {
                lastOf = token.begin();
            }
        }
        return lastVerb < 0 || lastOf > lastVerb;
    }

    private boolean isTrigger(Token token) {
        return sentence.triggers().stream()
                .anyMatch(
                        other ->
                                other.span().begin() <= token.begin()
                                        && token.end() <= other.span().end());
    }

    private List<Slot> marked(RolePlace place, List<EntityType> accepted) {
        int from = sentence.reachBefore(trigger);
        List<Slot> before =
                slots(
                        slot ->
                                slot.marker().filter(place::equals).isPresent()
                                        && slot.span().begin() >= from
                                        && slot.span().end() <= trigger.span().begin());
        List<Slot> found = last(before, accepted);
        if (!found.isEmpty()) {
            return found;
        }
        int end = objectsEnd();
        return slots(
                        slot ->
                                slot.marker().filter(place::equals).isPresent()
                                        && slot.span().begin() >= trigger.span().end()
                                        && slot.span().end() <= end
                                        && accepted.contains(slot.mention().type()))
                .stream()
                .findFirst()
                .map(slot -> list(slot, accepted))
                .orElse(List.of());
    }

    private List<Slot> nearest(Span within, List<EntityType> accepted) {
        return slots(slot -> within.contains(slot.span()) && taken.isFree(slot)).stream()
                .filter(slot -> accepted.contains(slot.mention().type()))
                .min(Comparator.comparingInt(this::distance))
                .map(slot -> list(slot, accepted))
                .orElse(List.of());
    }

    private int distance(Slot slot) {
        return slot.span().end() <= trigger.span().begin()
                ? trigger.span().begin() - slot.span().end()
                : slot.span().begin() - trigger.span().end();
    }

    /** Returns {@code slot} and what is listed with it, as far as the role accepts it. */
    private List<Slot> list(Slot slot, List<EntityType> accepted) {
        boolean withIsOther = isLeft(slot) && pattern.uses(RolePlace.WITH);
        return Lists.around(sentence.slots(), slot).stream()
                .filter(
                        other ->
                                other.equals(slot)
                                        || !(withIsOther
                                                && other.marker()
                                                        .filter(RolePlace.WITH::equals)
                                                        .isPresent()))
                .filter(other -> accepted.contains(other.mention().type()))
                .filter(other -> (other.span().begin() < trigger.span().begin()) == isLeft(slot))
                .toList();
    }

    private boolean isLeft(Slot slot) {
        return slot.span().begin() < trigger.span().begin();
    }

    private List<Slot> slots(Predicate<Slot> wanted) {
        return sentence.slots().stream().filter(wanted).filter(taken::isFree).toList();
    }
}
