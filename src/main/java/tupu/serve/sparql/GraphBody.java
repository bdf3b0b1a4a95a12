package tupu.serve.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.util.Context;
import tupu.serve.http.Body;
import tupu.serve.http.Media;
import tupu.serve.http.Multipart;
import tupu.serve.http.Refusal;

/** Reads the triples of a request into memory; whatever is wrong with them answers 400. */
final class GraphBody {

    private GraphBody() {}

    /**
     * Reads one graph, or all the files of a form.
     *
     * @param base what relative IRIs are resolved against
     */
    static Graph read(Body body, String base) {
        List<Body> parts = body.is(Media.MULTIPART) ? Multipart.parts(body) : List.of(body);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        parts.forEach(part -> parse(part, base, graph));
        return graph;
    }

    private static void parse(Body body, String base, Graph graph) {
        GraphFormat format =
                body.media()
                        .flatMap(GraphFormat::of)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                Refusal.UNSUPPORTED_MEDIA_TYPE,
                                                "graphs are sent as " + GraphFormat.media()));
        if (format != GraphFormat.RDF_XML) {
            body.requireUtf8();
        }
        try {
            RDFParser.create()
                    .source(body.stream())
                    .forceLang(format.lang())
                    .base(base)
                    .context(offline())
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(graph);
        } catch (RiotException e) {
            throw Refusal.badRequest(
                    "the %s cannot be read: %s".formatted(format.mediaType(), message(e)));
        } catch (JenaException e) {
            throw Refusal.badRequest("the graph cannot be read: " + e.getMessage());
        } catch (StackOverflowError tooDeep) {
            throw Refusal.badRequest("the graph is nested too deeply");
        }
    }

    /** JSON-LD may name contexts, which are then not fetched but refused. */
    private static Context offline() {
        Context context = new Context();
        context.set(
                LangJSONLD11.JSONLD_OPTIONS,
                new JsonLdOptions(
                        (address, options) -> {
                            throw new JsonLdError(
                                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                                    "the context %s is not fetched; write it out"
                                            .formatted(address));
                        }));
        return context;
    }

    private static String message(RiotException e) {
        return e.getCause() instanceof JsonLdError cause ? cause.getMessage() : e.getMessage();
    }
}
