package tupu.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.extract.Event;
import tupu.extract.Status;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.mention.AmountMention;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Field;

/** Brings together what an article tells several times: each happening once. */
final class EventMerger {

    private final EventFrames frames;

    EventMerger(EventFrames frames) {
        this.frames = frames;
    }

    /** Merges events of one type whose participants, dates and amounts agree. */
    List<Event> merge(List<Telling> tellings) {
        List<Group> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            Group group =
                    groups.stream()
                            .filter(each -> each.takes(telling))
                            .findFirst()
                            .orElseGet(() -> opened(groups));
            group.add(telling);
        }
        return groups.stream()
                .map(group -> one(group.events))
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
    }

    private Group opened(List<Group> groups) {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    /** Tellings of one happening. What is told again in the same terms is compared once. */
    private final class Group {

        private final List<Event> events = new ArrayList<>();
        private final Map<Terms, Telling> terms = new LinkedHashMap<>();

        boolean takes(Telling telling) {
            return terms.values().stream().allMatch(other -> isSame(other, telling));
        }

        void add(Telling telling) {
            events.add(telling.event());
            terms.putIfAbsent(Terms.of(telling), telling);
        }
    }

    /** All that decides whether two tellings are of one happening. */
    private record Terms(
            String type,
            List<Event.Argument> arguments,
            List<String> amounts,
            Optional<TimeMention.Value> date,
            Status status,
            Optional<String> stage) {

        static Terms of(Telling telling) {
            Event event = telling.event();
            return new Terms(
                    event.type(),
                    event.arguments(),
                    event.amounts().stream().map(each -> each.kind() + value(each)).toList(),
                    event.date().flatMap(TimeMention::value),
                    event.status(),
                    telling.stage());
        }
    }

    private boolean isSame(Telling one, Telling other) {
        return one.mayBeSameStage(other) && isSame(one.event(), other.event());
    }

    private boolean isSame(Event one, Event other) {
        if (!one.type().equals(other.type()) || !datesAgree(one.date(), other.date())) {
            return false;
        }
        if (differ(one, other)) {
            return false;
        }
        Set<String> shared = new HashSet<>(roles(one));
        shared.retainAll(roles(other));
        Set<String> gathered =
                one.status() == other.status()
                        ? frames.byType(one.type()).map(EventFrame::gathers).orElse(Set.of())
                        : Set.of();
        boolean agree =
                shared.stream()
                        .filter(role -> !gathered.contains(role) || shared.size() == 1)
                        .allMatch(role -> nested(names(one, role), names(other, role)));
        if (!agree) {
            return false;
        }
        boolean equal =
                one.arguments().containsAll(other.arguments())
                        && other.arguments().containsAll(one.arguments());
        return equal && !one.arguments().isEmpty()
                || (!shared.isEmpty() || one.arguments().isEmpty() && other.arguments().isEmpty())
                        && amountsAgree(one.amounts(), other.amounts());
    }

    /** Whether amounts tell the two apart: a share that fell 3% and fell 7%. */
    private boolean differ(Event one, Event other) {
        Set<String> kinds = frames.byType(one.type()).map(EventFrame::differs).orElse(Set.of());
        return !amountsAgree(of(one.amounts(), kinds), of(other.amounts(), kinds));
    }

    private static List<AmountMention> of(List<AmountMention> amounts, Set<String> kinds) {
        return amounts.stream()
                .filter(amount -> kinds.contains(amount.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> roles(Event event) {
        return event.arguments().stream()
                .map(Event.Argument::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Name> names(Event event, String role) {
        return event.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .map(Event.Argument::name)
                .collect(Collectors.toSet());
    }

    private static boolean nested(Set<Name> one, Set<Name> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean intersect(Collection<?> one, Collection<?> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean datesAgree(Optional<TimeMention> one, Optional<TimeMention> other) {
        Optional<TimeMention.Value> first = one.flatMap(TimeMention::value);
        Optional<TimeMention.Value> second = other.flatMap(TimeMention::value);
        return first.isEmpty()
                || second.isEmpty()
                || !first.get().earliest().isAfter(second.get().latest())
                        && !second.get().earliest().isAfter(first.get().latest());
    }

    private static boolean amountsAgree(List<AmountMention> one, List<AmountMention> other) {
        return one.isEmpty() || other.isEmpty() || intersect(values(one), values(other));
    }

    private static Set<String> values(List<AmountMention> amounts) {
        return amounts.stream().map(EventMerger::value).collect(Collectors.toSet());
    }

    private static String value(AmountMention amount) {
        return amount.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElseGet(amount::text)
                + amount.unit().orElse("");
    }

    private static Event one(List<Event> group) {
        Event best =
                group.stream()
                        .max(
                                Comparator.<Event>comparingInt(
                                                event ->
                                                        event.trigger().field() == Field.BODY
                                                                ? 1
                                                                : 0)
                                        .thenComparingInt(event -> event.arguments().size())
                                        .thenComparing(
                                                Comparator.comparing(Event::trigger).reversed()))
                        .orElseThrow();
        Set<Event.Argument> arguments = new LinkedHashSet<>(best.arguments());
        Set<Name> taken =
                best.arguments().stream().map(Event.Argument::name).collect(Collectors.toSet());
        Set<AmountMention> amounts = new LinkedHashSet<>(best.amounts());
        for (Event event : group) {
            event.arguments().stream()
                    .filter(argument -> taken.add(argument.name()))
                    .forEach(arguments::add);
            Set<String> known = values(List.copyOf(amounts));
            event.amounts().stream()
                    .filter(amount -> !values(List.of(amount)).stream().allMatch(known::contains))
                    .forEach(amounts::add);
        }
        return new Event(
                best.type(),
                best.trigger(),
                List.copyOf(arguments),
                List.copyOf(amounts),
                date(best, group),
                status(best, group),
                best.evidence(),
                best.confidence(),
                Optional.empty());
    }

    /** The best telling's date, or else the most precise of the others. */
    private static Optional<TimeMention> date(Event best, List<Event> group) {
        return best.date()
                .or(
                        () ->
                                group.stream()
                                        .flatMap(event -> event.date().stream())
                                        .min(
                                                Comparator.comparing(
                                                        time ->
                                                                time.value()
                                                                        .map(
                                                                                TimeMention.Value
                                                                                        ::precision)
                                                                        .orElse(
                                                                                TimeMention
                                                                                        .Precision
                                                                                        .INTERVAL))));
    }

    /** A denial anywhere outweighs a plan or a rumour. */
    private static Status status(Event best, List<Event> group) {
        boolean denied = group.stream().anyMatch(event -> event.status() == Status.DENIED);
        return denied && best.status() != Status.DONE ? Status.DENIED : best.status();
    }
}
