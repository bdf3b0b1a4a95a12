package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.serve.http.Limits;
import tupu.serve.http.Refusal;
import tupu.store.UserGraphs;
import tupu.text.InputException;

/** Changes the store for those who may; a change that goes too far is refused as a whole. */
public final class Edits {

    private final UserGraphs graphs;
    private final Limits limits;

    public Edits(UserGraphs graphs, Limits limits) {
        this.graphs = requireNonNull(graphs, "graphs");
        this.limits = requireNonNull(limits, "limits");
    }

    Limits limits() {
        return limits;
    }

    /** Changes one graph; see {@link #edit(Consumer)}. */
    void edit(GraphTarget target, Consumer<DatasetGraph> work) {
        edit(
                dataset -> {
                    graphs.requireReached(target.name().orElse(Quad.defaultGraphIRI));
                    work.accept(dataset);
                });
    }

    /** Changes a copy in memory, then the store, unless {@code work} throws. */
    void edit(Consumer<DatasetGraph> work) {
        try {
            graphs.edit(work);
        } catch (InputException refused) {
            throw Refusal.of(Refusal.FORBIDDEN, refused.getMessage());
        }
    }
}
