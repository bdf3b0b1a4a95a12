package tupu.extract.learned;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was learned of relations: which one a sentence states between two names. {@link
 * RelationModelFile} writes and reads it.
 *
 * @param origin what it was made from, in words
 * @param predicates tells a pair's predicate; the first class is none
 */
public record RelationModel(Map<String, String> origin, Classifier predicates) {

    /** The version of the templates of features; a model is of no use with another's. */
    public static final int FEATURES = 1;

    public RelationModel {
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        requireNonNull(predicates, "predicates");
    }
}
