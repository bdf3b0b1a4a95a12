package tupu.query;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;

/**
 * Something that a name can stand for.
 *
 * @param label its name in the user's language
 * @param preferred whether the words asked for are a preferred name of it
 */
public record Candidate(Node node, String label, boolean preferred) {

    public Candidate {
        requireNonNull(node, "node");
        requireNonNull(label, "label");
    }

    @Override
    public String toString() {
        return "%s <%s>".formatted(label, node.getURI());
    }
}
