package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import tupu.query.Tongue;
import tupu.rdf.Iris;
import tupu.serve.about.ForPeople;
import tupu.serve.dossier.ArticleDossier;
import tupu.serve.dossier.Dossiers;
import tupu.serve.dossier.EntityDossier;
import tupu.serve.dossier.Home;
import tupu.serve.dossier.Sheet;
import tupu.serve.dossier.TopicDossier;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Router;
import tupu.serve.sparql.Data;

/** The pages for readers who know nothing of SPARQL. */
public final class Pages implements ForPeople {

    private final Frame frame;
    private final Data data;
    private final Dossiers dossiers;
    private final SearchPage search;

    public Pages(Frame frame, Data data) {
        this.frame = requireNonNull(frame, "frame");
        this.data = requireNonNull(data, "data");
        this.dossiers = new Dossiers(data);
        this.search = new SearchPage(frame, dossiers);
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
        if (!showArticle(exchange, visit, thing)
                && !showTopic(exchange, visit, thing)
                && !showEntity(exchange, visit, thing)) {
            showSheet(exchange, visit, thing);
        }
    }

    private boolean showArticle(Exchange exchange, Visit visit, Node thing) throws IOException {
        if (!data.iris().isArticle(thing)) {
            return false;
        }
        Optional<ArticleDossier> article = dossiers.article(thing, visit.tongue(), data.texts());
        if (article.isPresent()) {
            frame.send(exchange, visit, "article", Map.of("one", article.get()));
        }
        return article.isPresent();
    }

    private boolean showTopic(Exchange exchange, Visit visit, Node thing) throws IOException {
        if (!thing.getURI().startsWith(Iris.TOPICS)) {
            return false;
        }
        Optional<TopicDossier> topic =
                dossiers.topic(thing, visit.tongue(), Numbers.page(exchange, "page"));
        if (topic.isPresent()) {
            frame.send(exchange, visit, "topic", Map.of("topic", topic.get()));
        }
        return topic.isPresent();
    }

    private boolean showEntity(Exchange exchange, Visit visit, Node thing) throws IOException {
        if (!data.iris().isEntity(thing)) {
            return false;
        }
        EntityDossier.Wanted wanted =
                new EntityDossier.Wanted(
                        Numbers.page(exchange, "said"),
                        Numbers.page(exchange, "about"),
                        Numbers.page(exchange, "events"),
                        Numbers.page(exchange, "articles"));
        Optional<EntityDossier> entity = dossiers.entity(thing, visit.tongue(), wanted);
        if (entity.isPresent()) {
            frame.send(exchange, visit, "entity", Map.of("one", entity.get()));
        }
        return entity.isPresent();
    }

    private void showSheet(Exchange exchange, Visit visit, Node thing) throws IOException {
        Sheet sheet =
                dossiers.sheet(thing, visit.tongue())
                        .orElseThrow(
                                () -> Refusal.notFound("nothing is known of " + thing.getURI()));
        frame.send(exchange, visit, "thing", Map.of("sheet", sheet));
    }

    @Override
    public void showFound(Exchange exchange) throws IOException {
        search.answer(exchange);
    }
}
