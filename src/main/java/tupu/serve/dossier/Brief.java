package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * A finding before it is read in full: enough to sort and fold long lists, of which a page shows
 * little.
 *
 * @param sortedBy a date; or empty
 * @param sameAs equal for findings that are shown as one
 */
record Brief(Node node, ArticleBrief article, String sortedBy, Object sameAs) {

    static final Comparator<Brief> OLDEST_FIRST =
            Comparator.comparing(Brief::sortedBy)
                    .thenComparing(brief -> brief.article().day())
                    .thenComparing(brief -> brief.node().toString());

    static final Comparator<Brief> NEWEST_FIRST =
            Comparator.comparing(Brief::sortedBy)
                    .thenComparing(brief -> brief.article().day())
                    .reversed()
                    .thenComparing(brief -> brief.node().toString());

    Brief {
        requireNonNull(node, "node");
        requireNonNull(article, "article");
        requireNonNull(sortedBy, "sortedBy");
        requireNonNull(sameAs, "sameAs");
    }

    /**
     * Returns one page of a sorted list.
     *
     * @param read makes one item of those that are shown as one
     */
    static <T> Leaf<T> leaf(List<Brief> sorted, int page, int size, Function<List<Brief>, T> read) {
        Map<Object, List<Brief>> folded = new LinkedHashMap<>();
        sorted.forEach(
                brief -> folded.computeIfAbsent(brief.sameAs(), s -> new ArrayList<>()).add(brief));
        Leaf<List<Brief>> leaf = Leaf.of(List.copyOf(folded.values()), page, size);
        return new Leaf<>(
                leaf.items().stream().map(read).toList(), leaf.page(), leaf.total(), leaf.size());
    }
}
