package tupu.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.corpus.Count;

/**
 * How much of the gold of one or more articles was found: a count for each layer, micro-averaged
 * over articles by adding. Layers whose titles are indented say more of the layers above.
 *
 * @param counts by layer, in the order of the table
 */
public record Score(Map<String, Count> counts) {

    /** The layers that are compared between runs, in the order of the table. */
    public static final List<String> MAIN_LAYERS =
            List.of(
                    "entities",
                    "entities, any organisation type",
                    "affiliations",
                    "quotation spans",
                    "quotations with speaker",
                    "who commented on what",
                    "events",
                    "relations");

    public Score {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Adds the scores of several articles. */
    public static Score sum(Collection<Score> scores) {
        Map<String, Count> sum = new LinkedHashMap<>();
        for (Score score : scores) {
            score.counts.forEach((layer, count) -> sum.merge(layer, count, Count::plus));
        }
        return new Score(sum);
    }

    /** Returns the count of a layer; nothing hit, found or in gold where there is no such layer. */
    public Count count(String layer) {
        return counts.getOrDefault(layer, Count.ZERO);
    }

    /**
     * Returns the table: a line for each layer with precision, recall, F1 and the three counts.
     *
     * @param title stands above the layers
     */
    public String table(String title) {
        StringBuilder table = new StringBuilder();
        table.append("%s %6s %6s %6s   hit/found/gold\n".formatted(padded(title), "P", "R", "F1"));
        counts.forEach(
                (layer, count) ->
                        table.append(
                                "%s %6s %6s %6s   %d/%d/%d\n"
                                        .formatted(
                                                padded(layer),
                                                figure(count.precision()),
                                                figure(count.recall()),
                                                figure(count.f1()),
                                                count.hit(),
                                                count.found(),
                                                count.gold())));
        return table.toString();
    }

    /** Three decimals of the exact binary value, the even neighbour where it lies in the middle. */
    static String figure(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String padded(String text) {
        return text + " ".repeat(Math.max(0, 34 - text.codePointCount(0, text.length())));
    }
}
