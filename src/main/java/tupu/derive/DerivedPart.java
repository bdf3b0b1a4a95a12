package tupu.derive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One kind of what spans articles: a pure function of the catalogue and the article graphs, which
 * can follow a change without looking at all of them.
 */
interface DerivedPart {

    /**
     * Returns the subjects whose triples these changes may have changed, each with all triples that
     * it must have now.
     */
    Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store);

    /** Returns all subjects with their triples, derived from the article graphs alone. */
    Map<Node, Collection<Triple>> all(DatasetGraph store);

    /** The last changes were not made after all: drops what is held in memory. */
    default void forget() {}
}
