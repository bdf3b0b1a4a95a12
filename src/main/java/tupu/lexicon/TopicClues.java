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
    private static final double BY_STATEMENT = 3;

    private static final double BY_PARAGRAPH = 1.5;

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
        addWords(clues, "statement", statement, BY_STATEMENT);
        addWords(clues, "paragraph", paragraph, BY_PARAGRAPH);
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
        Set<String> words = words(Folding.fold(text));
        double each = together / Math.sqrt(Math.max(1, words.size()));
        words.forEach(word -> clues.put(new Clue(where, word), each));
    }

    /** Single Chinese characters, pairs of them, and Latin words. */
    private static Set<String> words(String folded) {
        Set<String> words = new LinkedHashSet<>();
        int at = 0;
        while (at < folded.length()) {
            char letter = folded.charAt(at);
            int end = at + 1;
            if (Character.isIdeographic(letter)) {
                words.add(folded.substring(at, end));
                if (end < folded.length() && Character.isIdeographic(folded.charAt(end))) {
                    words.add(folded.substring(at, end + 1));
                }
            } else if (isLatin(letter)) {
                while (end < folded.length() && isInWord(folded.charAt(end))) {
                    end++;
                }
                words.add(folded.substring(at, end));
            }
            at = end;
        }
        return words;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isInWord(char letter) {
        return isLatin(letter) || letter >= '0' && letter <= '9' || letter == '-';
    }

    /** Returns the topics that can be told, in the order of {@code topics.ttl}. */
    public List<String> topics() {
        return topics.all().stream().map(Topic::id).toList();
    }
}
