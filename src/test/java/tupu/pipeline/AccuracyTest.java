package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.evaluate.Evaluation;
import tupu.evaluate.GoldCase;
import tupu.evaluate.GoldFile;
import tupu.evaluate.Score;
import tupu.facts.Facts;
import tupu.facts.LinkedFacts;
import tupu.support.Lexicons;
import tupu.support.Shared;

/**
 * The accuracy on annotated real articles does not fall. The figures are F1, a little below those
 * last measured.
 */
class AccuracyTest {

    private static final Map<String, Double> FLOORS =
            Map.of(
                    "entities", 0.82,
                    "affiliations", 0.75,
                    "quotation spans", 0.83,
                    "quotations with speaker", 0.77,
                    "who commented on what", 0.60,
                    "events", 0.55,
                    "relations", 0.42);

    @Test
    void doesNotFallOnTheGoldArticles() {
        List<GoldCase> cases = new ArrayList<>();
        for (GoldFile gold : GoldFile.read(List.of(Shared.gold()), Shared.articles())) {
            cases.add(gold.with(extract(gold)));
        }
        Score score = Evaluation.of(cases).total();
        FLOORS.forEach(
                (layer, floor) ->
                        assertTrue(
                                score.count(layer).f1() >= floor,
                                "%s: %.3f, not %.2f"
                                        .formatted(layer, score.count(layer).f1(), floor)));
    }

    private static Facts extract(GoldFile gold) {
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(gold.article()), ReadOptions.DEFAULT)) {
            return readings.map(
                            reading ->
                                    reading.match(
                                            article ->
                                                    LinkedFacts.of(
                                                            Lexicons.extraction().extract(article)),
                                            reason -> Facts.none(reason.toString())))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
