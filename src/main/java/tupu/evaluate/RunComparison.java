package tupu.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two runs over the same gold: which layer rose or fell by how much.
 *
 * @param before the recorded run
 * @param now the run that is measured against it
 */
public record RunComparison(RecordedRun before, RecordedRun now) {

    /**
     * A layer's F1 in two runs.
     *
     * @param layer a layer; with the article's name before it where it is one article's
     */
    public record Change(String layer, double before, double now) {

        /** Positive where the layer rose. */
        public double difference() {
            return now - before;
        }
    }

    /** Returns the F1 of every layer in both runs, unchanged ones too. */
    public List<Change> layers() {
        return changes("", before.all(), now.all());
    }

    /** Returns the main layers of single articles that changed. */
    public List<Change> articles() {
        List<Change> changes = new ArrayList<>();
        now.articles()
                .forEach(
                        (name, score) ->
                                changes(
                                                name + ": ",
                                                before.articles()
                                                        .getOrDefault(name, new Score(Map.of())),
                                                score)
                                        .stream()
                                        .filter(change -> change.difference() != 0)
                                        .filter(RunComparison::isMain)
                                        .forEach(changes::add));
        return changes;
    }

    /**
     * Returns the main layers that fell by more than {@code tolerance}.
     *
     * @param tolerance in F1: 0.01
     */
    public List<Change> fallen(double tolerance) {
        return layers().stream()
                .filter(RunComparison::isMain)
                .filter(change -> change.difference() < -tolerance)
                .toList();
    }

    /** Returns a table of all layers, and below it the articles' layers that changed. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append("%-34s %6s %6s %7s\n".formatted("F1", "before", "now", "change"));
        layers().forEach(change -> append(table, change));
        List<Change> articles = articles();
        if (!articles.isEmpty()) {
            table.append('\n');
            articles.forEach(change -> append(table, change));
        }
        return table.toString();
    }

    private static void append(StringBuilder table, Change change) {
        String difference = Score.figure(change.difference());
        String sign = change.difference() > 0 ? "+" : "";
        table.append(
                "%s %6s %6s %7s\n"
                        .formatted(
                                Score.padded(change.layer()),
                                Score.figure(change.before()),
                                Score.figure(change.now()),
                                change.difference() == 0 ? "" : sign + difference));
    }

    private static List<Change> changes(String prefix, Score before, Score now) {
        Set<String> layers = new LinkedHashSet<>(now.counts().keySet());
        layers.addAll(before.counts().keySet());
        return layers.stream()
                .map(
                        layer ->
                                new Change(
                                        prefix + layer,
                                        before.count(layer).f1(),
                                        now.count(layer).f1()))
                .toList();
    }

    private static boolean isMain(Change change) {
        String layer = change.layer();
        return Score.MAIN_LAYERS.contains(layer.substring(layer.lastIndexOf(": ") + 1).strip());
    }
}
