package tupu.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.article.FieldNames.Role;

/** Reads one JSON object into one article. */
final class JsonArticle {

    static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private final PageReader pages;
    private final ReadOptions options;

    JsonArticle(PageReader pages, ReadOptions options) {
        this.pages = pages;
        this.options = options;
    }

    /**
     * Reads {@code node}.
     *
     * @param begin where it begins in its file, bytes
     */
    Article read(String name, JsonNode node, long begin, String digest) throws Refused {
        return read(name, node, begin, digest, new ArticleDraft(options.zone()));
    }

    /**
     * Reads {@code node} for {@code draft}, which knows already what the file says of all articles.
     */
    Article read(String name, JsonNode node, long begin, String digest, ArticleDraft draft)
            throws Refused {
        if (!node.isObject()) {
            throw new Refused(
                    "is %s, not a JSON object".formatted(kind(node)),
                    "write every article as {\"title\": …, \"text\": …}");
        }
        Map<String, List<String>> fields = fields(node);
        Facts.tell(fields, options.fields(), draft);
        String text = text(fields);
        if (text.isBlank()) {
            throw new Refused(
                    "has no text in any of the fields %s"
                            .formatted(
                                    String.join(
                                            ", ",
                                            options.fields().of(Role.TEXT).stream()
                                                    .limit(5)
                                                    .toList())),
                    "say which field holds the text");
        }
        if (text.length() > options.articleBytes()) {
            throw Size.tooLarge(options.articleBytes());
        }
        return pages.entry(name, text, begin, digest, draft);
    }

    static String problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply, or a value in it is too long";
        }
        return e.getOriginalMessage().lines().findFirst().orElse("").strip();
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            default -> "nothing";
        };
    }

    private String text(Map<String, List<String>> fields) {
        Map<String, List<String>> folded = new LinkedHashMap<>();
        fields.forEach((key, values) -> folded.putIfAbsent(Facts.fold(key), values));
        return options.fields().of(Role.TEXT).stream()
                .map(key -> String.join("\n", folded.getOrDefault(Facts.fold(key), List.of())))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Fields and their values; {@code publisher.name} for fields of fields. */
    private static Map<String, List<String>> fields(JsonNode node) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            fields.put(field.getKey(), values(field.getValue()));
            for (Map.Entry<String, JsonNode> inner : field.getValue().properties()) {
                fields.put(field.getKey() + "." + inner.getKey(), values(inner.getValue()));
            }
        }
        return fields;
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            for (JsonNode inner : node) {
                Optional.of(inner.isObject() ? inner.path("name") : inner)
                        .filter(it -> it.isValueNode() && !it.isNull())
                        .ifPresent(it -> values.add(it.asText()));
            }
        } else if (node.isValueNode() && !node.isNull()) {
            values.add(node.asText());
        }
        return values;
    }
}
