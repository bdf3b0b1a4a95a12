package tupu.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The triples of one graph while it is being written. */
final class Triples {

    private final Set<Triple> triples = new LinkedHashSet<>();

    void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    boolean has(Node subject, Node predicate, Node object) {
        return triples.contains(Triple.create(subject, predicate, object));
    }

    Set<Triple> all() {
        return triples;
    }
}
