package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * What little of an article decides where it stands in a long list: the rest is read of those alone
 * that a page shows.
 *
 * @param day {@code 2024-03-09}; empty where it is not known
 */
record ArticleBrief(Node node, String day, Node cluster) {

    private static final int DAY = "2024-03-09".length();

    ArticleBrief {
        requireNonNull(node, "node");
        requireNonNull(day, "day");
        requireNonNull(cluster, "cluster");
    }

    static ArticleBrief read(Look look, Node article) {
        return new ArticleBrief(
                article,
                dayOf(look, article),
                look.object(article, Vocabulary.CLUSTER).orElse(article));
    }

    /** Returns the day on which an article was published; empty where it does not tell. */
    static String dayOf(Look look, Node article) {
        return look.text(article, SharedVocabulary.DATE_PUBLISHED)
                .map(moment -> moment.substring(0, Math.min(DAY, moment.length())))
                .orElse("");
    }
}
