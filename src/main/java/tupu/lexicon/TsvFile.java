package tupu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Reads tab-separated word lists: a header line with the columns' names, then a row a line; lines
 * that start with {@code #} are comments. Every mistake is reported with file, line and cure.
 */
final class TsvFile {

    /** A row, with its place for messages. */
    record Row(String file, int line, Map<String, String> cells) {

        /** Returns the cell of a column; empty where the row is shorter. */
        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(
                        "Column %s is not in %s".formatted(column, file));
            }
            return cell;
        }

        /** Returns the cell, which must not be empty. */
        String require(String column) {
            if (get(column).isEmpty()) {
                throw error("column “%s” is empty".formatted(column), "give it a value");
            }
            return get(column);
        }

        /** Returns the parts of a cell that lists several values with {@code |}. */
        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : List.of(cell.split("\\|", -1)).stream()
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();
        }

        InputException error(String message, String cure) {
            return new InputException(Diagnostic.at(file, line, message, cure));
        }
    }

    private TsvFile() {}

    /**
     * Reads all files of a name, the user's behind the built-in one; each must have the columns
     * given.
     */
    static List<Row> read(OntologyFiles files, String name, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        for (OntologyFiles.Text text : files.read(name)) {
            rows.addAll(parse(text, columns));
        }
        return rows;
    }

    private static List<Row> parse(OntologyFiles.Text text, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.content().split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = checkHeader(text, number, cells, columns);
            } else {
                rows.add(row(text, number, header, cells));
            }
        }
        return rows;
    }

    private static List<String> checkHeader(
            OntologyFiles.Text text, int line, List<String> header, List<String> columns) {
        if (!header.equals(columns)) {
            throw new InputException(
                    Diagnostic.at(
                            text.name(),
                            line,
                            "the columns are %s".formatted(header),
                            "make the first line %s, separated by tabs".formatted(columns)));
        }
        return header;
    }

    private static Row row(
            OntologyFiles.Text text, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new InputException(
                    Diagnostic.at(
                            text.name(),
                            line,
                            "%d cells where there are %d columns"
                                    .formatted(cells.size(), header.size()),
                            "take out the surplus tabs"));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return new Row(text.name(), line, row);
    }
}
