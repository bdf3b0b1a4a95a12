package tupu.rdf;

/**
 * An article's graph that has passed {@link GraphCheck}: the only kind that a store takes, so that
 * nothing unchecked can reach it.
 */
public final class SoundGraph {

    private final ArticleGraph article;

    SoundGraph(ArticleGraph article) {
        this.article = article;
    }

    public ArticleGraph article() {
        return article;
    }
}
