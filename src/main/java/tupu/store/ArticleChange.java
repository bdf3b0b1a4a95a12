package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of one article's graph.
 *
 * @param article the article's id
 * @param added how many triples came
 * @param removed how many triples went
 * @param came IRIs of findings that came, sorted
 * @param went IRIs of findings that went, sorted
 */
public record ArticleChange(
        String article, Kind kind, int added, int removed, List<String> came, List<String> went) {

    /** What happened to the graph. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REMOVED
    }

    public ArticleChange {
        requireNonNull(article, "article");
        requireNonNull(kind, "kind");
        came = List.copyOf(came);
        went = List.copyOf(went);
    }
}
