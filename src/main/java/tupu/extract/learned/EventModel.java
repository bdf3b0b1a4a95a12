package tupu.extract.learned;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was learned of events: which words tell one here, who has which role in it, and when it was.
 * {@link EventModelFile} writes and reads it.
 *
 * @param origin what it was made from, in words
 * @param triggers tells a word's type of event; the first class is none
 * @param roles tells a name's role; the first class is none
 * @param dates tells whether a time is the event's date; the first class is that it is not
 */
public record EventModel(
        Map<String, String> origin, Classifier triggers, Classifier roles, Classifier dates) {

    /** The version of the templates of features; a model is of no use with another's. */
    public static final int FEATURES = 3;

    public EventModel {
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        requireNonNull(triggers, "triggers");
        requireNonNull(roles, "roles");
        requireNonNull(dates, "dates");
    }
}
