package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The rows of an answer, with labels for what they name and the evidence of what they say.
 *
 * @param columns what is shown, in order
 * @param variables everything that the query selects, in its order
 * @param labels what the rows' IRIs are called in the user's language
 * @param finding the variable of what the rows are about, whose evidence they have
 * @param cut whether there were more rows than were asked for
 */
public record ResultTable(
        List<Column> columns,
        List<String> variables,
        List<Row> rows,
        Map<Node, String> labels,
        Optional<String> finding,
        boolean cut) {

    /** The column that machine-readable formats add: the evidence's sentences. */
    public static final String EVIDENCE = "evidence";

    /** The ending of columns that they add: what the IRI in the column before is called. */
    public static final String LABEL = "Label";

    /**
     * One row.
     *
     * @param values by variable; without those that the row leaves open
     */
    public record Row(Map<String, Node> values, List<EvidenceSentence> evidence) {
        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            evidence = List.copyOf(evidence);
        }

        public Optional<Node> value(String variable) {
            return Optional.ofNullable(values.get(variable));
        }
    }

    /**
     * A row as it is shown.
     *
     * @param entries for each column, in its order
     */
    public record Line(List<List<Entry>> entries, List<EvidenceSentence> evidence) {
        public Line {
            entries = entries.stream().map(List::copyOf).toList();
            evidence = List.copyOf(evidence);
        }

        /** Returns the entries of each column in one text. */
        public List<String> cells() {
            return entries.stream()
                    .map(
                            cell ->
                                    cell.stream()
                                            .map(Entry::text)
                                            .distinct()
                                            .collect(Collectors.joining("、")))
                    .toList();
        }
    }

    /** A value and what a reader is shown for it. */
    public record Entry(Node value, String text) {
        public Entry {
            requireNonNull(value, "value");
            requireNonNull(text, "text");
        }
    }

    public ResultTable {
        columns = List.copyOf(columns);
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
        labels = Map.copyOf(labels);
        requireNonNull(finding, "finding");
    }

    /**
     * Returns what a reader is shown: one line for each finding, with everything that its rows have
     * for a column, such as all investors of a round.
     */
    public List<Line> lines() {
        Map<Object, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Object key = finding.flatMap(row::value).<Object>map(node -> node).orElse(row);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().map(this::line).toList();
    }

    private Line line(List<Row> group) {
        return new Line(
                columns.stream().map(column -> cell(group, column)).toList(),
                group.get(0).evidence());
    }

    private List<Entry> cell(List<Row> group, Column column) {
        return group.stream()
                .flatMap(row -> row.value(column.variable()).stream())
                .distinct()
                .map(
                        value ->
                                new Entry(
                                        value,
                                        CellText.of(value, Optional.ofNullable(labels.get(value)))))
                .toList();
    }
}
