package tupu.serve.sparql;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import tupu.serve.http.Body;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Parameters;
import tupu.serve.http.Refusal;

/** Reads an update as the SPARQL 1.1 protocol carries it: as a form, or as the body itself. */
final class UpdateRequestBody {

    static final Media UPDATE = Media.of("application/sparql-update");

    private UpdateRequestBody() {}

    /** Reads the operations; refuses those that are never run. */
    static List<Update> read(Exchange exchange, String base) throws IOException {
        Parameters parameters = exchange.parameters();
        Body body = exchange.body();
        String text;
        if (body.is(UPDATE)) {
            text = body.text();
        } else if (body.is(Media.FORM)) {
            parameters = parameters.and(Parameters.parse(body.text()));
            text =
                    parameters
                            .one("update")
                            .orElseThrow(() -> Refusal.badRequest("the form has no field update"));
        } else {
            throw Refusal.of(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    "updates are sent as %s or %s".formatted(UPDATE, Media.FORM));
        }
        UpdateRequest request = QueryText.update(text, base);
        for (Update update : request) {
            refuse(update);
            use(update, parameters.all("using-graph-uri"), parameters.all("using-named-graph-uri"));
        }
        return request.getOperations();
    }

    private static void refuse(Update update) {
        if (update instanceof UpdateLoad load) {
            throw Refusal.badRequest(
                    "LOAD <%s> is not allowed here: send the triples themselves"
                            .formatted(load.getSource()));
        } else if (update instanceof UpdateModify modify) {
            RefusedParts.refuse(modify.getWherePattern());
        } else if (update instanceof UpdateDeleteWhere delete) {
            delete.getQuads().forEach(quad -> RefusedParts.property(quad.getPredicate()));
        }
    }

    /** The protocol's graphs stand for USING, which the update may then not have itself. */
    private static void use(Update update, List<String> graphs, List<String> named) {
        if (graphs.isEmpty() && named.isEmpty()) {
            return;
        }
        if (update instanceof UpdateModify modify) {
            if (modify.getWithIRI() != null
                    || !modify.getUsing().isEmpty()
                    || !modify.getUsingNamed().isEmpty()) {
                throw Refusal.badRequest(
                        "using-graph-uri and using-named-graph-uri do not go with USING or WITH");
            }
            graphs.forEach(graph -> modify.addUsing(NodeFactory.createURI(graph)));
            named.forEach(graph -> modify.addUsingNamed(NodeFactory.createURI(graph)));
        } else if (update instanceof UpdateDeleteWhere) {
            throw Refusal.badRequest(
                    "using-graph-uri does not go with DELETE WHERE; write DELETE { … } WHERE { … }");
        }
    }
}
