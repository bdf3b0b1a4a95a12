package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.review.DecisionFile;
import tupu.review.QuotationKey;
import tupu.review.Suspect;
import tupu.review.Suspects;
import tupu.serve.access.Writers;
import tupu.serve.http.Exchange;
import tupu.serve.http.Parameters;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;
import tupu.serve.sparql.Data;

/**
 * Shows what only a person can decide, and writes down what a person who may write decides. The
 * store itself stays as it is until the next build.
 */
public final class ReviewPage implements Route {

    /** Where the page is. */
    public static final String ADDRESS = "/review";

    private final Frame frame;
    private final Data data;
    private final Optional<DecisionFile> file;
    private final Writers writers;
    private Optional<Found> last = Optional.empty();

    /** The suspicions of one state of the store. */
    private record Found(long generation, List<Suspect> suspects) {}

    /**
     * @param file where decisions are kept; without one the page only shows
     */
    public ReviewPage(Frame frame, Data data, Optional<DecisionFile> file, Writers writers) {
        this.frame = requireNonNull(frame, "frame");
        this.data = requireNonNull(data, "data");
        this.file = requireNonNull(file, "file");
        this.writers = requireNonNull(writers, "writers");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD", "POST");
        Visit visit = frame.visit(exchange);
        if (exchange.isReading()) {
            show(exchange, visit);
            return;
        }
        Optional<String> by = writers.admit(exchange);
        DecisionFile decisions =
                file.orElseThrow(
                        () ->
                                Refusal.of(
                                        Refusal.FORBIDDEN,
                                        "there is no file for decisions; start with --ontology"));
        Parameters form = Parameters.parse(exchange.body().text());
        new ReviewForm(form, data, decisions, by).apply(suspects());
        exchange.sendSeeOther(visit.to(ADDRESS));
    }

    private void show(Exchange exchange, Visit visit) throws IOException {
        List<Suspect> all = suspects();
        List<Row> rows = new ArrayList<>();
        file.map(decisions -> decisions.open(all)).orElse(all).forEach(one -> rows.add(row(one)));
        Map<String, Object> model = new HashMap<>();
        model.put("rows", rows);
        model.put("address", visit.to(ADDRESS));
        model.put("writable", file.isPresent());
        model.put("file", file.map(decisions -> decisions.path().toString()).orElse(""));
        model.put("entries", file.map(ReviewPage::entries).orElse(List.of()));
        model.put("quotation", quotation(exchange));
        frame.send(exchange, visit, "review", model);
    }

    private List<Map<String, String>> quotation(Exchange exchange) {
        Optional<String> iri = exchange.parameters().one("quotation");
        if (iri.isEmpty()) {
            return List.of();
        }
        QuotationKey key = key(data, iri.get());
        return List.of(Map.of("iri", iri.get(), "speaker", key.speaker(), "words", key.words()));
    }

    static QuotationKey key(Data data, String iri) {
        return data.read(dataset -> QuotationKey.of(dataset, data.iris(), iri))
                .orElseThrow(() -> Refusal.notFound("there is no quotation " + iri));
    }

    private synchronized List<Suspect> suspects() {
        long generation = data.store().generation();
        if (last.filter(found -> found.generation() == generation).isEmpty()) {
            last =
                    Optional.of(
                            new Found(
                                    generation,
                                    data.read(dataset -> Suspects.of(dataset, data.iris()))));
        }
        return last.orElseThrow().suspects();
    }

    /**
     * A suspicion as the page shows it.
     *
     * @param kind by which the form names it
     */
    public record Row(String kind, boolean homonym, List<One> entities, List<One> because) {}

    /**
     * A thing or a name.
     *
     * @param node the thing, to link to; a literal for a mere name
     */
    public record One(String id, String label, Node node) {}

    private Row row(Suspect suspect) {
        return new Row(
                suspect.kind().name(),
                suspect.kind().isHomonym(),
                suspect.entities().stream().map(this::one).toList(),
                suspect.because().stream().map(this::one).toList());
    }

    private One one(Suspect.Named named) {
        return new One(
                named.id(),
                named.label(),
                named.id().isEmpty()
                        ? NodeFactory.createLiteralString(named.label())
                        : data.iris().entity(named.id()));
    }

    private static List<Map<String, String>> entries(DecisionFile file) {
        return file.entries().stream()
                .map(
                        entry ->
                                Map.of(
                                        "id", entry.id().orElse(""),
                                        "text", entry.text(),
                                        "because", entry.reason()))
                .toList();
    }
}
