package tupu.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.extract.learned.Classifier;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeMention;
import tupu.mention.learned.FeatureBuffer;

/** Chooses the date of an event among the times around it by what was learned. */
final class LearnedDates {

    /** How probable the best time must be; chosen by cross-validation on the training part. */
    private static final double ENOUGH = 0.4;

    private final Classifier model;

    LearnedDates(Classifier model) {
        this.model = requireNonNull(model, "model");
    }

    /**
     * Returns the date of the event that the item {@code at} of a sentence tells.
     *
     * @param byRule what {@link EventDates} takes
     */
    Optional<TimeMention> of(
            EventScene scene, int sentence, int at, String type, Optional<TimeMention> byRule) {
        Items items = scene.items(sentence);
        List<DateCandidate> candidates =
                DateCandidate.around(
                        scene.article(), scene.around(sentence), items.get(at).begin());
        FeatureBuffer features = new FeatureBuffer();
        DateFeatures writer =
                new DateFeatures(scene.article(), items, at, type, byRule, candidates, features);
        Optional<TimeMention> best = Optional.empty();
        double most = ENOUGH;
        boolean own = hasUnknown(scene.article(), items);
        for (DateCandidate candidate : candidates) {
            if (candidate.sentence() != 0
                    && (own || EventDates.describes(scene.article(), candidate.time()))) {
                continue;
            }
            features.clear();
            writer.write(candidate);
            double probability = 1 - model.probabilities(features, 0)[0];
            if (probability >= most) {
                most = probability;
                best = Optional.of(candidate.time());
            }
        }
        return best;
    }

    /** 近日, or 本周三 in an article without a date: whether the sentence has a time of its own. */
    private static boolean hasUnknown(MarkedArticle article, Items items) {
        return article.timesIn(items.sentence().span()).stream()
                .anyMatch(time -> time.value().isEmpty());
    }
}
