package tupu.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tupu.article.Article;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.language.AnalyzedArticle;
import tupu.mention.AmountFinder;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeFinder;
import tupu.mention.TimeMention;

/** Articles with times and amounts for tests of events, and events as one line each. */
public final class EventText {

    private static final TimeFinder TIMES = new TimeFinder();
    private static final AmountFinder AMOUNTS = new AmountFinder();

    private EventText() {}

    /** An article whose names are marked and whose times and amounts are found. */
    public static MarkedArticle told(String headline, String body, String published) {
        MarkedArticle marked = Marked.marked(headline, body, published);
        return new MarkedArticle(
                marked.analyzed(),
                marked.mentions(),
                TIMES.find(marked.article()),
                AMOUNTS.find(marked.article()));
    }

    /** {@link #told(String, String, String)} without a headline, on {@link Marked#PUBLISHED}. */
    public static MarkedArticle told(String body) {
        return told("", body, Marked.PUBLISHED);
    }

    /** The same article as if nobody had said when it was published. */
    public static MarkedArticle undated(MarkedArticle dated) {
        Article of = dated.article();
        Article article =
                new Article(
                        of.id(),
                        of.url(),
                        of.headline(),
                        Optional.empty(),
                        of.modified(),
                        of.publisher(),
                        of.authors(),
                        of.section(),
                        of.language(),
                        of.body(),
                        of.origin());
        return new MarkedArticle(
                new AnalyzedArticle(article, dated.sentences()),
                dated.mentions(),
                TIMES.find(article),
                AMOUNTS.find(article));
    }

    /** Prints events as {@code ProductRelease 发布 agent=英伟达 product=H20}, in reading order. */
    public static List<String> events(MarkedArticle article, List<Finding> findings) {
        return findings.stream()
                .map(Event.class::cast)
                .map(
                        event ->
                                "%s %s %s"
                                        .formatted(
                                                event.type(),
                                                article.text(event.trigger()),
                                                roles(event))
                                        .strip())
                .toList();
    }

    private static String roles(Event event) {
        return event.arguments().stream()
                .map(argument -> argument.role() + "=" + argument.name().canonical())
                .collect(Collectors.joining(" "));
    }

    /** Prints dates as {@code 2024-03-08}, {@code -} for none. */
    public static List<String> dates(List<Finding> findings) {
        return findings.stream()
                .map(Event.class::cast)
                .map(
                        event ->
                                event.date()
                                        .flatMap(TimeMention::value)
                                        .map(TimeMention.Value::iso)
                                        .orElse("-"))
                .toList();
    }
}
