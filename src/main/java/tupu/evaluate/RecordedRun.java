package tupu.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tupu.corpus.Count;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The figures of an evaluation, as {@link EvaluationJson} wrote them down: what later runs are
 * measured against.
 *
 * @param all by layer
 * @param articles by the article's name
 */
public record RecordedRun(Score all, Map<String, Score> articles) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String CURE = "give a file that tupu evaluate --format json wrote";

    public RecordedRun {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    /** The figures of an evaluation of now. */
    public static RecordedRun of(Evaluation evaluation) {
        return read("this run", EvaluationJson.record(evaluation));
    }

    /**
     * Reads recorded figures.
     *
     * @param file the JSON's file, for messages
     */
    public static RecordedRun read(String file, String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InputException(
                    Diagnostic.of(file, "is not JSON: " + e.getOriginalMessage(), CURE), e);
        }
        if (!tree.path("all").isObject()) {
            throw new InputException(Diagnostic.of(file, "has no figures under “all”", CURE));
        }
        Map<String, Score> articles = new LinkedHashMap<>();
        for (JsonNode article : tree.path("articles")) {
            articles.put(article.path("name").asText(), score(article.path("layers")));
        }
        return new RecordedRun(score(tree.path("all")), articles);
    }

    private static Score score(JsonNode layers) {
        Map<String, Count> counts = new LinkedHashMap<>();
        layers.properties()
                .forEach(
                        layer ->
                                counts.put(
                                        layer.getKey(),
                                        new Count(
                                                layer.getValue().path("hit").asInt(),
                                                layer.getValue().path("found").asInt(),
                                                layer.getValue().path("gold").asInt())));
        return new Score(counts);
    }
}
