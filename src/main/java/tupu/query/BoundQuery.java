package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * A query with the values of its parameters, ready to run.
 *
 * @param tongue the language of the answer
 */
public record BoundQuery(CatalogueQuery query, QueryParameters parameters, Tongue tongue) {

    public BoundQuery {
        requireNonNull(query, "query");
        requireNonNull(parameters, "parameters");
        requireNonNull(tongue, "tongue");
    }

    /** Returns the query with its values as terms. */
    public Query bound() {
        return query.source().bind(values());
    }

    /** Returns SPARQL that asks the same of any store, the values in it. */
    public String sparql() {
        return query.source().show(values());
    }

    private Map<String, List<Node>> values() {
        SortedMap<String, List<Node>> values = new TreeMap<>();
        parameters.values().forEach((name, value) -> values.put(name, List.of(value)));
        return values;
    }
}
