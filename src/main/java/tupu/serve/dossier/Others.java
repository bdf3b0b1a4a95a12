package tupu.serve.dossier;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Further articles that say the same: the first of them, and how many there are.
 *
 * @param first up to {@value #MOST}
 * @param total of all
 */
public record Others(List<ArticleHead> first, int total) {

    /** As many as somebody looks through; a famous event has thousands. */
    private static final int MOST = 20;

    public Others {
        first = List.copyOf(first);
        if (total < first.size()) {
            throw new IllegalArgumentException("%d of %d".formatted(first.size(), total));
        }
    }

    static Others of(List<Node> articles, Function<Node, ArticleHead> read) {
        return new Others(articles.stream().limit(MOST).map(read).toList(), articles.size());
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many are not among the first. */
    public int more() {
        return total - first.size();
    }
}
