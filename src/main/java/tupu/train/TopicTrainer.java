package tupu.train;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.TopicClues;
import tupu.lexicon.TopicWeights;

/**
 * Learns what speaks for each topic from the quotations of marked articles: a logistic regression
 * for each topic. The same corpus and lexicon give the same weights on every machine.
 */
public final class TopicTrainer {

    /** A clue must occur in so many quotations. */
    private static final int CUTOFF = 5;

    /** Weights closer to 0 are left out. Hundredths. */
    private static final int LEAST = 12;

    private static final int EPOCHS = 20;

    private final TopicLesson lesson;

    public TopicTrainer(OntologyFiles files) {
        this.lesson = new TopicLesson(requireNonNull(files, "files"));
    }

    /** Learns from every article of a corpus. */
    public TopicWeights train(MarkedCorpus corpus, Trainer.Progress progress) {
        progress.at("topics");
        List<TopicLesson.Statement> statements = new ArrayList<>();
        for (CorpusArticle article : corpus.articles()) {
            statements.addAll(lesson.statements(article));
        }
        return train(corpus.digest(), statements);
    }

    private TopicWeights train(String corpus, List<TopicLesson.Statement> statements) {
        Map<TopicClues.Clue, Integer> numbers = numbers(statements);
        List<String> topics = lesson.topics();
        List<TopicLearner.Example> examples =
                statements.stream().map(statement -> example(statement, numbers, topics)).toList();
        TopicLearner learner = new TopicLearner(examples, numbers.size(), topics.size());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            learner.epoch(epoch);
        }
        Map<TopicClues.Clue, List<TopicWeights.Weight>> weights = new HashMap<>();
        numbers.forEach(
                (clue, number) -> {
                    List<TopicWeights.Weight> kept = kept(learner, number, topics);
                    if (!kept.isEmpty()) {
                        weights.put(clue, kept);
                    }
                });
        return new TopicWeights(corpus, weights);
    }

    private static Map<TopicClues.Clue, Integer> numbers(List<TopicLesson.Statement> statements) {
        Map<TopicClues.Clue, Integer> counts = new HashMap<>();
        statements.forEach(
                statement ->
                        statement
                                .clues()
                                .keySet()
                                .forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        Map<TopicClues.Clue, Integer> numbers = new HashMap<>();
        numbers.put(TopicWeights.ALWAYS, 0);
        for (TopicLesson.Statement statement : statements) {
            for (TopicClues.Clue clue : statement.clues().keySet()) {
                if (counts.get(clue) >= CUTOFF) {
                    numbers.putIfAbsent(clue, numbers.size());
                }
            }
        }
        return numbers;
    }

    private static TopicLearner.Example example(
            TopicLesson.Statement statement,
            Map<TopicClues.Clue, Integer> numbers,
            List<String> topics) {
        List<Integer> known = new ArrayList<>(List.of(0));
        List<Double> much = new ArrayList<>(List.of(1.0));
        statement
                .clues()
                .forEach(
                        (clue, value) -> {
                            if (numbers.containsKey(clue)) {
                                known.add(numbers.get(clue));
                                much.add(value);
                            }
                        });
        boolean[] right = new boolean[topics.size()];
        for (int topic = 0; topic < right.length; topic++) {
            right[topic] = statement.topics().contains(topics.get(topic));
        }
        return new TopicLearner.Example(
                known.stream().mapToInt(Integer::intValue).toArray(),
                much.stream().mapToDouble(Double::doubleValue).toArray(),
                right);
    }

    private static List<TopicWeights.Weight> kept(
            TopicLearner learner, int number, List<String> topics) {
        List<TopicWeights.Weight> kept = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            int hundredths = (int) Math.round(100 * learner.weight(number, topic));
            if (Math.abs(hundredths) >= LEAST) {
                kept.add(new TopicWeights.Weight(topics.get(topic), hundredths));
            }
        }
        return kept;
    }
}
