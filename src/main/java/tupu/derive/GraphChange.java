package tupu.derive;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples that came into a named graph and that went out of it; both are made already. */
public record GraphChange(Node graph, List<Triple> added, List<Triple> deleted) {

    public GraphChange {
        added = List.copyOf(added);
        deleted = List.copyOf(deleted);
    }

    Stream<Triple> triples() {
        return Stream.concat(added.stream(), deleted.stream());
    }
}
