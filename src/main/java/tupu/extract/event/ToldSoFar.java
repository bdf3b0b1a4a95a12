package tupu.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.extract.Event;
import tupu.mention.Name;

/**
 * The last event of each type that an article has told up to a place: whose case it is that a court
 * decides there. A new item of a digest begins anew.
 */
final class ToldSoFar {

    private final Map<String, Event> last = new HashMap<>();

    /** Types with a participant each. */
    private final Set<String> told = new HashSet<>();

    /** Remembers {@code event}, unless it names fewer of those known already. */
    void add(Event event) {
        event.arguments().forEach(argument -> told.add(event.type() + argument));
        Event known = last.get(event.type());
        boolean less =
                known != null
                        && event.arguments().size() < known.arguments().size()
                        && names(known).containsAll(names(event));
        if (!less) {
            last.put(event.type(), event);
        }
    }

    private static Set<Name> names(Event event) {
        return event.arguments().stream().map(Event.Argument::name).collect(Collectors.toSet());
    }

    /** Whether an event of the type with one of its participants in the same role was told. */
    boolean shares(Event event) {
        return event.arguments().stream()
                .anyMatch(argument -> told.contains(event.type() + argument));
    }

    Optional<Event> last(String type) {
        return Optional.ofNullable(last.get(type));
    }

    void forget() {
        last.clear();
    }
}
