package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/** The query endpoint of the SPARQL 1.1 protocol. Without a query: what this service is. */
public final class QueryRoute implements Route {

    private final Data data;
    private final String base;
    private final Route description;

    /**
     * @param base the endpoint's address
     * @param description answers who asks nothing
     */
    public QueryRoute(Data data, String base, Route description) {
        this.data = requireNonNull(data, "data");
        this.base = requireNonNull(base, "base");
        this.description = requireNonNull(description, "description");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Optional<QueryRequest> request = QueryRequest.read(exchange);
        if (request.isEmpty()) {
            description.answer(exchange);
            return;
        }
        Query query = QueryText.query(request.get().text(), base);
        RefusedParts.refuse(query);
        Media media = exchange.choose(offers(query));
        DatasetDescription dataset = dataset(request.get(), query);
        exchange.send(
                media,
                out ->
                        data.read(
                                store -> {
                                    run(store, query, dataset, media, out);
                                    return out;
                                }));
    }

    private static List<Media> offers(Query query) {
        if (query.isSelectType()) {
            return TableFormat.ofTables();
        }
        return query.isAskType() ? TableFormat.ofTruths() : GraphFormat.media();
    }

    /** The protocol's graphs count instead of the query's (SPARQL 1.1 protocol, 2.1.4). */
    private static DatasetDescription dataset(QueryRequest request, Query query) {
        DatasetDescription asked =
                DatasetDescription.create(request.defaultGraphs(), request.namedGraphs());
        return asked.isEmpty() && query.hasDatasetDescription()
                ? query.getDatasetDescription()
                : asked;
    }

    private void run(
            DatasetGraph store,
            Query query,
            DatasetDescription dataset,
            Media media,
            OutputStream out) {
        try (QueryExec execution = data.execution(store, query, dataset)) {
            if (query.isSelectType()) {
                TableFormat.writer(media)
                        .write(out, limited(execution.select()), ARQ.getContext().copy());
            } else if (query.isAskType()) {
                TableFormat.writer(media).write(out, execution.ask(), ARQ.getContext().copy());
            } else {
                Iterator<Triple> triples =
                        query.isConstructType()
                                ? execution.constructTriples()
                                : execution.describeTriples();
                GraphFormat.of(media).orElseThrow().write(graph(query, triples), out);
            }
        } catch (QueryCancelledException e) {
            throw Refusal.unavailable(
                    "the query took longer than %d s; narrow it down or add LIMIT"
                            .formatted(data.limits().time().toSeconds()),
                    (int) data.limits().time().toSeconds());
        } catch (QueryException e) {
            throw Refusal.badRequest("the query cannot be run: " + e.getMessage());
        }
    }

    private RowSet limited(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), new Limited<>(rows, data.limits().rows()));
    }

    private Graph graph(Query query, Iterator<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        new Limited<>(triples, data.limits().rows()).forEachRemaining(graph::add);
        return graph;
    }
}
