package tupu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@link CopyBenchmark} measured.
 *
 * @param found of each kind of edit, how many of how many reprints were told to be copies
 * @param wrong pairs that are no copies and were told to be, each by its two names
 * @param independent how many pairs tell the same event in different hands
 * @param unrelated how many pairs have nothing to do with each other
 */
public record CopyFigures(
        Map<String, Found> found, List<String> wrong, long independent, long unrelated) {

    /** Of so many pairs so many were told. */
    public record Found(int told, int of) {}

    public CopyFigures {
        found = Map.copyOf(found);
        wrong = List.copyOf(wrong);
    }

    /** The share of reprints that were told. */
    public double recall() {
        return (double) told() / Math.max(1, found.values().stream().mapToInt(Found::of).sum());
    }

    /** The share of what was told that are reprints. */
    public double precision() {
        return (double) told() / Math.max(1, told() + wrong.size());
    }

    /** Returns the figures line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry ->
                                lines.add(
                                        line(
                                                entry.getKey(),
                                                "%d of %d"
                                                        .formatted(
                                                                entry.getValue().told(),
                                                                entry.getValue().of()))));
        lines.add(line("recall", "%.4f".formatted(recall())));
        lines.add(line("precision", "%.4f".formatted(precision())));
        lines.add(line("pairs about one event", "%,d".formatted(independent)));
        lines.add(line("unrelated pairs", "%,d".formatted(unrelated)));
        wrong.forEach(pair -> lines.add(line("wrongly told", pair)));
        return lines;
    }

    private int told() {
        return found.values().stream().mapToInt(Found::told).sum();
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-24s %s", name, value);
    }
}
