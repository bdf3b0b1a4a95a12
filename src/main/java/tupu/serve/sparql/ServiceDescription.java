package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Route;

/** Says what the endpoint can do (SPARQL 1.1 Service Description). */
public final class ServiceDescription implements Route {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String VOID = "http://rdfs.org/ns/void#";

    private static final List<String> RESULTS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML");

    private final Data data;
    private final Addresses addresses;
    private final Optional<String> update;

    /**
     * @param update where updates are sent; empty where nobody may
     */
    public ServiceDescription(Data data, Addresses addresses, Optional<String> update) {
        this.data = requireNonNull(data, "data");
        this.addresses = requireNonNull(addresses, "addresses");
        this.update = requireNonNull(update, "update");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        Media media = exchange.choose(GraphFormat.media());
        exchange.send(media, out -> GraphFormat.of(media).orElseThrow().write(graph(), out));
    }

    private Graph graph() {
        Description description =
                new Description()
                        .prefix("sd", SD)
                        .prefix("void", VOID)
                        .prefix("formats", FORMATS)
                        .prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        Description.Thing service =
                description
                        .part("service", SD + "Service")
                        .with(SD + "endpoint", Description.iri(addresses.query()))
                        .with(SD + "supportedLanguage", Description.iri(SD + "SPARQL11Query"));
        RESULTS.forEach(
                format -> service.with(SD + "resultFormat", Description.iri(FORMATS + format)));
        if (data.isUnion()) {
            service.with(SD + "feature", Description.iri(SD + "UnionDefaultGraph"));
        }
        service.with(SD + "defaultDataset", dataset(description));
        update.ifPresent(
                address ->
                        description
                                .part("update", SD + "Service")
                                .with(SD + "endpoint", Description.iri(address))
                                .with(
                                        SD + "supportedLanguage",
                                        Description.iri(SD + "SPARQL11Update")));
        return description.graph();
    }

    private Description.Thing dataset(Description description) {
        return description
                .part("dataset", SD + "Dataset")
                .with(
                        SD + "defaultGraph",
                        description
                                .part("default", SD + "Graph")
                                .with(
                                        VOID + "inDataset",
                                        Description.iri(addresses.wellKnownVoid())));
    }
}
