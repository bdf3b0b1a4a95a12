package tupu.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import tupu.evaluate.Evaluation.ArticleScore;

/** Writes an evaluation as JSON; {@link RecordedRun} reads the figures back. */
public final class EvaluationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationJson() {}

    /**
     * Returns the whole evaluation: {@code all} and {@code types} with a count for each layer or
     * type, {@code articles} with the counts and the differences of each.
     */
    public static String pretty(Evaluation evaluation) {
        ObjectNode tree = figures(evaluation);
        tree.set("types", counts(evaluation.types()));
        for (int i = 0; i < evaluation.articles().size(); i++) {
            ArrayNode differences =
                    ((ObjectNode) tree.path("articles").path(i)).putArray("differences");
            evaluation.articles().get(i).differences().stream()
                    .map(EvaluationJson::difference)
                    .forEach(differences::add);
        }
        return tree.toPrettyString() + "\n";
    }

    /** Returns the figures alone, without any words of the articles: for a record of the run. */
    public static String record(Evaluation evaluation) {
        return figures(evaluation).toPrettyString() + "\n";
    }

    private static ObjectNode figures(Evaluation evaluation) {
        ObjectNode tree = NODES.objectNode();
        tree.set("all", counts(evaluation.total()));
        ArrayNode articles = tree.putArray("articles");
        for (ArticleScore article : evaluation.articles()) {
            articles.addObject()
                    .put("name", article.name())
                    .put("given", article.given())
                    .set("layers", counts(article.score()));
        }
        return tree;
    }

    private static ObjectNode counts(Score score) {
        ObjectNode node = NODES.objectNode();
        score.counts()
                .forEach(
                        (layer, count) ->
                                node.putObject(layer.strip())
                                        .put("hit", count.hit())
                                        .put("found", count.found())
                                        .put("gold", count.gold())
                                        .put("precision", figure(count.precision()))
                                        .put("recall", figure(count.recall()))
                                        .put("f1", figure(count.f1())));
        return node;
    }

    private static BigDecimal figure(double value) {
        return new BigDecimal(Score.figure(value));
    }

    private static ObjectNode difference(Difference difference) {
        return NODES.objectNode()
                .put("kind", difference.kind().name().toLowerCase(Locale.ROOT))
                .put("layer", difference.layer())
                .put("what", difference.what())
                .put("context", difference.context())
                .put("note", difference.note());
    }
}
