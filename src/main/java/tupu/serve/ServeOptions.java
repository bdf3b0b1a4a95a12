package tupu.serve;

import static java.util.Objects.requireNonNull;

import tupu.serve.http.Limits;
import tupu.serve.sparql.Data;

/**
 * How a store is served.
 *
 * @param listen where
 * @param limits what one request may cost
 * @param defaultGraph what queries see that name no graph
 */
public record ServeOptions(Listen listen, Limits limits, Data.DefaultGraph defaultGraph) {

    public ServeOptions {
        requireNonNull(listen, "listen");
        requireNonNull(limits, "limits");
        requireNonNull(defaultGraph, "defaultGraph");
    }

    /** Reading alone, over the union of all graphs. */
    public static ServeOptions readOnly(Listen listen, Limits limits) {
        return new ServeOptions(listen, limits, Data.DefaultGraph.UNION);
    }
}
