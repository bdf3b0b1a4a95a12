package tupu.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** What a graph can be exported to. */
public enum ExportFormat {
    /** Turtle; the union of all graphs. */
    TURTLE("ttl"),
    /** TriG; graph by graph. */
    TRIG("trig"),
    /** N-Triples, sorted; the union of all graphs. */
    N_TRIPLES("nt"),
    /** N-Quads, sorted. */
    N_QUADS("nq"),
    /** JSON-LD 1.1, flattened, graph by graph. */
    JSON_LD("jsonld"),
    /** RDF/XML; the union of all graphs. */
    RDF_XML("rdfxml"),
    /** Tables: articles, entities, quotations, memberships, events, relations. */
    CSV("csv"),
    /** Entities, articles, quotations and events as nodes; how they hang together as edges. */
    GRAPHML("graphml");

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    /** The name on the command line and the usual end of a file's name: {@code ttl}. */
    public String label() {
        return label;
    }

    /** Returns the format of that name; refuses others with the list of names. */
    public static ExportFormat of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InputException(
                                        Diagnostic.of(
                                                "--format",
                                                "“%s” is not a format of exports".formatted(label),
                                                "use one of " + labels())));
    }

    private static String labels() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }
}
