package tupu.extract.event;

import java.util.Optional;
import tupu.extract.Event;

/**
 * An event as one place of the article tells it.
 *
 * @param stage the step of a longer affair that the words tell: a judgment; empty where they may
 *     mean any
 */
record Telling(Event event, Optional<String> stage) {

    /** Whether both may tell the same step. */
    boolean mayBeSameStage(Telling other) {
        return stage.isEmpty() || other.stage.isEmpty() || stage.equals(other.stage);
    }
}
