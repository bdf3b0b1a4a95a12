package tupu.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the reader's own knowledge: lines of tab-separated cells, {@code #} begins a comment. */
final class PatternFile {

    private PatternFile() {}

    /** Returns the rows of the resource {@code article/name}; each has {@code columns} cells. */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                PatternFile.class.getResourceAsStream(
                                                        "/article/" + name),
                                                name),
                                        StandardCharsets.UTF_8));
                Stream<String> all = lines.lines()) {
            all.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(
                        "%s: %d cells wanted: %s".formatted(name, columns, row));
            }
        }
        return rows;
    }
}
