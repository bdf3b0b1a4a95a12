package tupu.extract.event;

import java.util.List;
import tupu.lexicon.EventPattern;
import tupu.text.Span;

/**
 * A word that may tell an event.
 *
 * @param patterns what it may tell, in the order of {@code events.ttl}; the first that finds its
 *     participants counts
 */
record Trigger(Span span, List<EventPattern> patterns) {

    Trigger {
        patterns = List.copyOf(patterns);
    }
}
