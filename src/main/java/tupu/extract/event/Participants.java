package tupu.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tupu.extract.Event;
import tupu.lexicon.EntityType;
import tupu.mention.Name;
import tupu.text.Span;

/** Who and what takes part in one event, as they are found. */
final class Participants {

    private final Map<String, List<Name>> roles = new LinkedHashMap<>();
    private final Set<Span> otherSentences = new TreeSet<>();

    /** Adds the names of {@code slots} that have no role yet; says whether there was one. */
    boolean add(String role, List<Slot> slots) {
        return addNames(role, slots.stream().map(slot -> slot.mention().name()).toList());
    }

    /** Adds those of {@code names} that have no role yet; says whether there was one. */
    private boolean addNames(String role, List<Name> names) {
        boolean added = false;
        for (Name name : names) {
            if (roles.values().stream().noneMatch(others -> others.contains(name))) {
                roles.computeIfAbsent(role, key -> new ArrayList<>()).add(name);
                added = true;
            }
        }
        return added;
    }

    /** Adds names that stand in another sentence, which is evidence then too. */
    boolean addFrom(Span sentence, String role, List<Slot> slots) {
        boolean added = add(role, slots);
        if (added) {
            otherSentences.add(sentence);
        }
        return added;
    }

    /**
     * Adds whom an event told before gives the role, or whoever else took part in it where that one
     * has a role already: the defendant who appeals appeals against the plaintiff. Its sentences
     * are evidence then too.
     */
    boolean addFrom(Event before, String role) {
        List<Name> names =
                before.arguments().stream()
                        .filter(argument -> argument.role().equals(role))
                        .map(Event.Argument::name)
                        .toList();
        boolean added =
                addNames(role, names)
                        || addNames(
                                role,
                                before.arguments().stream().map(Event.Argument::name).toList());
        if (added) {
            otherSentences.addAll(before.evidence().sentences());
        }
        return added;
    }

    boolean has(String role) {
        return roles.containsKey(role);
    }

    /** How many names have {@code role}. */
    int count(String role) {
        return roles.getOrDefault(role, List.of()).size();
    }

    /** Whether a person or an organisation takes part. */
    boolean hasActor() {
        return roles.values().stream()
                .flatMap(List::stream)
                .map(Name::type)
                .anyMatch(type -> type == EntityType.PERSON || type.isOrganization());
    }

    boolean isFree(Slot slot) {
        return roles.values().stream().noneMatch(names -> names.contains(slot.mention().name()));
    }

    /** The sentences other than the trigger's in which participants stand. */
    Set<Span> otherSentences() {
        return otherSentences;
    }

    List<Event.Argument> arguments() {
        List<Event.Argument> arguments = new ArrayList<>();
        roles.forEach(
                (role, names) ->
                        names.forEach(name -> arguments.add(new Event.Argument(role, name))));
        return arguments;
    }
}
