package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import tupu.query.Confinement;
import tupu.serve.access.Writers;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/** The update endpoint of the SPARQL 1.1 protocol. */
public final class UpdateRoute implements Route {

    private final Edits edits;
    private final Writers writers;
    private final String base;

    /**
     * @param base the endpoint's address
     */
    public UpdateRoute(Edits edits, Writers writers, String base) {
        this.edits = requireNonNull(edits, "edits");
        this.writers = requireNonNull(writers, "writers");
        this.base = requireNonNull(base, "base");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("POST");
        writers.admit(exchange);
        List<Update> updates = UpdateRequestBody.read(exchange, base);
        edits.edit(dataset -> run(dataset, updates));
        exchange.sendEmpty(204);
    }

    /** One after the other: Jena 5.6 gives the second operation of a request no time at all. */
    private void run(DatasetGraph dataset, List<Update> updates) {
        long end = System.nanoTime() + edits.limits().time().toNanos();
        try {
            for (Update update : updates) {
                long left = Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis());
                Context context = dataset.getContext().copy();
                Confinement.confine(context);
                UpdateExecDatasetBuilder.create()
                        .update(update)
                        .dataset(dataset)
                        .context(context)
                        .timeout(left, TimeUnit.MILLISECONDS)
                        .execute();
            }
        } catch (QueryCancelledException e) {
            throw Refusal.unavailable(
                    "the update took longer than %d s and did nothing"
                            .formatted(edits.limits().time().toSeconds()),
                    (int) edits.limits().time().toSeconds());
        } catch (QueryException | UpdateException e) {
            throw Refusal.badRequest("the update cannot be run: " + e.getMessage());
        }
    }
}
