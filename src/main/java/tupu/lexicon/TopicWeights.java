package tupu.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each clue speaks for and against each topic, learned from marked articles ({@code
 * topic-weights.tsv}, which {@code tupu train} writes). Weights are hundredths of a log-odds.
 *
 * @param corpus the digest of what they were learned from; empty where nothing was
 * @param byClue for each clue the topics for which it says something
 */
public record TopicWeights(String corpus, Map<TopicClues.Clue, List<Weight>> byClue) {

    static final String FILE = "topic-weights.tsv";
    static final List<String> COLUMNS = List.of("where", "what", "weights");

    /** The clue that every statement has: how rare a topic is. */
    public static final TopicClues.Clue ALWAYS = new TopicClues.Clue("always", "-");

    /** Nothing has been learned. */
    public static final TopicWeights NONE = new TopicWeights("", Map.of());

    private static final String ORIGIN = "corpus";

    /**
     * What a clue says for a topic.
     *
     * @param hundredths of a log-odds, above 0 where it speaks for the topic
     */
    public record Weight(String topic, int hundredths) {}

    public TopicWeights {
        byClue = Map.copyOf(byClue);
    }

    /**
     * Reads the weights. Weights are learned together, so a user's file takes the place of the
     * built-in one.
     */
    public static TopicWeights read(OntologyFiles files) {
        Map<TopicClues.Clue, List<Weight>> byClue = new HashMap<>();
        List<TsvFile.Row> rows = TsvFile.read(files, FILE, COLUMNS);
        String last = rows.isEmpty() ? "" : rows.get(rows.size() - 1).file();
        String corpus =
                rows.stream()
                        .filter(row -> row.file().equals(last) && row.get("where").equals(ORIGIN))
                        .map(row -> row.get("what"))
                        .findFirst()
                        .orElse("");
        rows.stream()
                .filter(row -> row.file().equals(last) && !row.get("where").equals(ORIGIN))
                .forEach(
                        row ->
                                byClue.put(
                                        new TopicClues.Clue(
                                                row.require("where"), row.require("what")),
                                        row.list("weights").stream()
                                                .map(text -> weight(row, text))
                                                .toList()));
        return new TopicWeights(corpus, byClue);
    }

    private static Weight weight(TsvFile.Row row, String text) {
        int space = text.indexOf(' ');
        try {
            return new Weight(
                    text.substring(0, Math.max(0, space)),
                    Integer.parseInt(text.substring(space + 1)));
        } catch (NumberFormatException e) {
            throw row.error("“%s” is no weight".formatted(text), "write chips 120|data -30");
        }
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        text.append("%s\t%s\t\n".formatted(ORIGIN, corpus));
        byClue.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(TopicClues.Clue::where)
                                        .thenComparing(TopicClues.Clue::what)))
                .forEach(entry -> text.append(line(entry.getKey(), entry.getValue())));
        return text.toString();
    }

    private static String line(TopicClues.Clue clue, List<Weight> weights) {
        List<String> cells =
                weights.stream().map(weight -> weight.topic() + " " + weight.hundredths()).toList();
        return "%s\t%s\t%s\n".formatted(clue.where(), clue.what(), String.join("|", cells));
    }
}
