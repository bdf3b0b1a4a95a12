package tupu.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides what a statement is about: the topics that its words, those around it and the article
 * make probable, the most probable first. A topic of the user's own, of which nothing has been
 * learned, goes by its word list alone (see {@link Topics#of}).
 */
public final class TopicChoice {

    private static final int MOST = 3;

    /** How probable a topic must be; chosen on articles that the weights had not seen. */
    private static final double ENOUGH = 0.35;

    private final Topics topics;
    private final TopicClues clues;
    private final TopicOdds odds;

    public TopicChoice(Topics topics, TopicWeights weights) {
        this.topics = topics;
        this.clues = new TopicClues(topics);
        this.odds = new TopicOdds(weights);
    }

    /** Reads word lists and weights. */
    public static TopicChoice read(OntologyFiles files) {
        return new TopicChoice(Topics.read(files), TopicWeights.read(files));
    }

    /** Returns what an article is about. */
    public Topics.Background background(String headline, String body) {
        return topics.background(headline, body);
    }

    /**
     * Returns the topics of a statement, three at most; {@link Topics#OTHER} where none is
     * probable.
     *
     * @param paragraph that it stands in, itself included
     */
    public List<String> of(String statement, String paragraph, Topics.Background article) {
        Map<String, Double> probable =
                odds.probabilities(statement, paragraph, clues.others(statement, article));
        if (probable.isEmpty()) {
            return topics.of(statement, article);
        }
        List<String> own =
                topics.of(statement, article).stream()
                        .filter(topic -> !probable.containsKey(topic))
                        .filter(topic -> !topic.equals(Topics.OTHER))
                        .toList();
        List<String> learned =
                probable.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .filter(topic -> topic.getValue() >= ENOUGH)
                        .map(Map.Entry::getKey)
                        .toList();
        List<String> all = Stream.concat(own.stream(), learned.stream()).limit(MOST).toList();
        return all.isEmpty() ? List.of(mostProbable(probable)) : all;
    }

    private static String mostProbable(Map<String, Double> probable) {
        return probable.entrySet().stream()
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(Topics.OTHER);
    }
}
