package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import tupu.query.Confinement;
import tupu.rdf.Iris;
import tupu.serve.http.Limits;
import tupu.store.GraphStore;

/** The store as the endpoint shows it, and the one place where queries are made ready to run. */
public final class Data {

    private final GraphStore store;
    private final DefaultGraph defaultGraph;
    private final Limits limits;
    private final Texts texts;

    /** What a query sees that names no graph. */
    public enum DefaultGraph {
        /** All graphs together. */
        UNION,
        /** The store's own default graph; for a store without articles. */
        OWN
    }

    /**
     * @param texts how much of an article may be shown
     */
    public Data(GraphStore store, DefaultGraph defaultGraph, Limits limits, Texts texts) {
        this.store = requireNonNull(store, "store");
        this.defaultGraph = requireNonNull(defaultGraph, "defaultGraph");
        this.limits = requireNonNull(limits, "limits");
        this.texts = requireNonNull(texts, "texts");
    }

    public GraphStore store() {
        return store;
    }

    public Iris iris() {
        return store.iris();
    }

    public Limits limits() {
        return limits;
    }

    public Texts texts() {
        return texts;
    }

    public boolean isUnion() {
        return defaultGraph == DefaultGraph.UNION;
    }

    /** Reads what may be shown, in one transaction; nothing lazy may escape. */
    public <T> T read(Function<DatasetGraph, T> work) {
        return texts == Texts.WHOLE
                ? store.read(work)
                : store.read(dataset -> work.apply(new WithoutBodies(dataset, isUnion())));
    }

    /** Asks the store yes or no. */
    public boolean ask(Query query) {
        return read(
                dataset -> {
                    try (QueryExec execution =
                            execution(dataset, query, new DatasetDescription())) {
                        return execution.ask();
                    }
                });
    }

    /**
     * Prepares a query, confined and with a deadline; to be closed, inside the same read.
     *
     * @param description the graphs that it runs over; empty for the store as it is
     */
    QueryExec execution(DatasetGraph dataset, Query query, DatasetDescription description) {
        boolean chosen = !description.isEmpty();
        Context context = dataset.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, isUnion() && !chosen);
        Confinement.confine(context);
        return QueryExecDatasetBuilder.create()
                .dataset(
                        chosen
                                ? DynamicDatasets.dynamicDataset(description, dataset, false)
                                : dataset)
                .query(chosen ? withoutDataset(query) : query)
                .context(context)
                .overallTimeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Query withoutDataset(Query query) {
        Query bare = QueryFactory.create(query);
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return bare;
    }
}
