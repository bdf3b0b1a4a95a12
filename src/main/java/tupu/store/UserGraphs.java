package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

    /**
     * Changes graphs in one transaction. {@code work} sees the store and changes a copy in memory;
     * where it throws, or touches what it may not, nothing has happened. Others may read meanwhile,
     * and nobody writes.
     *
     * @return whether that changed anything
     */
    public boolean edit(Consumer<DatasetGraph> work) {
        return store.connection().write(dataset -> stage(dataset, work), new Apply(store.texts()));
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

    private List<Difference> stage(DatasetGraph dataset, Consumer<DatasetGraph> work) {
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
        return differences(staged);
    }

    private static List<Difference> differences(StagedDataset staged) {
        Map<Node, Set<Triple>> added = byGraph(staged.added());
        Map<Node, Set<Triple>> deleted = byGraph(staged.deleted());
        Set<Node> graphs = new LinkedHashSet<>(deleted.keySet());
        graphs.addAll(added.keySet());
        return graphs.stream()
                .map(
                        graph ->
                                Difference.of(
                                        graph.toString(),
                                        graph,
                                        deleted.getOrDefault(graph, Set.of()),
                                        added.getOrDefault(graph, Set.of())))
                .toList();
    }

    private static Map<Node, Set<Triple>> byGraph(List<Quad> quads) {
        return quads.stream()
                .collect(
                        Collectors.groupingBy(
                                Quad::getGraph,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        Quad::asTriple,
                                        Collectors.toCollection(LinkedHashSet::new))));
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

    private static final class Apply extends IndexedWrite<Boolean> {

        Apply(Optional<TextIndex> texts) {
            super(texts);
        }

        @Override
        public boolean isNeeded(List<Difference> changes) {
            return !changes.isEmpty();
        }

        @Override
        public Boolean apply(DatasetGraph dataset, List<Difference> changes) {
            changes.forEach(change -> change.apply(dataset));
            index(changes);
            return true;
        }

        @Override
        public Boolean skip(List<Difference> changes) {
            return false;
        }
    }
}
