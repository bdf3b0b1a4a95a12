package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tupu.serve.http.Body;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Parameters;
import tupu.serve.http.Refusal;

/**
 * A query as the SPARQL 1.1 protocol carries it: by GET, as a form, or as the body itself.
 *
 * @param defaultGraphs {@code default-graph-uri}; with the next they replace what the query says
 * @param namedGraphs {@code named-graph-uri}
 */
record QueryRequest(String text, List<String> defaultGraphs, List<String> namedGraphs) {

    static final Media QUERY = Media.of("application/sparql-query");

    QueryRequest {
        requireNonNull(text, "text");
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** Reads a request; empty where a reader asks for no query but for what there is. */
    static Optional<QueryRequest> read(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD", "POST");
        Parameters parameters = exchange.parameters();
        if (exchange.isReading()) {
            if (parameters.has("update")) {
                throw Refusal.badRequest("updates are sent by POST, to the update endpoint");
            }
            return parameters.one("query").map(text -> of(text, parameters));
        }
        Body body = exchange.body();
        if (body.is(QUERY)) {
            return Optional.of(of(body.text(), parameters));
        } else if (body.is(Media.FORM)) {
            Parameters all = parameters.and(Parameters.parse(body.text()));
            return Optional.of(
                    of(
                            all.one("query")
                                    .orElseThrow(
                                            () ->
                                                    Refusal.badRequest(
                                                            "the form has no field query")),
                            all));
        }
        throw Refusal.of(
                Refusal.UNSUPPORTED_MEDIA_TYPE,
                "queries are sent as %s or %s".formatted(QUERY, Media.FORM));
    }

    private static QueryRequest of(String text, Parameters parameters) {
        return new QueryRequest(
                text, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
    }
}
