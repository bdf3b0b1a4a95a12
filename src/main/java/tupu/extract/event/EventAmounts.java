package tupu.extract.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tupu.lexicon.EventPattern;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.text.Span;

/** Finds the amounts that belong to an event. */
final class EventAmounts {

    private final MarkedArticle article;

    EventAmounts(MarkedArticle article) {
        this.article = article;
    }

    /**
     * Those of the clause, and of the clauses behind it up to the next one with one of {@code
     * others}.
     */
    List<AmountMention> of(
            EventSentence sentence,
            Trigger trigger,
            EventPattern pattern,
            Collection<Trigger> others) {
        Span clause = sentence.clauseOf(trigger.span());
        int begin = Math.max(clause.begin(), sentence.reachBefore(trigger));
        int end = sentence.span().end();
        for (Trigger other : others) {
            if (other.span().begin() >= trigger.span().end()) {
                Span next = sentence.clauseOf(other.span());
                end = Math.min(end, next.equals(clause) ? other.span().begin() : next.begin());
            }
        }
        Span reach = new Span(clause.field(), begin, Math.max(end, trigger.span().end()));
        return article.amountsIn(reach).stream()
                .filter(amount -> pattern.amounts().contains(kind(amount)))
                .toList();
    }

    /** Whether there is an amount of one of {@code kinds}; any will do where it names “amount”. */
    static boolean has(List<AmountMention> amounts, Set<String> kinds) {
        return amounts.stream()
                .anyMatch(amount -> kinds.contains("amount") || kinds.contains(kind(amount)));
    }

    private static String kind(AmountMention amount) {
        return amount.kind().name().toLowerCase(Locale.ROOT);
    }
}
