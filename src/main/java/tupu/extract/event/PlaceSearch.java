package tupu.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventPattern;
import tupu.lexicon.RolePlace;
import tupu.text.Span;

/** Finds names by their place beside one trigger. */
final class PlaceSearch {

    private static final Pattern OWNER = Pattern.compile("\\s*(?:的|之|'s|’s)");
    private static final Pattern REPORTS = Pattern.compile("传|曝|指|爆|称|问及|视为|认为|传出");

    private final EventSentence sentence;
    private final Trigger trigger;
    private final EventPattern pattern;
    private final Participants taken;
    private final Span clause;
    private final ObjectReach reach;

    PlaceSearch(EventSentence sentence, Trigger trigger, EventPattern pattern, Participants taken) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.pattern = pattern;
        this.taken = taken;
        this.clause = sentence.clauseOf(trigger.span());
        this.reach = new ObjectReach(sentence, trigger);
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
            case BY, TO, WITH, BA, AT, FROM, FOR, SOURCE -> marked(place, accepted);
            case CLAUSE -> nearest(clause, accepted);
            case SENTENCE -> nearest(sentence.span(), accepted);
            case NEXT -> behind(accepted);
            case OF -> owner(accepted);
            case EARLIER, LAST -> List.of();
        };
    }

    /** Whether what the trigger acts on stands behind it without being a name. */
    boolean hasPlainObject() {
        return reach.hasPlainObject();
    }

    /** Whether a word such as 被 stands before the trigger and turns the roles round. */
    boolean isPassive() {
        int from = sentence.reachBefore(trigger);
        return sentence.markers().stream()
                .anyMatch(
                        marker ->
                                marker.place() == RolePlace.BY
                                        && marker.span().begin() >= from
                                        && (governsTrigger(marker.span())
                                                || isByBehind(marker.span())));
    }

    /** Whether no other verb stands between: 被 in 被传将裁员 belongs to 传. */
    private boolean governsTrigger(Span marker) {
        return marker.end() <= trigger.span().begin()
                && sentence.wordsBetween(marker.end(), trigger.span().begin()).stream()
                        .noneMatch(
                                word ->
                                        EventSentence.isVerb(word)
                                                && REPORTS.matcher(word.text()).matches());
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
                                (slot.isUnmarked() || publishes(slot))
                                        && slot.span().begin() >= clause.begin()
                                        && slot.span().end() <= trigger.span().begin());
        if (accepted.stream().noneMatch(PlaceSearch::isActor)
                && !left.isEmpty()
                && !accepted.contains(left.get(left.size() - 1).mention().type())) {
            return List.of();
        }
        int objectsFrom = objectsOfEarlierTriggers();
        List<Slot> own =
                left.stream()
                        .filter(slot -> slot.span().begin() < objectsFrom)
                        .filter(slot -> !RelativeClauses.holds(sentence, slot, left, accepted))
                        .toList();
        List<Slot> found = last(own, accepted);
        return found.isEmpty() ? last(left, accepted) : found;
    }

    /** Whether 据 leads to what the name published: 据A发布的《B》. */
    private boolean publishes(Slot slot) {
        return slot.marker().filter(RolePlace.SOURCE::equals).isPresent()
                && sentence.text().startsWith("的", trigger.span().end());
    }

    private static boolean isActor(EntityType type) {
        return type == EntityType.PERSON || type.isOrganization();
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
                .filter(other -> !isFollowedBy(other, "的") && !isFollowedBy(other, "、"))
                .mapToInt(other -> other.span().end())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isFollowedBy(Trigger other, String mark) {
        return sentence.text().startsWith(mark, other.span().end());
    }

    private List<Slot> last(List<Slot> candidates, List<EntityType> accepted) {
        List<Slot> reversed = new ArrayList<>(candidates);
        Collections.reverse(reversed);
        return EntityChoice.first(reversed, accepted)
                .map(slot -> list(slot, accepted))
                .orElse(List.of());
    }

    private List<Slot> object(List<EntityType> accepted) {
        int end = reach.end();
        List<Slot> right =
                slots(
                        slot ->
                                (slot.isUnmarked() || reach.isLedTo(slot))
                                        && slot.span().begin() >= trigger.span().end()
                                        && slot.span().end() <= end);
        Optional<Slot> first =
                right.stream()
                        .filter(slot -> accepted.contains(slot.mention().type()))
                        .findFirst()
                        .filter(slot -> reach.isWithinReach(slot.span().begin()));
        if (first.isEmpty()) {
            return apposed(accepted);
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

    /** An English name behind the comma: hired its founder, A. */
    private List<Slot> apposed(List<EntityType> accepted) {
        if (sentence.text().charAt(clause.end() - 1) != ',') {
            return List.of();
        }
        return slots(
                        slot ->
                                slot.span().begin() == clause.end() + 1
                                        && accepted.contains(slot.mention().type()))
                .stream()
                .findFirst()
                .map(slot -> list(slot, accepted))
                .orElse(List.of());
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
        int end = reach.end();
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

    /** The first name behind the clause. */
    private List<Slot> behind(List<EntityType> accepted) {
        return slots(slot -> slot.isUnmarked() && slot.span().begin() >= clause.end()).stream()
                .filter(slot -> accepted.contains(slot.mention().type()))
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
