package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * A query that has a name: one of the catalogue, or a file of the user's.
 *
 * @param header what its file says of it
 */
public record CatalogueQuery(QueryHeader header, QueryText source) {

    public CatalogueQuery {
        requireNonNull(header, "header");
        requireNonNull(source, "source");
    }

    /**
     * Reads a query with or without a header.
     *
     * @param file as messages call it
     * @param name by which it is called where its header does not say
     */
    public static CatalogueQuery read(String file, String name, String text) {
        QueryText source = QueryText.parse(file, text);
        QueryHeader header = HeaderReader.read(file, text).orElseGet(() -> QueryHeader.none(name));
        CatalogueQuery query = new CatalogueQuery(header, source);
        query.requireUseOfParameters();
        query.requireColumns();
        return query;
    }

    public String name() {
        return header.name();
    }

    /** The file that it was read from, as messages call it. */
    public String file() {
        return source.file();
    }

    /** The text as it was written. */
    public String text() {
        return source.text();
    }

    /** Returns the parsed query; must not be changed. */
    public Query query() {
        return source.query();
    }

    /** Whether the query has a use for a value of {@code ?name}. */
    boolean mentions(String name) {
        return source.variables().contains(name);
    }

    private void requireUseOfParameters() {
        Set<String> used = source.variables();
        for (Parameter parameter : header.parameters()) {
            if (!used.contains(parameter.name())) {
                throw error(
                        "parameter “%s” is not used".formatted(parameter.name()),
                        "use ?%s in the query's WHERE, or take the parameter away"
                                .formatted(parameter.name()));
            }
        }
    }

    private void requireColumns() {
        Set<String> results = new TreeSet<>(query().getResultVars());
        header.finding().filter(finding -> !results.contains(finding)).ifPresent(this::refuse);
        header.columns().stream()
                .map(Column::variable)
                .filter(column -> !results.contains(column) && !isEvidence(column))
                .forEach(this::refuse);
    }

    private boolean isEvidence(String column) {
        return column.equals(ResultTable.EVIDENCE) && header.finding().isPresent();
    }

    private void refuse(String variable) {
        throw error(
                "the query does not select ?%s".formatted(variable),
                "select it, or mend the column's name");
    }

    private InputException error(String message, String cure) {
        return new InputException(Diagnostic.of(file(), message, cure));
    }
}
