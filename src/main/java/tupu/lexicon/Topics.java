package tupu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The topics of {@code ontology/topics.ttl} and the words that speak for them. A word counts once
 * for a statement, however often it stands there; {@code tupu:strongCue} counts three, {@code
 * tupu:cue} one.
 */
public final class Topics {

    /** The topic of what none of the others fits. */
    public static final String OTHER = "other";

    private static final String NAMESPACE = "https://w3id.org/tupu/topic/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String TUPU = "https://w3id.org/tupu/ontology#";
    private static final int STRONG = 3;
    private static final double ENOUGH = 3;

    /** How much more a word of the headline says of an article than one of its body. */
    private static final double IN_HEADLINE = 6;

    /** What the main topic of an article counts for each of its statements. */
    private static final double BY_BACKGROUND = 3;

    /** The same where the statement's own words are clear: just short of enough by itself. */
    private static final double BESIDE_CLEAR_WORDS = 2.9;

    private static final int MOST = 2;

    private record Vote(String topic, int weight) {}

    private final Map<String, Topic> topics;
    private final PhraseTrie<List<Vote>> votes;

    private Topics(Map<String, Topic> topics, Map<String, List<Vote>> votes) {
        this.topics = topics;
        this.votes = new PhraseTrie<>(votes);
    }

    /** Reads {@code topics.ttl}. */
    public static Topics read(OntologyFiles files) {
        Map<String, List<TurtleFile.Line>> bySubject = new LinkedHashMap<>();
        for (TurtleFile.Line line : TurtleFile.read(files, "topics.ttl")) {
            bySubject.computeIfAbsent(line.subject(), subject -> new ArrayList<>()).add(line);
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        Map<String, List<Vote>> votes = new HashMap<>();
        bySubject.values().stream()
                .filter(
                        lines ->
                                lines.stream()
                                        .anyMatch(line -> line.object().equals(SKOS + "Concept")))
                .forEach(
                        lines -> {
                            Topic topic = topic(lines);
                            topics.put(topic.id(), topic);
                            addVotes(topic, lines, votes);
                        });
        return new Topics(topics, votes);
    }

    private static Topic topic(List<TurtleFile.Line> lines) {
        TurtleFile.Line first = lines.get(0);
        if (!first.subject().startsWith(NAMESPACE)) {
            throw first.error(
                    "topic %s is not in %s".formatted(first.subject(), NAMESPACE),
                    "use the prefix topic: <%s>".formatted(NAMESPACE));
        }
        String id = first.subject().substring(NAMESPACE.length());
        return new Topic(
                id,
                label(lines, "zh")
                        .orElseThrow(
                                () ->
                                        first.error(
                                                "topic “%s” has no prefLabel".formatted(id),
                                                "add skos:prefLabel \"…\"@zh")),
                label(lines, "en")
                        .orElseThrow(
                                () ->
                                        first.error(
                                                "topic “%s” has no prefLabel".formatted(id),
                                                "add skos:prefLabel \"…\"@en")),
                lines.stream()
                        .filter(line -> line.predicate().equals(SKOS + "broader"))
                        .map(line -> line.object().substring(NAMESPACE.length()))
                        .findFirst(),
                lines.stream()
                        .filter(line -> line.predicate().equals(SKOS + "altLabel"))
                        .map(TurtleFile.Line::object)
                        .toList());
    }

    private static Optional<String> label(List<TurtleFile.Line> lines, String language) {
        return lines.stream()
                .filter(
                        line ->
                                line.predicate().equals(SKOS + "prefLabel")
                                        && line.language().startsWith(language))
                .map(TurtleFile.Line::object)
                .findFirst();
    }

    private static void addVotes(
            Topic topic, List<TurtleFile.Line> lines, Map<String, List<Vote>> votes) {
        for (TurtleFile.Line line : lines) {
            int weight =
                    line.predicate().equals(TUPU + "strongCue")
                            ? STRONG
                            : line.predicate().equals(TUPU + "cue") ? 1 : 0;
            if (weight > 0) {
                votes.computeIfAbsent(Folding.fold(line.object()), cue -> new ArrayList<>())
                        .add(new Vote(topic.id(), weight));
            }
        }
    }

    /**
     * What an article is about, as far as it bears on what is said in it.
     *
     * @param weights by topic, from 0 to 1; the article's main topic has 1
     */
    public record Background(Map<String, Double> weights) {

        /** Nothing is known of the article. */
        public static final Background NONE = new Background(Map.of());

        public Background {
            weights = Map.copyOf(weights);
        }
    }

    /**
     * Returns what an article is about: the words of its headline count more than those of its
     * body.
     */
    public Background background(String headline, String body) {
        Map<String, Double> sums = new HashMap<>();
        votes.findLongest(headline).forEach(match -> add(sums, match.value(), IN_HEADLINE));
        votes.findLongest(body).forEach(match -> add(sums, match.value(), 1));
        double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Map<String, Double> weights = new HashMap<>();
        sums.forEach((topic, sum) -> weights.put(topic, sum / most));
        return new Background(weights);
    }

    private static void add(Map<String, Double> sums, List<Vote> votes, double factor) {
        votes.forEach(vote -> sums.merge(vote.topic(), factor * vote.weight(), Double::sum));
    }

    /**
     * Returns the topics of a statement, the strongest first, two at most; {@link #OTHER} where
     * none fits. Its own words count most; what the article is about decides where they say little.
     */
    public List<String> of(String statement, Background article) {
        Map<String, Double> scores = votes(statement);
        boolean clear = scores.values().stream().anyMatch(score -> score >= ENOUGH);
        double background = clear ? BESIDE_CLEAR_WORDS : BY_BACKGROUND;
        article.weights()
                .forEach(
                        (topic, weight) ->
                                scores.merge(topic, background * weight * weight, Double::sum));
        List<String> strongest =
                scores.entrySet().stream()
                        .filter(score -> score.getValue() >= ENOUGH)
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
        return strongest.isEmpty() ? List.of(OTHER) : strongest;
    }

    /** Returns how much the words of a statement speak for each topic, without its article. */
    public Map<String, Double> votes(String statement) {
        Map<String, Double> scores = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (PhraseTrie.Match<List<Vote>> match : votes.findLongest(statement)) {
            if (counted.add(statement.substring(match.begin(), match.end()))) {
                add(scores, match.value(), 1);
            }
        }
        return scores;
    }

    /** Returns every topic, in the order of the file. */
    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> byId(String id) {
        return Optional.ofNullable(topics.get(id));
    }
}
