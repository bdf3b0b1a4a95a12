package tupu.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes {@link Facts} as JSON: one object an article, keys in a fixed order, a key for everything
 * that a reader may look for, {@code null} where there is nothing. Places are objects {@code {"in":
 * "body", "start": 11, "end": 14}} in code points. {@code evidence} is such an object, or a list of
 * them where the sentences do not adjoin.
 */
public final class FactsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactsJson() {}

    /** Writes one article's facts on one line, without a line end: a line of JSON Lines. */
    public static String line(Facts facts) {
        try {
            return MAPPER.writeValueAsString(tree(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of strings and numbers can be written", e);
        }
    }

    /** Writes one article's facts for a reader, over many lines. */
    public static String pretty(Facts facts) {
        return tree(facts).toPrettyString();
    }

    static ObjectNode tree(Facts facts) {
        ObjectNode tree = NODES.objectNode().put("file", facts.file());
        Facts.Header header = facts.article();
        ObjectNode article = tree.putObject("article");
        put(article, "title", header.title());
        put(article, "published", header.published());
        put(article, "source", header.source());
        put(article, "url", header.url());
        put(article, "language", header.language());
        tree.set("entities", array(facts.entities(), FactsJson::entity));
        tree.set("affiliations", array(facts.affiliations(), FactsJson::affiliation));
        tree.set("quotations", array(facts.quotations(), FactsJson::quotation));
        tree.set("events", array(facts.events(), FactsJson::event));
        tree.set("relations", array(facts.relations(), FactsJson::relation));
        return tree;
    }

    private static ObjectNode entity(Facts.Entity entity) {
        ObjectNode node = NODES.objectNode().put("id", entity.id());
        entity.iri().ifPresent(iri -> node.put("iri", iri));
        node.put("type", entity.type());
        node.set("names", texts(entity.names()));
        node.set("mentions", array(entity.mentions(), FactsJson::place));
        return node;
    }

    private static ObjectNode affiliation(Facts.Affiliation affiliation) {
        ObjectNode node = NODES.objectNode();
        put(node, "person", affiliation.person());
        put(node, "organization", affiliation.organization());
        put(node, "role", affiliation.role());
        node.put("former", affiliation.former());
        put(node, "during", affiliation.during());
        node.put("said", affiliation.said());
        putEvidence(node, affiliation.evidence());
        return node;
    }

    private static ObjectNode quotation(Facts.Quotation quotation) {
        ObjectNode node = NODES.objectNode();
        put(node, "speaker", quotation.speaker());
        put(node, "speakerText", quotation.speakerText());
        put(node, "speakerRole", quotation.speakerRole());
        put(node, "mode", quotation.mode());
        put(node, "cue", quotation.cue());
        node.put("text", quotation.text());
        quotation.at().ifPresent(at -> node.setAll(place(at)));
        node.set("topics", texts(quotation.topics()));
        node.set("about", texts(quotation.about()));
        put(node, "saidOn", quotation.saidOn());
        putEvidence(node, quotation.evidence());
        return node;
    }

    private static ObjectNode event(Facts.Event event) {
        ObjectNode node =
                NODES.objectNode().put("type", event.type()).put("trigger", event.trigger());
        event.at().ifPresent(at -> node.setAll(place(at)));
        put(node, "date", event.date());
        put(node, "datePrecision", event.datePrecision());
        node.set(
                "arguments",
                array(
                        event.arguments(),
                        argument ->
                                NODES.objectNode()
                                        .put("role", argument.role())
                                        .put("entity", argument.entity())));
        node.set("amounts", texts(event.amounts()));
        put(node, "status", event.status());
        node.put("said", event.said());
        putEvidence(node, event.evidence());
        return node;
    }

    private static ObjectNode relation(Facts.Relation relation) {
        ObjectNode node = NODES.objectNode();
        put(node, "subject", relation.subject());
        node.put("predicate", relation.predicate());
        put(node, "object", relation.object());
        put(node, "status", relation.status());
        node.put("said", relation.said());
        putEvidence(node, relation.evidence());
        return node;
    }

    private static ObjectNode place(Facts.Place place) {
        return NODES.objectNode()
                .put("in", place.in().name().toLowerCase(Locale.ROOT))
                .put("start", place.start())
                .put("end", place.end());
    }

    private static void putEvidence(ObjectNode node, List<Facts.Place> evidence) {
        if (evidence.size() == 1) {
            node.set("evidence", place(evidence.get(0)));
        } else if (evidence.size() > 1) {
            node.set("evidence", array(evidence, FactsJson::place));
        }
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        node.put(key, value.orElse(null));
    }

    private static ArrayNode texts(Collection<String> texts) {
        return array(texts, NODES::textNode);
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }
}
