package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tupu.article.Article;
import tupu.language.AnalyzedArticle;
import tupu.language.Sentence;
import tupu.text.Field;
import tupu.text.InOrder;
import tupu.text.Span;

/**
 * An article with its names, times and amounts, each list in reading order and without overlaps
 * within itself.
 */
public record MarkedArticle(
        AnalyzedArticle analyzed,
        List<Mention> mentions,
        List<TimeMention> times,
        List<AmountMention> amounts) {

    public MarkedArticle {
        requireNonNull(analyzed, "analyzed");
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
    }

    public Article article() {
        return analyzed.article();
    }

    public List<Sentence> sentences() {
        return analyzed.sentences();
    }

    public String text(Span span) {
        return analyzed.text(span);
    }

    /** Returns the mentions of one text, in reading order. */
    public List<Mention> mentions(Field field) {
        return mentions.stream().filter(mention -> mention.span().field() == field).toList();
    }

    /** Returns the mentions that lie inside {@code span}. */
    public List<Mention> mentionsIn(Span span) {
        return inside(span, mentions, Mention::span);
    }

    public List<TimeMention> timesIn(Span span) {
        return inside(span, times, TimeMention::span);
    }

    public List<AmountMention> amountsIn(Span span) {
        return inside(span, amounts, AmountMention::span);
    }

    /** Asked for every sentence and clause, so the first one is looked for by halves. */
    private static <T> List<T> inside(Span span, List<T> inOrder, Function<T, Span> place) {
        List<T> inside = new ArrayList<>();
        int first = InOrder.first(inOrder, each -> !isBefore(place.apply(each), span));
        for (int i = first; i < inOrder.size(); i++) {
            Span here = place.apply(inOrder.get(i));
            if (here.field() != span.field() || here.begin() >= span.end()) {
                break;
            }
            if (span.contains(here)) {
                inside.add(inOrder.get(i));
            }
        }
        return Collections.unmodifiableList(inside);
    }

    private static boolean isBefore(Span one, Span other) {
        return one.field() == other.field()
                ? one.begin() < other.begin()
                : one.field().compareTo(other.field()) < 0;
    }

    /** Returns every name once, in the order of first mention. */
    public Set<Name> names() {
        Set<Name> names = new LinkedHashSet<>();
        mentions.forEach(mention -> names.add(mention.name()));
        return names;
    }
}
