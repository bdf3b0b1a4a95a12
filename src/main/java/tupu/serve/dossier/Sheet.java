package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import tupu.serve.about.Thing;

/**
 * Everything that the store says of a thing that has no page of its own kind: properties with their
 * values, and what points to it.
 *
 * @param more whether more points to it than is listed
 */
public record Sheet(Named thing, List<Line> properties, List<Line> pointers, boolean more) {

    private static final int MOST_VALUES = 200;

    public Sheet {
        requireNonNull(thing, "thing");
        properties = List.copyOf(properties);
        pointers = List.copyOf(pointers);
    }

    /** A property and its values, each with the text to show. */
    public record Line(Named property, List<Named> values) {

        public Line {
            requireNonNull(property, "property");
            values = List.copyOf(values);
        }
    }

    static Sheet of(Look look, Thing thing) {
        return new Sheet(
                look.named(thing.node()),
                lines(look, thing.outgoing(), true),
                lines(look, thing.incoming(), false),
                thing.incoming().size() >= MOST_VALUES);
    }

    private static List<Line> lines(Look look, List<Triple> triples, boolean objects) {
        Map<Node, List<Named>> groups = new LinkedHashMap<>();
        for (Triple triple : triples) {
            List<Named> values =
                    groups.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>());
            if (values.size() < MOST_VALUES) {
                values.add(value(look, objects ? triple.getObject() : triple.getSubject()));
            }
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new Line(
                                        look.named(group.getKey()),
                                        group.getValue().stream()
                                                .sorted(Comparator.comparing(Named::label))
                                                .toList()))
                .toList();
    }

    private static Named value(Look look, Node node) {
        return node.isLiteral() ? new Named(node, node.getLiteralLexicalForm()) : look.named(node);
    }
}
