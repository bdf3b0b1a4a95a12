package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.Vocabulary;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The graphs that people write, all of them under {@code <base>user/}: notes, tags, corrections.
 * What the articles say is changed by articles alone.
 *
 * <pre>{@code
 * new UserGraphs(store, UserGraphs.Reach.USER_GRAPHS, 10_000)
 *         .edit(dataset -> dataset.add(graph, subject, property, object));
 * }</pre>
 */
public final class UserGraphs {

    private final GraphStore store;
    private final Reach reach;
    private final int most;

    /** Which graphs can be written. */
    public enum Reach {
        /** Those under {@code <base>user/}. */
        USER_GRAPHS,
        /** All, in a store that holds no article. */
        EVERY_GRAPH
    }

    /**
     * @param most quads that one edit may change
     */
    public UserGraphs(GraphStore store, Reach reach, int most) {
        this.store = requireNonNull(store, "store");
        this.reach = requireNonNull(reach, "reach");
        this.most = most;
    }

    private record Change(List<Quad> added, List<Quad> deleted) {}

    /**
     * Changes graphs in one transaction. {@code work} sees the store and changes a copy in memory;
     * where it throws, or touches what it may not, nothing has happened. Others may read meanwhile,
     * and nobody writes.
     *
     * @return whether that changed anything
     */
    public boolean edit(Consumer<DatasetGraph> work) {
        return store.connection().write(dataset -> stage(dataset, work), new Apply());
    }

    /**
     * Refuses graphs that cannot be written.
     *
     * @param graph {@link Quad#defaultGraphIRI} for the default graph
     */
    public void requireReached(Node graph) {
        if (reach == Reach.USER_GRAPHS && !store.iris().isUserGraph(graph)) {
            throw refusal(
                    Quad.isDefaultGraph(graph) ? "the default graph" : graph.toString(),
                    "is not a graph of users",
                    "write into graphs under " + store.iris().base() + Iris.USER);
        }
    }

    private Change stage(DatasetGraph dataset, Consumer<DatasetGraph> work) {
        if (reach == Reach.EVERY_GRAPH
                && dataset.contains(Node.ANY, Node.ANY, Vocabulary.GRAPH_DIGEST, Node.ANY)) {
            throw refusal("the store", "holds articles", "write into graphs of users");
        }
        StagedDataset staged =
                new StagedDataset(
                        dataset,
                        reach == Reach.EVERY_GRAPH
                                ? StagedDataset.View.DEFAULT_GRAPH
                                : StagedDataset.View.UNION,
                        guard());
        work.accept(staged);
        return new Change(staged.added(), staged.deleted());
    }

    private Consumer<Quad> guard() {
        Set<Quad> touched = new HashSet<>();
        return quad -> {
            requireReached(quad.getGraph());
            touched.add(quad);
            if (touched.size() > most) {
                throw refusal(
                        "the change", "touches more than %d quads".formatted(most), "split it");
            }
        };
    }

    private static InputException refusal(String what, String cause, String cure) {
        return new InputException(Diagnostic.of(what, cause, cure));
    }

    private static final class Apply implements Connection.Write<Change, Boolean> {

        @Override
        public boolean isNeeded(Change change) {
            return !change.added().isEmpty() || !change.deleted().isEmpty();
        }

        @Override
        public Boolean apply(DatasetGraph dataset, Change change) {
            change.deleted().forEach(dataset::delete);
            change.added().forEach(dataset::add);
            return true;
        }

        @Override
        public Boolean skip(Change change) {
            return false;
        }
    }
}
