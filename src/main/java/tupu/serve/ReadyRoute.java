package tupu.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;
import tupu.serve.sparql.Data;

/** Whether the store answers: asks it something each time. */
final class ReadyRoute implements Route {

    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");

    private final Data data;

    ReadyRoute(Data data) {
        this.data = requireNonNull(data, "data");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        exchange.setHeader("Cache-Control", "no-store");
        try {
            exchange.sendText(200, data.ask(ANYTHING) ? "ready" : "ready, and empty");
        } catch (IllegalStateException closed) {
            throw Refusal.unavailable("the store does not answer", 1);
        }
    }
}
