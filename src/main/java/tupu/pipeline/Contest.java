package tupu.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.article.ArticleRank;
import tupu.article.ArticleSource;

/** Of all readings of an article that one build meets, read or known, the one that counts. */
final class Contest {

    /**
     * A reading that counts so far.
     *
     * @param input digest of what its graph is made from
     * @param unread the file that gave it, where that was not read in this build
     */
    record Best(ArticleRank rank, String input, Optional<ArticleSource> unread) {
        Best {
            requireNonNull(rank, "rank");
            requireNonNull(input, "input");
            requireNonNull(unread, "unread");
        }
    }

    private final Map<String, Best> best = new HashMap<>();

    /** Enters a reading; returns whether it counts. */
    boolean enter(String article, Best reading) {
        Best before = best.get(article);
        boolean wins = before == null || reading.rank().compareTo(before.rank()) > 0;
        if (wins) {
            best.put(article, reading);
        }
        return wins;
    }

    Set<String> articles() {
        return best.keySet();
    }

    Map<String, Best> all() {
        return best;
    }
}
