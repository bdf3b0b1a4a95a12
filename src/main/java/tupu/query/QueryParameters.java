package tupu.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * The values that a query's variables are given, as RDF terms.
 *
 * @param values by variable
 * @param labels how the user would write them, by variable
 * @param notes what he should know of how they were read: others of the same name
 */
public record QueryParameters(
        SortedMap<String, Node> values, Map<String, String> labels, List<String> notes) {

    /** No values. */
    public static final QueryParameters NONE =
            new QueryParameters(new TreeMap<>(), Map.of(), List.of());

    public QueryParameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        notes = List.copyOf(notes);
    }
}
