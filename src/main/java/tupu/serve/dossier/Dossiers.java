package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.query.Answer;
import tupu.query.QueryCatalogue;
import tupu.query.QueryRunner;
import tupu.query.Question;
import tupu.query.RunLimits;
import tupu.query.Tongue;
import tupu.serve.about.Thing;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.Texts;
import tupu.store.Found;

/**
 * Gathers from the store what pages show: each page one record, read in one transaction, within the
 * time that a query may take.
 */
public final class Dossiers {

    private static final int HITS = 20;
    private static final int MOST_THINGS = 12;

    /** Of an answer; who wants more of it than a page shows asks for it as data. */
    private static final int MOST_ROWS = 1_000;

    /** Pages of texts; who has not found it by then needs other words. */
    private static final int DEEPEST = 50;

    private final QueryCatalogue catalogue = QueryCatalogue.builtIn();
    private final Data data;
    private final Map<Tongue, Kept> homes = new ConcurrentHashMap<>();

    public Dossiers(Data data) {
        this.data = requireNonNull(data, "data");
    }

    private record Kept(long generation, Home home) {}

    /** Returns the figures of the first page, computed anew only after a write. */
    public Home home(Tongue tongue) {
        long generation = data.store().generation();
        Kept kept = homes.get(tongue);
        if (kept == null || kept.generation() != generation) {
            kept = new Kept(generation, read(tongue, look -> new HomeReader(look).read()));
            homes.put(tongue, kept);
        }
        return kept.home();
    }

    /** Returns who said what of a topic; empty where there is no such topic. */
    public Optional<TopicDossier> topic(Node topic, Tongue tongue, int page) {
        return read(tongue, look -> new TopicReader(look).read(topic, page));
    }

    /** Returns an article and what was found in it; empty where there is no such article. */
    public Optional<ArticleDossier> article(Node article, Tongue tongue, Texts texts) {
        return read(tongue, look -> new ArticleReader(look, texts).read(article));
    }

    /**
     * Returns what a search brings.
     *
     * @param words may be a name, a topic, a question, words of a text; nothing brings nothing
     * @param page of the texts, from 1
     */
    public SearchDossier search(String words, Tongue tongue, int page) {
        if (words.isBlank()) {
            return new SearchDossier(words, Optional.empty(), List.of(), List.of(), 1, false);
        }
        Question question = new Question(words, tongue);
        Optional<Answer> answer =
                question.hasForm(catalogue)
                        ? Optional.of(
                                data.read(
                                        dataset ->
                                                question.answer(
                                                        dataset, data.iris(), catalogue, runner())))
                        : Optional.empty();
        int wanted = Math.min(page, DEEPEST);
        List<Found> found = data.store().search(words, MOST_THINGS + wanted * HITS + 1);
        return read(
                tongue,
                look -> {
                    SearchReader reader = new SearchReader(look, data.texts());
                    Leaf<Hit> texts = Leaf.of(reader.texts(found), wanted, HITS);
                    return new SearchDossier(
                            words,
                            answer,
                            texts.page() == 1
                                    ? reader.things(found, words, MOST_THINGS)
                                    : List.of(),
                            texts.items(),
                            texts.page(),
                            texts.hasNext() && texts.page() < DEEPEST);
                });
    }

    private QueryRunner runner() {
        int rows = Math.min(MOST_ROWS, data.limits().rows());
        return new QueryRunner(new RunLimits(data.limits().time(), rows));
    }

    /** Returns what is known of an entity; empty where that is nothing. */
    public Optional<EntityDossier> entity(Node entity, Tongue tongue, EntityDossier.Wanted wanted) {
        return read(tongue, look -> new EntityReader(look).read(entity, wanted));
    }

    /** Returns everything that is said of a thing; empty where that is nothing. */
    public Optional<Sheet> sheet(Node thing, Tongue tongue) {
        return data.read(
                dataset ->
                        Thing.read(dataset, thing)
                                .map(found -> Sheet.of(look(dataset, tongue), found)));
    }

    private <T> T read(Tongue tongue, Function<Look, T> work) {
        return data.read(dataset -> work.apply(look(dataset, tongue)));
    }

    private Look look(DatasetGraph dataset, Tongue tongue) {
        return new Look(dataset, data.iris(), tongue, data.limits().time());
    }
}
