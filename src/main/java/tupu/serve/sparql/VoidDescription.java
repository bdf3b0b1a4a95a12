package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Route;
import tupu.store.StoreCounts;

/** Says what the data are: how many, of which kinds, in which vocabularies (VoID). */
public final class VoidDescription implements Route {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";

    private static final List<String> VOCABULARIES =
            List.of(
                    Vocabulary.NAMESPACE,
                    SharedVocabulary.SCHEMA,
                    SharedVocabulary.NIF,
                    SharedVocabulary.ORG,
                    SharedVocabulary.PROV,
                    SharedVocabulary.SEM,
                    SharedVocabulary.SKOS,
                    SharedVocabulary.TIME);

    private final Data data;
    private final Addresses addresses;

    /** What was counted last; counting reads the whole store. */
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    private record Counted(long generation, StoreCounts counts) {}

    public VoidDescription(Data data, Addresses addresses) {
        this.data = requireNonNull(data, "data");
        this.addresses = requireNonNull(addresses, "addresses");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        Media media = exchange.choose(GraphFormat.media());
        exchange.send(media, out -> GraphFormat.of(media).orElseThrow().write(graph(), out));
    }

    private Graph graph() {
        StoreCounts counts = counts();
        Description description =
                new Description().prefix("void", VOID).prefix("dct", DCT).prefix("foaf", FOAF);
        description
                .thing(addresses.wellKnownVoid(), VOID + "DatasetDescription")
                .with(FOAF + "primaryTopic", Description.iri(dataset()));
        Description.Thing dataset =
                description
                        .thing(dataset(), VOID + "Dataset")
                        .with(DCT + "title", NodeFactory.createLiteralLang("Tupu 图谱", "zh-Hans"))
                        .with(VOID + "sparqlEndpoint", Description.iri(addresses.query()))
                        .with(VOID + "uriSpace", data.iris().base())
                        .with(VOID + "triples", counts.quads())
                        .with(VOID + "entities", counts.entities())
                        .with(VOID + "documents", counts.articles());
        partition(description, dataset, SharedVocabulary.QUOTATION.getURI(), counts.quotations());
        partition(description, dataset, SharedVocabulary.EVENT.getURI(), counts.events());
        partition(description, dataset, Vocabulary.RELATION.getURI(), counts.relations());
        VOCABULARIES.forEach(name -> dataset.with(VOID + "vocabulary", Description.iri(name)));
        for (GraphFormat format : GraphFormat.values()) {
            dataset.with(
                    VOID + "feature",
                    Description.iri("http://www.w3.org/ns/formats/" + format.w3cName()));
        }
        return description.graph();
    }

    /** A write while counting makes the next request count again. */
    private StoreCounts counts() {
        long generation = data.store().generation();
        Counted last = counted.get();
        if (last == null || last.generation() != generation) {
            last = new Counted(generation, data.store().counts());
            counted.set(last);
        }
        return last.counts();
    }

    private String dataset() {
        return data.iris().base() + "dataset";
    }

    private static void partition(
            Description description, Description.Thing dataset, String type, long instances) {
        dataset.with(
                VOID + "classPartition",
                description
                        .part(type.replaceAll("[^A-Za-z]", ""), VOID + "Dataset")
                        .with(VOID + "class", Description.iri(type))
                        .with(VOID + "entities", instances));
    }
}
