package tupu.serve.sparql;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import tupu.serve.http.Media;

/** The forms of graphs, read and written; the first is the default. */
public enum GraphFormat {
    TURTLE("text/turtle", "ttl"),
    N_TRIPLES("application/n-triples", "nt"),
    JSON_LD("application/ld+json", "jsonld"),
    RDF_XML("application/rdf+xml", "rdf");

    /** Triples above which Turtle is written in blocks, without looking at all of it first. */
    private static final int LARGE = 20_000;

    private final String media;
    private final String ending;

    GraphFormat(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    public static Optional<GraphFormat> of(Media media) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType().equals(media))
                .findFirst();
    }

    /** Returns what there is to choose from. */
    public static List<Media> media() {
        return Arrays.stream(values()).map(GraphFormat::mediaType).toList();
    }

    public Media mediaType() {
        return Media.of(media);
    }

    /** The usual end of a file's name: {@code ttl}. */
    public String ending() {
        return ending;
    }

    /** The name among the W3C's formats: {@code N-Triples}. */
    String w3cName() {
        return switch (this) {
            case TURTLE -> "Turtle";
            case N_TRIPLES -> "N-Triples";
            case JSON_LD -> "JSON-LD";
            case RDF_XML -> "RDF_XML";
        };
    }

    Lang lang() {
        return switch (this) {
            case TURTLE -> Lang.TURTLE;
            case N_TRIPLES -> Lang.NTRIPLES;
            case JSON_LD -> Lang.JSONLD11;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    public void write(Graph graph, OutputStream out) {
        RDFWriter.source(graph).format(format(graph)).output(out);
    }

    private RDFFormat format(Graph graph) {
        return switch (this) {
            case TURTLE -> graph.size() > LARGE ? RDFFormat.TURTLE_BLOCKS : RDFFormat.TURTLE_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case JSON_LD -> RDFFormat.JSONLD11;
            case RDF_XML -> RDFFormat.RDFXML;
        };
    }
}
