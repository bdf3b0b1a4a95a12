package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.rdf.Fact;

/**
 * What goes with an article, and what others still support.
 *
 * @param triples of its graph
 * @param facts everything that it asserts
 * @param names how many people, firms and so on nobody else mentions and the catalogue does not
 *     know
 * @param statements direct statements ({@code tupu:develops} …) that nobody else supports
 * @param supported direct statements that stay, because others support them too
 */
public record Removal(
        StoredArticle article,
        int triples,
        List<Fact> facts,
        int names,
        int statements,
        int supported) {

    public Removal {
        requireNonNull(article, "article");
        facts = List.copyOf(facts);
    }
}
