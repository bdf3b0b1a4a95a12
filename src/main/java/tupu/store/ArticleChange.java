package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.rdf.Fact;

/**
 * What became of one article's graph.
 *
 * @param article the article's id
 * @param added how many triples came
 * @param removed how many triples went
 * @param came the findings that came, sorted
 * @param went the findings that went, sorted
 */
public record ArticleChange(
        String article, Kind kind, int added, int removed, List<Fact> came, List<Fact> went) {

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

    /** An article that is stored already, and exactly so. */
    public static ArticleChange unchanged(String article) {
        return new ArticleChange(article, Kind.UNCHANGED, 0, 0, List.of(), List.of());
    }

    /** Returns the change with its numbers, but without the findings themselves. */
    public ArticleChange withoutFacts() {
        return new ArticleChange(article, kind, added, removed, List.of(), List.of());
    }
}
