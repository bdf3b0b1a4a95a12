package tupu.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.derive.DerivedGraph;
import tupu.derive.GraphChange;
import tupu.rdf.Iris;

/**
 * Keeps the derived graph in step with the graphs that it is derived from: what changes touch is
 * derived again in their transaction, the rest stays.
 */
final class Derivation {

    private final Iris iris;
    private final DerivedGraph derived;

    Derivation(Iris iris) {
        this.iris = iris;
        this.derived = new DerivedGraph(iris);
    }

    /** Returns what must change in the derived graph now that {@code changes} are made. */
    List<Difference> after(List<Difference> changes, DatasetGraph dataset) {
        List<GraphChange> made =
                changes.stream()
                        .filter(change -> !change.isEmpty())
                        .map(c -> new GraphChange(c.graph(), c.added(), c.deleted()))
                        .toList();
        return differences(derived.after(made, dataset), dataset);
    }

    /** Returns what must change in the derived graph for it to equal one derived afresh. */
    List<Difference> check(DatasetGraph dataset) {
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>(derived.all(dataset));
        dataset.stream(iris.derivedGraph(), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .forEach(subject -> wanted.putIfAbsent(subject, List.of()));
        return differences(wanted, dataset);
    }

    /** The changes that were followed last were not made after all. */
    void forget() {
        derived.forget();
    }

    private List<Difference> differences(
            Map<Node, Collection<Triple>> wanted, DatasetGraph dataset) {
        return wanted.entrySet().stream()
                .map(entry -> difference(entry.getKey(), entry.getValue(), dataset))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private Difference difference(Node subject, Collection<Triple> wanted, DatasetGraph dataset) {
        Node graph = iris.derivedGraph();
        Set<Triple> had =
                dataset.stream(graph, subject, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .collect(Collectors.toSet());
        return Difference.of("derived", graph, had, wanted);
    }
}
