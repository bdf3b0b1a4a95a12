package tupu.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tupu.corpus.MarkKind;
import tupu.corpus.MarkedText;
import tupu.corpus.Markup;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeFinder;
import tupu.mention.TimeMention;
import tupu.text.Field;

/** Articles with times and amounts for tests of events, and events as one line each. */
public final class EventText {

    private static final TimeFinder TIMES = new TimeFinder();

    private EventText() {}

    /** An article whose amounts are marked ({@code 〔6%|金额〕}) and whose times are found. */
    public static MarkedArticle told(String headline, String body, String published) {
        MarkedArticle marked = Marked.marked(headline, body, published);
        List<AmountMention> amounts = new ArrayList<>(amounts(Field.HEADLINE, headline));
        amounts.addAll(amounts(Field.BODY, body));
        return new MarkedArticle(
                marked.analyzed(), marked.mentions(), TIMES.find(marked.article()), amounts);
    }

    /** {@link #told(String, String, String)} without a headline, on {@link Marked#PUBLISHED}. */
    public static MarkedArticle told(String body) {
        return told("", body, Marked.PUBLISHED);
    }

    private static List<AmountMention> amounts(Field field, String marked) {
        MarkedText text = Markup.read("test", marked);
        return text.marks(MarkKind.AMOUNT).stream()
                .map(
                        mark ->
                                new AmountMention(
                                        mark.span(field),
                                        mark.words(),
                                        kind(mark.words()),
                                        new BigDecimal(mark.words().replaceAll("[^0-9.]+", "")),
                                        Optional.empty(),
                                        AmountMention.Bound.EXACTLY))
                .toList();
    }

    private static AmountMention.Kind kind(String words) {
        if (words.endsWith("%")) {
            return AmountMention.Kind.PERCENT;
        }
        return words.matches(".*元|[$€].*") ? AmountMention.Kind.MONEY : AmountMention.Kind.QUANTITY;
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
