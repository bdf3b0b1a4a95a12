package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.Texts;
import tupu.store.Found;

/**
 * Full-text search in headlines, bodies, quotations and labels: {@code /search?q=算力 租金&limit=5}.
 * Answers in JSON, or as a page; places count code points of the text that stands there.
 */
final class SearchRoute implements Route {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "body";
    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final int LONGEST_WORDS = 200;

    private final Data data;
    private final ForPeople pages;

    SearchRoute(Data data, ForPeople pages) {
        this.pages = requireNonNull(pages, "pages");
        this.data = requireNonNull(data, "data");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        Media media = exchange.choose(List.of(Media.JSON, Media.HTML));
        if (media.equals(Media.HTML)) {
            pages.showFound(exchange);
            return;
        }
        String words =
                exchange.parameters()
                        .one("q")
                        .filter(text -> !text.isBlank() && text.length() <= LONGEST_WORDS)
                        .orElseThrow(
                                () ->
                                        Refusal.badRequest(
                                                "say what to look for: /search?q=算力, up to %d characters"
                                                        .formatted(LONGEST_WORDS)));
        byte[] bytes =
                JSON.writeValueAsBytes(json(words, data.store().search(words, limit(exchange))));
        exchange.send(media, out -> out.write(bytes));
    }

    private static int limit(Exchange exchange) {
        String limit = exchange.parameters().one("limit").orElse(Integer.toString(USUAL));
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            throw Refusal.badRequest("limit is a number from 1 to %d".formatted(MOST));
        }
        return Integer.parseInt(limit);
    }

    private ObjectNode json(String words, List<Found> found) {
        ObjectNode root = JSON.createObjectNode().put("query", words);
        ArrayNode hits = root.putArray("hits");
        for (Found text : found) {
            boolean shown = data.texts() == Texts.WHOLE || !text.field().equals(BODY);
            Excerpt excerpt = shown ? Excerpt.of(text) : Excerpt.NONE;
            ObjectNode hit =
                    hits.addObject()
                            .put("iri", text.iri())
                            .put("graph", text.graph())
                            .put("field", text.field())
                            .put("text", excerpt.text())
                            .put("begin", excerpt.begin());
            ArrayNode places = hit.putArray("places");
            excerpt.places()
                    .forEach(place -> places.addArray().add(place.begin()).add(place.end()));
        }
        return root;
    }
}
