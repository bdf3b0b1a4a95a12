package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import tupu.query.Tongue;
import tupu.serve.about.ForPeople;
import tupu.serve.dossier.Dossiers;
import tupu.serve.dossier.Home;
import tupu.serve.dossier.Sheet;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Router;
import tupu.serve.sparql.Data;

/** The pages for readers who know nothing of SPARQL. */
public final class Pages implements ForPeople {

    private final Frame frame;
    private final Dossiers dossiers;

    public Pages(Frame frame, Data data) {
        this.frame = requireNonNull(frame, "frame");
        this.dossiers = new Dossiers(data);
    }

    /** Adds the routes. */
    public void addTo(Router router) {
        router.at("/", this::home)
                .below(Assets.FOLDER, frame.assets())
                .below(Webjars.FOLDER, frame.webjars());
    }

    private void home(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        Visit visit = frame.visit(exchange);
        Home home = dossiers.home(visit.tongue());
        frame.send(
                exchange,
                visit,
                "home",
                Map.of("home", home, "examples", examples(home, visit.tongue())));
    }

    /** Questions that this store can answer: about what it speaks of most. */
    private static List<String> examples(Home home, Tongue tongue) {
        Words words = Words.in(tongue);
        return home.topics().stream()
                .filter(topic -> !topic.thing().key().equals("other"))
                .limit(2)
                .map(topic -> words.say("exampleTopic", topic.thing().label()))
                .toList();
    }

    @Override
    public void showThing(Exchange exchange, Node thing) throws IOException {
        Visit visit = frame.visit(exchange);
        Sheet sheet =
                dossiers.sheet(thing, visit.tongue())
                        .orElseThrow(
                                () -> Refusal.notFound("nothing is known of " + thing.getURI()));
        frame.send(exchange, visit, "thing", Map.of("sheet", sheet));
    }

    @Override
    public void showFound(Exchange exchange) throws IOException {
        throw Refusal.notFound("not yet");
    }
}
