package tupu.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Origin;
import tupu.article.PublicationDate;
import tupu.article.SourceMap;
import tupu.corpus.MarkedText;
import tupu.corpus.Markup;
import tupu.corpus.NameMarks;
import tupu.language.AnalyzedArticle;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeFinder;
import tupu.text.Digest;

/**
 * Articles for tests, written with their names marked: {@code marked("近日，〔周鸿祎|人物〕表示，算力有可能成为门槛。")}.
 * The mark-up is that of {@code docs/corpus-format.md}; a name once marked counts everywhere.
 */
public final class Marked {

    /** The day on which {@link #marked(String)} was published. */
    public static final String PUBLISHED = "2024-03-09";

    private static final Analyzer ANALYZER = new HanLpAnalyzer(List.of());

    private static final TimeFinder TIMES = new TimeFinder();

    private Marked() {}

    /** An article without a headline, published on {@link #PUBLISHED}. */
    public static MarkedArticle marked(String body) {
        return marked(body, PUBLISHED);
    }

    /**
     * An article without a headline.
     *
     * @param published a day: {@code 2024-03-09}
     */
    public static MarkedArticle marked(String body, String published) {
        return marked("", body, published);
    }

    /** An article whose headline is marked up too; names of either count in both. */
    public static MarkedArticle marked(String headline, String body, String published) {
        return marked(headline, body, published, "zh-Hans");
    }

    /** An article without a headline in traditional letters. */
    public static MarkedArticle traditional(String body) {
        return marked("", body, PUBLISHED, "zh-Hant");
    }

    private static MarkedArticle marked(
            String headline, String body, String published, String language) {
        MarkedText markedHeadline = Markup.read("headline", headline);
        MarkedText markedBody = Markup.read("body", body);
        AnalyzedArticle analyzed =
                ANALYZER.analyze(
                        article(markedHeadline.text(), markedBody.text(), published, language));
        return new MarkedArticle(
                analyzed,
                NameMarks.of(markedHeadline, markedBody).mentions(),
                TIMES.find(analyzed.article()),
                List.of());
    }

    /** An article of plain text. */
    public static Article article(String headline, String body, String published) {
        return article(headline, body, published, "zh-Hans");
    }

    private static Article article(
            String headline, String body, String published, String language) {
        return new Article(
                new ArticleId(Digest.sha256(headline, body).substring(0, 20)),
                Optional.empty(),
                headline,
                Optional.of(PublicationDate.of(LocalDate.parse(published))),
                Optional.empty(),
                Optional.of("示例商报"),
                List.of(),
                Optional.empty(),
                language,
                body,
                new Origin("test.txt", Digest.sha256(body), SourceMap.NONE));
    }
}
