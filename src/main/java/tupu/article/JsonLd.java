package tupu.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tupu.article.ArticleDraft.Trust;

/** What a page says of its article in schema.org's terms ({@code application/ld+json}). */
record JsonLd(Optional<JsonNode> article) {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private static final int MOST = 20_000;

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> found = read(script.data()).flatMap(JsonLd::findArticle);
            if (found.isPresent()) {
                return new JsonLd(found);
            }
        }
        return new JsonLd(Optional.empty());
    }

    /** Broken JSON is common in pages and only means that there is none. */
    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> findArticle(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.path("@graph").isArray()) {
                node.path("@graph").forEach(open::add);
            } else if (node.path("mainEntity").isObject()) {
                open.add(node.path("mainEntity"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return texts(type).stream()
                .anyMatch(
                        it ->
                                it.endsWith("Article")
                                        || it.endsWith("BlogPosting")
                                        || it.equals("Report"));
    }

    /** The text, where the page states it here; else empty. */
    String body() {
        return article.map(it -> it.path("articleBody").asText("")).orElse("");
    }

    void tell(ArticleDraft draft) {
        article.ifPresent(it -> tell(it, draft));
    }

    private static void tell(JsonNode node, ArticleDraft draft) {
        texts(node.path("url")).forEach(url -> draft.url(Trust.PAGE, url));
        texts(node.path("mainEntityOfPage")).forEach(url -> draft.url(Trust.PAGE, url));
        texts(node.path("headline")).forEach(title -> draft.title(Trust.PAGE, title));
        texts(node.path("datePublished")).forEach(date -> draft.published(Trust.PAGE, date));
        texts(node.path("dateModified")).forEach(date -> draft.modified(Trust.PAGE, date));
        texts(node.path("publisher")).forEach(name -> draft.publisher(Trust.PAGE, name));
        texts(node.path("author")).forEach(name -> draft.author(Trust.PAGE, name));
        texts(node.path("articleSection")).forEach(name -> draft.section(Trust.PAGE, name));
        texts(node.path("inLanguage")).forEach(tag -> draft.language(Trust.PAGE, tag));
    }

    /** A text, a list of texts, or the names of things. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(it -> texts.addAll(it.isArray() ? List.of() : texts(it)));
        } else if (node.isObject()) {
            texts.add(
                    node.path("name").isTextual()
                            ? node.path("name").asText()
                            : node.path("@id").asText(""));
        } else if (node.isValueNode() && !node.isNull()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
