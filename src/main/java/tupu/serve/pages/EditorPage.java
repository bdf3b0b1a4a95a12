package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tupu.query.QueryCatalogue;
import tupu.rdf.Prefixes;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Route;
import tupu.serve.sparql.Addresses;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.GraphFormat;

/**
 * What the query endpoint answers who asks nothing: an editor to people, its description to
 * programs.
 */
public final class EditorPage implements Route {

    /**
     * The editor lays out its lines by style attributes and elements that it makes itself; scripts
     * stay files of this server.
     */
    private static final String POLICY =
            Frame.POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private final Frame frame;
    private final Examples examples;
    private final Route description;

    /**
     * @param description answers programs
     */
    public EditorPage(Frame frame, Data data, Route description) {
        this.frame = requireNonNull(frame, "frame");
        this.examples = new Examples(data, QueryCatalogue.builtIn());
        this.description = requireNonNull(description, "description");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        List<Media> offers = new ArrayList<>(GraphFormat.media());
        offers.add(Media.HTML);
        if (!exchange.isReading() || !exchange.choose(offers).equals(Media.HTML)) {
            description.answer(exchange);
            return;
        }
        Visit visit = frame.visit(exchange);
        frame.send(
                exchange,
                visit,
                "sparql",
                Map.of(
                        "examples",
                        examples.in(visit.tongue()),
                        "prefixes",
                        prefixes(),
                        "endpoint",
                        Addresses.QUERY),
                POLICY);
    }

    private static String prefixes() {
        try {
            return new ObjectMapper().writeValueAsString(Prefixes.byName());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Prefixes are always JSON", e);
        }
    }
}
