package tupu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Folding;

/** Reads event types and patterns out of {@code events.ttl}; its head says what they mean. */
final class EventFramesReader {

    private static final List<String> KINDS =
            List.of("EventType", "Pattern", "Place", "Status", "BackReference");
    private static final Set<String> AMOUNTS = Set.of("money", "percent", "quantity");

    private final Map<String, EventFrame> frames = new LinkedHashMap<>();
    private final Map<String, List<EventPattern>> triggers = new HashMap<>();
    private final Map<String, List<EventPattern>> exceptions = new HashMap<>();

    EventFramesReader(List<TurtleFile.Line> lines) {
        checkKinds(lines);
        EventLines.about(lines, "EventType").forEach(this::addFrame);
        EventLines.about(lines, "Pattern").forEach(this::addPattern);
    }

    Map<String, EventFrame> frames() {
        return frames;
    }

    Map<String, List<EventPattern>> triggers() {
        return triggers;
    }

    Map<String, List<EventPattern>> exceptions() {
        return exceptions;
    }

    private static void checkKinds(List<TurtleFile.Line> lines) {
        Set<String> known =
                KINDS.stream()
                        .flatMap(kind -> EventLines.about(lines, kind).stream())
                        .map(about -> about.get(0).subject())
                        .collect(Collectors.toSet());
        for (TurtleFile.Line line : lines) {
            if (!known.contains(line.subject())) {
                throw line.error(
                        "it is not said what %s is".formatted(EventLines.local(line.subject())),
                        "add “a frame:…” with one of " + String.join(" ", KINDS));
            }
        }
    }

    private void addFrame(List<TurtleFile.Line> lines) {
        Map<String, List<EntityType>> roles = new LinkedHashMap<>();
        Set<String> amounts = new LinkedHashSet<>();
        Set<String> each = new LinkedHashSet<>();
        Set<String> gathers = new LinkedHashSet<>();
        Set<String> differs = new LinkedHashSet<>();
        Set<String> never = new LinkedHashSet<>();
        Set<String> undated = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        Set<String> core = new LinkedHashSet<>();
        Optional<TurtleFile.Line> coreLine = Optional.empty();
        int days = 0;
        for (TurtleFile.Line line : lines) {
            switch (EventLines.key(line)) {
                case "a" -> {}
                case "each" -> each.addAll(EventLines.words(line));
                case "gathers" -> gathers.addAll(EventLines.words(line));
                case "differs" -> differs.addAll(amounts(line));
                case "undated" -> undated.addAll(EventLines.words(line));
                case "never" -> never.addAll(EventLines.alternatives(line.object()));
                case "column" -> columns.add(Folding.fold(line.object()));
                case "core" -> {
                    core.addAll(EventLines.words(line));
                    coreLine = Optional.of(line);
                }
                case "groupDays" -> days = days(line);
                case "amounts" -> amounts.addAll(amounts(line));
                case "role" ->
                        roles.put(
                                EventLines.local(line.predicate()),
                                EventLines.words(line).stream()
                                        .map(word -> entityType(line, word))
                                        .toList());
                default ->
                        throw EventLines.unknown(
                                line,
                                "groupDays, frame:core, frame:amounts, frame:each, frame:gathers, frame:never,"
                                        + " frame:undated, frame:differs, frame:column");
            }
        }
        String type = EventLines.local(lines.get(0).subject());
        if (roles.isEmpty()) {
            throw lines.get(0)
                    .error(
                            "event type %s has no role".formatted(type),
                            "add one, as tupu:agent \"Company Person\"");
        }
        for (String role : core) {
            if (!roles.containsKey(role)) {
                throw coreLine.orElseThrow()
                        .error(
                                "%s has no role “%s”".formatted(type, role),
                                "roles are " + String.join(" ", roles.keySet()));
            }
        }
        frames.put(
                type,
                new EventFrame(
                        type, roles, each, gathers, differs, amounts, never, undated, columns, core,
                        days));
    }

    private static int days(TurtleFile.Line line) {
        if (!line.object().matches("[0-9]{1,4}")) {
            throw line.error(
                    "“%s” is no number of days".formatted(line.object()),
                    "give a whole number, as frame:groupDays 14");
        }
        return Integer.parseInt(line.object());
    }

    private static List<String> amounts(TurtleFile.Line line) {
        for (String word : EventLines.words(line)) {
            if (!AMOUNTS.contains(word)) {
                throw line.error(
                        "“%s” is no kind of amount".formatted(word),
                        "kinds are money, percent, quantity");
            }
        }
        return EventLines.words(line);
    }

    private static EntityType entityType(TurtleFile.Line line, String word) {
        return EntityType.of(word)
                .orElseThrow(
                        () ->
                                line.error(
                                        "“%s” is no type of entity".formatted(word),
                                        "types are "
                                                + String.join(
                                                        " ",
                                                        Arrays.stream(EntityType.values())
                                                                .map(EntityType::label)
                                                                .toList())));
    }

    private void addPattern(List<TurtleFile.Line> lines) {
        EventFrame frame = frameOf(lines);
        Map<String, List<RolePlace>> roles = new LinkedHashMap<>();
        List<EventPattern.Need> needs = new ArrayList<>();
        List<Set<String>> contexts = new ArrayList<>();
        Set<String> amounts = new LinkedHashSet<>(frame.amounts());
        List<Set<String>> sentenceContexts = new ArrayList<>();
        Set<String> without = new LinkedHashSet<>();
        Set<String> sentenceWithout = new LinkedHashSet<>();
        Optional<String> stage = Optional.empty();
        Optional<String> status = Optional.empty();
        List<TurtleFile.Line> triggerLines = new ArrayList<>();
        List<TurtleFile.Line> exceptionLines = new ArrayList<>();
        for (TurtleFile.Line line : lines) {
            switch (EventLines.key(line)) {
                case "a", "type" -> {}
                case "trigger" -> triggerLines.add(line);
                case "except" -> exceptionLines.add(line);
                case "needs" -> needs.add(need(line, frame));
                case "context" ->
                        contexts.add(EventLines.alternatives(Folding.fold(line.object())));
                case "sentenceContext" ->
                        sentenceContexts.add(EventLines.alternatives(Folding.fold(line.object())));
                case "without" ->
                        without.addAll(EventLines.alternatives(Folding.fold(line.object())));
                case "sentenceWithout" ->
                        sentenceWithout.addAll(
                                EventLines.alternatives(Folding.fold(line.object())));
                case "amounts" -> amounts.addAll(amounts(line));
                case "stage" -> stage = Optional.of(line.object());
                case "status" -> status = Optional.of(EventLines.status(line, line.object()));
                case "role" -> roles.put(role(line, frame), places(line));
                default ->
                        throw EventLines.unknown(
                                line,
                                "trigger, frame:except, frame:needs, frame:context,"
                                        + " frame:sentenceContext, frame:without, frame:sentenceWithout,"
                                        + " frame:amounts,"
                                        + " frame:stage, frame:status");
            }
        }
        EventPattern pattern =
                new EventPattern(
                        frame,
                        EventLines.local(lines.get(0).subject()),
                        roles,
                        needs,
                        contexts,
                        sentenceContexts,
                        without,
                        sentenceWithout,
                        amounts,
                        stage,
                        status);
        if (triggerLines.isEmpty()) {
            throw lines.get(0)
                    .error(
                            "pattern %s has no trigger".formatted(pattern.id()),
                            "add frame:trigger \"…\"");
        }
        triggerLines.forEach(line -> EventLines.add(triggers, line, pattern));
        exceptionLines.forEach(line -> EventLines.add(exceptions, line, pattern));
    }

    private EventFrame frameOf(List<TurtleFile.Line> lines) {
        TurtleFile.Line stated =
                lines.stream()
                        .filter(line -> EventLines.key(line).equals("type"))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        lines.get(0)
                                                .error(
                                                        "pattern %s has no event type"
                                                                .formatted(
                                                                        EventLines.local(
                                                                                lines.get(0)
                                                                                        .subject())),
                                                        "add frame:type tupu:…"));
        EventFrame frame = frames.get(EventLines.local(stated.object()));
        if (frame == null) {
            throw stated.error(
                    "there is no event type “%s”".formatted(EventLines.local(stated.object())),
                    "types are %s; a new one needs a frame:EventType"
                            .formatted(String.join(" ", frames.keySet())));
        }
        return frame;
    }

    private static EventPattern.Need need(TurtleFile.Line line, EventFrame frame) {
        boolean two = line.object().endsWith(" 2");
        String words = two ? line.object().replace(" 2", "") : line.object();
        Set<String> need = EventLines.alternatives(words);
        for (String one : need) {
            if (!frame.roles().containsKey(one)
                    && !AMOUNTS.contains(one)
                    && !one.equals("amount")) {
                throw line.error(
                        "“%s” is neither a role of %s nor an amount".formatted(one, frame.type()),
                        "roles are %s; amounts are amount money percent quantity"
                                .formatted(String.join(" ", frame.roles().keySet())));
            }
        }
        return new EventPattern.Need(need, two ? 2 : 1);
    }

    private static String role(TurtleFile.Line line, EventFrame frame) {
        String role = EventLines.local(line.predicate());
        if (!frame.roles().containsKey(role)) {
            throw line.error(
                    "%s has no role “%s”".formatted(frame.type(), role),
                    "roles are " + String.join(" ", frame.roles().keySet()));
        }
        return role;
    }

    private static List<RolePlace> places(TurtleFile.Line line) {
        return EventLines.words(line).stream()
                .map(
                        word ->
                                RolePlace.of(word)
                                        .orElseThrow(
                                                () ->
                                                        line.error(
                                                                "“%s” is no place".formatted(word),
                                                                "places are "
                                                                        + RolePlace.labels())))
                .toList();
    }
}
