package tupu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.DerivedGraph;
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

    /** Returns what must change in the derived graph once {@code changes} are made. */
    List<Difference> after(List<Difference> changes, DatasetGraph dataset) {
        return differences(touched(changes, dataset), dataset);
    }

    /** Returns what must change in the derived graph for it to equal one derived afresh. */
    List<Difference> check(DatasetGraph dataset) {
        Set<Node> subjects = new LinkedHashSet<>(derived.subjects(dataset));
        dataset.stream(iris.derivedGraph(), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .forEach(subjects::add);
        return differences(subjects, dataset);
    }

    private List<Difference> differences(Collection<Node> subjects, DatasetGraph dataset) {
        return subjects.stream()
                .map(subject -> difference(subject, dataset))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private Difference difference(Node subject, DatasetGraph dataset) {
        Node graph = iris.derivedGraph();
        Set<Triple> had =
                dataset.stream(graph, subject, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .collect(Collectors.toSet());
        List<Triple> wanted = derived.triples(dataset, subject).toList();
        return Difference.of("derived", graph, had, wanted);
    }

    private Set<Node> touched(List<Difference> changes, DatasetGraph dataset) {
        Set<Node> touched = new LinkedHashSet<>();
        for (Difference change : changes) {
            if (change.graph().equals(iris.catalogueGraph())) {
                touched.addAll(derived.subjects(dataset));
            } else if (!change.isEmpty()) {
                List<Triple> triples = new ArrayList<>(change.added());
                triples.addAll(change.deleted());
                touched.addAll(derived.touched(change.graph(), triples));
            }
        }
        return touched;
    }
}
