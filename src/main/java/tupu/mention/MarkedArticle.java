package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tupu.article.Article;
import tupu.language.AnalyzedArticle;
import tupu.language.Sentence;
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

    /** Returns the mentions that lie inside {@code span}. */
    public List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
    }

    public List<TimeMention> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    public List<AmountMention> amountsIn(Span span) {
        return amounts.stream().filter(amount -> span.contains(amount.span())).toList();
    }

    /** Returns every name once, in the order of first mention. */
    public Set<Name> names() {
        Set<Name> names = new LinkedHashSet<>();
        mentions.forEach(mention -> names.add(mention.name()));
        return names;
    }
}
