package tupu.derive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Iris;

/**
 * What spans articles: clusters of copies, groups of reports of one event, the labels of entities
 * that the catalogue does not have, and the keys of names. Depends on the catalogue and the article
 * graphs alone, whatever their order. No two parts write of the same subject.
 */
public final class DerivedGraph {

    private final Iris iris;
    private final List<DerivedPart> parts;

    public DerivedGraph(Iris iris) {
        this.iris = iris;
        this.parts = List.of(new Labels(iris), new Copies(iris), new EventGroups(iris));
    }

    /**
     * Returns what {@code changes} to other graphs mean for the derived one: subjects, each with
     * all triples that it must have now.
     */
    public Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store) {
        if (changes.stream().anyMatch(change -> change.graph().equals(iris.derivedGraph()))) {
            forget();
        }
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        parts.forEach(part -> wanted.putAll(part.after(changes, store)));
        return wanted;
    }

    /** Returns all that the derived graph must hold. */
    public Map<Node, Collection<Triple>> all(DatasetGraph store) {
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        parts.forEach(part -> wanted.putAll(part.all(store)));
        return wanted;
    }

    /** The changes that were followed last were not made after all. */
    public void forget() {
        parts.forEach(DerivedPart::forget);
    }
}
