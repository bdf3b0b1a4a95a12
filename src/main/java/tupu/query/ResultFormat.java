package tupu.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The machine-readable forms of results. */
public enum ResultFormat {
    CSV,
    TSV,
    JSON,
    XML,
    TTL,
    NT,
    JSONLD,
    RDFXML;

    /** The name on the command line: {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultFormat> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the names of the formats that tables, or graphs, can take. */
    static List<String> labels(boolean ofTables) {
        return Arrays.stream(values())
                .filter(format -> format.table().isPresent() == ofTables)
                .map(ResultFormat::label)
                .toList();
    }

    /** The form of tables; empty for the forms of graphs. */
    Optional<Lang> table() {
        return switch (this) {
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case TSV -> Optional.of(ResultSetLang.RS_TSV);
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
            case TTL, NT, JSONLD, RDFXML -> Optional.empty();
        };
    }

    /** The form of graphs; empty for the forms of tables. */
    Optional<RDFFormat> graph() {
        return switch (this) {
            case TTL -> Optional.of(RDFFormat.TURTLE_PRETTY);
            case NT -> Optional.of(RDFFormat.NTRIPLES_UTF8);
            case JSONLD -> Optional.of(RDFFormat.JSONLD11);
            case RDFXML -> Optional.of(RDFFormat.RDFXML);
            case CSV, TSV, JSON, XML -> Optional.empty();
        };
    }
}
