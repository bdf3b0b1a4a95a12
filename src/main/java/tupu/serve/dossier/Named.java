package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;

/**
 * A thing of the graph and what it is called.
 *
 * @param label in the reader's language where there is such a name
 */
public record Named(Node node, String label) {

    public Named {
        requireNonNull(node, "node");
        requireNonNull(label, "label");
    }

    /** Returns the last part of the IRI: {@code Direct}, {@code ProductRelease}. */
    public String key() {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
