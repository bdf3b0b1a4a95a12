package tupu.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.corpus.CorpusArticle;
import tupu.facts.Facts;

/**
 * An article with the facts that an annotator wrote down and those that the program found.
 *
 * @param name names the article in tables: the gold file without {@code .json}
 * @param text all text in which names may stand, LF line ends: the article's file, or its headline
 *     and body
 * @param found empty where the program gave nothing for the article
 */
public record GoldCase(String name, String text, Facts gold, Optional<Facts> found) {

    public GoldCase {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
        requireNonNull(gold, "gold");
        requireNonNull(found, "found");
    }

    /**
     * An article of a corpus, whose marks are the gold; only its headline and body are its text.
     */
    public static GoldCase of(CorpusArticle article, Facts found) {
        return new GoldCase(
                article.article().origin().file(),
                article.article().headline() + "\n" + article.article().body(),
                article.gold(),
                Optional.of(found));
    }

    Facts foundOrNone() {
        return found.orElseGet(() -> Facts.none(name));
    }
}
