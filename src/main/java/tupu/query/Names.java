package tupu.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What things are called. */
interface Names {

    /** Returns what is called {@code name}; true for those of which it is the preferred name. */
    Map<Node, Boolean> named(String name);

    /** Returns the names that come near {@code name}, the nearest first, in one spelling each. */
    List<String> nearest(String name, int most);
}
