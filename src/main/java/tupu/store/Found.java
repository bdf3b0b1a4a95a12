package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text of the graph that holds the words searched for.
 *
 * @param iri what has the text: an article, a quotation, an entity, a topic
 * @param graph the article whose graph the text is in, or the catalogue, or the derived graph
 * @param field {@code headline}, {@code body}, {@code quotation} or {@code label}
 * @param text the whole text
 * @param places where the words stand in it, in reading order
 * @param score the higher the better
 */
public record Found(
        String iri, String graph, String field, String text, List<Place> places, double score) {

    /**
     * A place in a text.
     *
     * @param begin offset in code points
     * @param end offset behind it, in code points
     */
    public record Place(int begin, int end) {}

    public Found {
        requireNonNull(iri, "iri");
        requireNonNull(graph, "graph");
        requireNonNull(field, "field");
        requireNonNull(text, "text");
        places = List.copyOf(places);
    }
}
