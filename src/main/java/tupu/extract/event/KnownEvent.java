package tupu.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.text.Span;

/**
 * An event that an annotator has marked, to learn from.
 *
 * @param trigger the words that are marked
 * @param arguments who takes part, by the names of the article's mentions
 * @param date when it happened, in ISO 8601
 */
public record KnownEvent(
        String type, Span trigger, List<Event.Argument> arguments, Optional<String> date) {

    public KnownEvent {
        arguments = List.copyOf(arguments);
        requireNonNull(date, "date");
    }

    /** Whether {@code event} is a telling of it: of its type, with half of its participants. */
    boolean isToldBy(Event event) {
        Set<Event.Argument> shared = new HashSet<>(arguments);
        shared.retainAll(event.arguments());
        return type.equals(event.type())
                && !shared.isEmpty()
                && 2 * shared.size() >= arguments.size();
    }
}
