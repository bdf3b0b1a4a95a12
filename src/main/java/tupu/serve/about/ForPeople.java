package tupu.serve.about;

import java.io.IOException;
import org.apache.jena.graph.Node;
import tupu.serve.http.Exchange;

/** Shows people as pages what programs get as data. */
public interface ForPeople {

    /** Shows what is known of a thing; refuses where that is nothing. */
    void showThing(Exchange exchange, Node thing) throws IOException;

    /** Shows what was found. */
    void showFound(Exchange exchange) throws IOException;
}
