package tupu.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tupu.text.Diagnostic;
import tupu.text.Field;
import tupu.text.InputException;

/**
 * Reads {@link Facts} from JSON: what {@link FactsJson} writes, and gold files, which have no
 * offsets, give a quotation by its first and last words ({@code from}, {@code to}) and may lack
 * whole lists. A row without its necessary keys does not count.
 */
public final class FactsReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String articleText;

    private FactsReader(String articleText) {
        this.articleText = articleText;
    }

    /**
     * Reads one article's facts.
     *
     * @param file the JSON's file, for messages
     * @param articleText the article's file with LF line ends, where {@code from} and {@code to}
     *     are looked up
     */
    public static Facts read(String file, String json, String articleText) {
        return new FactsReader(articleText).facts(file, parse(file, json));
    }

    private static JsonNode parse(String file, String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InputException(
                    Diagnostic.at(
                            file,
                            line,
                            "not JSON: " + e.getOriginalMessage(),
                            "give one JSON object an article"),
                    e);
        }
        throw new InputException(
                Diagnostic.of(file, "holds no JSON object", "give one JSON object an article"));
    }

    private Facts facts(String file, JsonNode tree) {
        JsonNode header = tree.path("article");
        return new Facts(
                text(tree, "file").orElse(file),
                new Facts.Header(
                        text(header, "title"),
                        text(header, "published"),
                        text(header, "source"),
                        text(header, "url").or(() -> text(tree, "url")),
                        text(header, "language")),
                rows(tree, "entities", FactsReader::entity, "id", "type", "names"),
                rows(
                        tree,
                        "affiliations",
                        FactsReader::affiliation,
                        "person",
                        "organization",
                        "role"),
                rows(tree, "quotations", this::quotation, "speaker", "speakerText"),
                rows(tree, "events", FactsReader::event, "type", "trigger", "arguments"),
                rows(tree, "relations", FactsReader::relation, "subject", "predicate", "object"));
    }

    private static <T> List<T> rows(
            JsonNode tree, String key, Function<JsonNode, T> row, String... necessary) {
        return stream(tree.path(key))
                .filter(JsonNode::isObject)
                .filter(node -> Arrays.stream(necessary).allMatch(node::has))
                .map(row)
                .toList();
    }

    private static Facts.Entity entity(JsonNode node) {
        return new Facts.Entity(
                text(node, "id").orElse(""),
                text(node, "iri"),
                text(node, "type").orElse(""),
                texts(node, "names"),
                stream(node.path("mentions")).flatMap(FactsReader::place).toList());
    }

    private static Facts.Affiliation affiliation(JsonNode node) {
        return new Facts.Affiliation(
                text(node, "person"),
                text(node, "organization"),
                text(node, "role"),
                node.path("former").asBoolean(),
                text(node, "during"),
                node.path("said").asBoolean(),
                evidence(node));
    }

    private Facts.Quotation quotation(JsonNode node) {
        return new Facts.Quotation(
                text(node, "speaker"),
                text(node, "speakerText"),
                text(node, "speakerRole"),
                text(node, "mode"),
                text(node, "cue"),
                node.has("text") ? text(node, "text").orElse("") : fromTo(node),
                place(node).findFirst(),
                texts(node, "topics"),
                texts(node, "about"),
                text(node, "saidOn"),
                evidence(node));
    }

    private String fromTo(JsonNode node) {
        Optional<String> from = text(node, "from");
        Optional<String> to = text(node, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return "";
        }
        int begin = articleText.indexOf(from.get());
        int last = articleText.indexOf(to.get(), Math.max(begin, 0));
        return begin >= 0 && last >= 0
                ? articleText.substring(begin, last + to.get().length())
                : "";
    }

    private static Facts.Event event(JsonNode node) {
        return new Facts.Event(
                text(node, "type").orElse(""),
                text(node, "trigger").orElse(""),
                place(node).findFirst(),
                text(node, "date"),
                text(node, "datePrecision"),
                stream(node.path("arguments")).flatMap(FactsReader::argument).toList(),
                texts(node, "amounts"),
                text(node, "status"),
                node.path("said").asBoolean(),
                evidence(node));
    }

    private static Stream<Facts.Argument> argument(JsonNode node) {
        return text(node, "entity")
                .filter(entity -> !entity.isEmpty())
                .map(entity -> new Facts.Argument(text(node, "role").orElse(""), entity))
                .stream();
    }

    private static Facts.Relation relation(JsonNode node) {
        return new Facts.Relation(
                text(node, "subject"),
                text(node, "predicate").orElse(""),
                text(node, "object"),
                text(node, "status"),
                node.path("said").asBoolean(),
                evidence(node));
    }

    private static List<Facts.Place> evidence(JsonNode node) {
        JsonNode evidence = node.path("evidence");
        return (evidence.isArray() ? stream(evidence) : Stream.of(evidence))
                .flatMap(FactsReader::place)
                .toList();
    }

    private static Stream<Facts.Place> place(JsonNode node) {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (start < 0 || end <= start) {
            return Stream.empty();
        }
        boolean headline = node.path("in").asText().equals("headline");
        return Stream.of(new Facts.Place(headline ? Field.HEADLINE : Field.BODY, start, end));
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private static List<String> texts(JsonNode node, String key) {
        return stream(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }
}
