package tupu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What of the frames of {@code ontology/events.ttl} the catalogue keeps, for grouping reports. */
public final class FrameVocabulary {

    private static final String NAMESPACE = "https://w3id.org/tupu/frame#";

    /** The roles whose names tell an event from others of its type, separated by blanks. */
    public static final Node CORE = NodeFactory.createURI(NAMESPACE + "core");

    /** How many days reports of one event may lie apart. */
    public static final Node GROUP_DAYS = NodeFactory.createURI(NAMESPACE + "groupDays");

    private FrameVocabulary() {}
}
