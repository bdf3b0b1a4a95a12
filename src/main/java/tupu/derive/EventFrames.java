package tupu.derive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.FrameVocabulary;
import tupu.rdf.Iris;
import tupu.rdf.Vocabulary;

/** Which reports may tell one event, as the frames of the event types say. */
final class EventFrames {

    private final Map<Node, List<Node>> cores = new HashMap<>();
    private final Map<Node, Integer> days = new HashMap<>();

    EventFrames(DatasetGraph store, Iris iris) {
        Node catalogue = iris.catalogueGraph();
        store.stream(catalogue, Node.ANY, FrameVocabulary.CORE, Node.ANY)
                .forEach(quad -> cores.put(quad.getSubject(), roles(quad.getObject())));
        store.stream(catalogue, Node.ANY, FrameVocabulary.GROUP_DAYS, Node.ANY)
                .forEach(
                        quad ->
                                days.put(
                                        quad.getSubject(),
                                        Integer.valueOf(quad.getObject().getLiteralLexicalForm())));
    }

    /** Returns the properties of the roles that tell an event of that type from others. */
    List<Node> core(Node type) {
        return cores.getOrDefault(type, List.of());
    }

    int days(Node type) {
        return days.getOrDefault(type, 0);
    }

    private static List<Node> roles(Node words) {
        return Arrays.stream(words.getLiteralLexicalForm().strip().split("\\s+"))
                .map(Vocabulary::role)
                .toList();
    }
}
