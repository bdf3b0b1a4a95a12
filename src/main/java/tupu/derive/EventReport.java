package tupu.derive;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What one article says of an event.
 *
 * @param event the event as the article tells it
 * @param earliest the first day on which it can have been; empty where nothing tells
 * @param latest the last such day
 */
record EventReport(Node event, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Longer stretches (a year, a half) say too little to tell one event from the next. */
    private static final int VAGUE_DAYS = 45;

    boolean isVague() {
        return earliest.isEmpty()
                || latest.isEmpty()
                || earliest.get().plusDays(VAGUE_DAYS).isBefore(latest.get());
    }

    LocalDate begin() {
        return earliest.orElse(LocalDate.MIN);
    }

    LocalDate end() {
        return latest.orElse(LocalDate.MAX);
    }
}
