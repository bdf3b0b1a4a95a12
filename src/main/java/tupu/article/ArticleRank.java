package tupu.article;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Which of several readings of one article counts: the greatest. That is the one changed last, then
 * the longest, then the one of the smallest digest and the first file name.
 *
 * @param modified the last change that the page states; empty where it states none
 * @param length of the body, UTF-16 units
 * @param digest of the file or entry
 * @param file its name, without folders
 */
public record ArticleRank(String modified, int length, String digest, String file)
        implements Comparable<ArticleRank> {

    private static final Comparator<ArticleRank> ORDER =
            Comparator.comparing(ArticleRank::modified)
                    .thenComparingInt(ArticleRank::length)
                    .thenComparing(ArticleRank::digest, Comparator.reverseOrder())
                    .thenComparing(ArticleRank::file, Comparator.reverseOrder());

    public ArticleRank {
        requireNonNull(modified, "modified");
        requireNonNull(digest, "digest");
        requireNonNull(file, "file");
    }

    public static ArticleRank of(Article article) {
        return new ArticleRank(
                article.modified().map(Object::toString).orElse(""),
                article.body().length(),
                article.origin().digest(),
                article.origin().fileName());
    }

    @Override
    public int compareTo(ArticleRank other) {
        return ORDER.compare(this, other);
    }
}
