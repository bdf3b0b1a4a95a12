package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tupu.language.Folding;

/**
 * What there is about a statement that may tell its topics: its words, those of the paragraph it
 * stands in, the topics that the word lists of {@code topics.ttl} see in it and in the article.
 *
 * <pre>
 *   算力不够。  statement 算 0.95, statement 算力 0.95, … vote compute-bottleneck 0.5, article chips 0.25, …
 * </pre>
 */
public final class TopicClues {

    /**
     * How much all words of a statement, and of a paragraph, weigh together: longer ones no more.
     */
    static final double BY_STATEMENT = 3;

    static final double BY_PARAGRAPH = 1.5;

    static final String STATEMENT = "statement";
    static final String PARAGRAPH = "paragraph";

    /** Votes beyond so many say nothing more. */
    private static final double MOST_VOTES = 9;

    private static final double BY_VOTE = 1 / 6.0;
    private static final double BY_CHOICE = 0.5;

    private final Topics topics;

    public TopicClues(Topics topics) {
        this.topics = requireNonNull(topics, "topics");
    }

    /**
     * A clue.
     *
     * @param where {@code statement}, {@code paragraph}, {@code vote}, {@code choice} or {@code
     *     article}
     * @param what words of one or two characters, a Latin word, or a topic
     */
    public record Clue(String where, String what) {

        public Clue {
            requireNonNull(where, "where");
            requireNonNull(what, "what");
        }
    }

    /** Returns what there is about a statement, and how much of it. */
    public Map<Clue, Double> of(String statement, String paragraph, Topics.Background article) {
        Map<Clue, Double> clues = new LinkedHashMap<>();
        addWords(clues, STATEMENT, statement, BY_STATEMENT);
        addWords(clues, PARAGRAPH, paragraph, BY_PARAGRAPH);
        clues.putAll(others(statement, article));
        return clues;
    }

    /** Returns the clues that are no words, and how much of each there is. */
    Map<Clue, Double> others(String statement, Topics.Background article) {
        Map<Clue, Double> clues = new LinkedHashMap<>();
        new TreeMap<>(topics.votes(statement))
                .forEach(
                        (topic, votes) ->
                                clues.put(
                                        new Clue("vote", topic),
                                        Math.min(votes, MOST_VOTES) * BY_VOTE));
        topics.of(statement, article)
                .forEach(topic -> clues.put(new Clue("choice", topic), BY_CHOICE));
        new TreeMap<>(article.weights())
                .forEach((topic, weight) -> clues.put(new Clue("article", topic), weight * weight));
        return clues;
    }

    /** Returns the paragraphs in which a statement stands that is given by its place. */
    public static String paragraph(String text, int begin, int end) {
        int close = text.indexOf('\n', end);
        return text.substring(text.lastIndexOf('\n', begin) + 1, close < 0 ? text.length() : close);
    }

    private static void addWords(
            Map<Clue, Double> clues, String where, String text, double together) {
        String folded = Folding.fold(text);
        Set<String> words = new LinkedHashSet<>();
        TopicWords.read(folded, (begin, end) -> words.add(folded.substring(begin, end)));
        double each = each(together, words.size());
        words.forEach(word -> clues.put(new Clue(where, word), each));
    }

    /** How much each of so many words weighs that weigh so much together. */
    static double each(double together, int words) {
        return together / Math.sqrt(Math.max(1, words));
    }

    /** Returns the topics that can be told, in the order of {@code topics.ttl}. */
    public List<String> topics() {
        return topics.all().stream().map(Topic::id).toList();
    }
}
