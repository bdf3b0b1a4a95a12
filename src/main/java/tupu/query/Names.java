package tupu.query;

import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What things are called. */
interface Names {

    /** Returns what is called {@code name}; true for those of which it is the preferred name. */
    Map<Node, Boolean> named(String name);

    /** Returns every name, in one spelling each. */
    Collection<String> spellings();
}
