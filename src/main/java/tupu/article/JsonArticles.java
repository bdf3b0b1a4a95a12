package tupu.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tupu.article.ArticleDraft.Trust;
import tupu.text.Digest;

/**
 * The articles of a JSON file: one object, a list of objects, or an object with such a list in it
 * (a JSON Feed has {@code items}). Read article by article, however long the list.
 */
final class JsonArticles implements Readings {

    private static final Set<String> LISTS =
            Set.of("items", "articles", "data", "docs", "results", "news", "entries", "list");

    private final String name;
    private final JsonParser parser;
    private final JsonArticle reader;
    private final ReadOptions options;
    private final ObjectNode around = JsonArticle.JSON.createObjectNode();
    private boolean inList;
    private boolean listed;
    private int count;

    JsonArticles(String name, InputStream in, byte[] head, PageReader pages, ReadOptions options)
            throws IOException {
        this.name = name;
        this.options = options;
        this.reader = new JsonArticle(pages, options);
        Charset charset = TextDecoder.charset(head, Optional.empty());
        this.parser =
                charset.equals(StandardCharsets.UTF_8)
                        ? JsonArticle.JSON.createParser(in)
                        : JsonArticle.JSON.createParser(new InputStreamReader(in, charset));
    }

    @Override
    public Optional<Reading> next() throws IOException {
        try {
            return advance();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Refused(
                    line,
                    "is not JSON: " + JsonArticle.problem(e),
                    "repair the JSON at this place");
        }
    }

    private Optional<Reading> advance() throws IOException {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return end();
            }
            if (inList) {
                if (token != JsonToken.END_ARRAY) {
                    return Optional.of(read());
                }
                inList = false;
            } else if (token == JsonToken.START_ARRAY) {
                inList = true;
            } else if (token == JsonToken.FIELD_NAME) {
                readField();
            } else if (token == JsonToken.START_OBJECT) {
                around.removeAll();
                listed = false;
            } else if (token == JsonToken.END_OBJECT) {
                if (!listed) {
                    return Optional.of(read(around, 0));
                }
            } else {
                return Optional.of(read());
            }
        }
    }

    private Optional<Reading> end() throws Refused {
        if (count == 0) {
            throw new Refused("holds no articles", "give a list with articles in it");
        }
        return Optional.empty();
    }

    /** A field of the outermost object: a list of articles, or something about all of them. */
    private void readField() throws IOException {
        String field = parser.currentName();
        boolean isArticle =
                options.fields().of(FieldNames.Role.TEXT).stream().anyMatch(around::has);
        if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(field) && !isArticle) {
            inList = true;
            listed = true;
        } else {
            around.set(field, JsonArticle.JSON.readTree(parser));
        }
    }

    private Reading read() throws IOException {
        long begin = Math.max(0, parser.currentTokenLocation().getByteOffset());
        JsonNode node = parser.readValueAsTree();
        return read(node, begin);
    }

    private Reading read(JsonNode node, long begin) {
        count++;
        boolean alone = node.equals(around);
        String entry = alone ? name : name + "!" + count;
        ArticleDraft draft = new ArticleDraft(options.zone());
        if (!alone) {
            draft.publisher(Trust.PAGE, around.path("title").asText(""));
            draft.language(Trust.PAGE, around.path("language").asText(""));
        }
        try {
            String digest = Digest.sha256(node.toString());
            return new Reading.Read(reader.read(entry, node, begin, digest, draft));
        } catch (Refused e) {
            return new Reading.SetAside(e.at(entry));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
