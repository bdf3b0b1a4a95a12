package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.GraphFormat;

/** What is known of a thing, as a page or as a graph. */
final class AboutRoute implements Route {

    private final Data data;
    private final Places places;
    private final ForPeople pages;

    AboutRoute(Data data, ForPeople pages) {
        this.pages = requireNonNull(pages, "pages");
        this.data = requireNonNull(data, "data");
        this.places = new Places(data.iris());
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        List<String> path = exchange.segments();
        if (path.size() < 3) {
            throw Refusal.notFound("there is nothing at " + exchange.path());
        }
        Node node = places.thing(path.subList(1, path.size()));
        Media media = media(exchange);
        if (media.equals(Media.HTML)) {
            pages.showThing(exchange, node);
            return;
        }
        Thing thing =
                data.read(dataset -> Thing.read(dataset, node))
                        .orElseThrow(
                                () -> Refusal.notFound("nothing is known of " + node.getURI()));
        GraphFormat format = GraphFormat.of(media).orElseThrow();
        exchange.send(media, out -> format.write(thing.graph(), out));
    }

    /** By {@code ?format=ttl}, for links; else by what the client accepts. */
    private static Media media(Exchange exchange) {
        Optional<String> wanted = exchange.parameters().one("format");
        if (wanted.isPresent()) {
            return wanted.get().equals("html")
                    ? Media.HTML
                    : Arrays.stream(GraphFormat.values())
                            .filter(format -> format.ending().equals(wanted.get()))
                            .findFirst()
                            .map(GraphFormat::mediaType)
                            .orElseThrow(
                                    () -> Refusal.badRequest("there is no format " + wanted.get()));
        }
        List<Media> offers = new ArrayList<>(GraphFormat.media());
        offers.add(Media.HTML);
        return exchange.choose(offers);
    }
}
