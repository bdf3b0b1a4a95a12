package tupu.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tupu.article.PublicationDate;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeMention;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Span;

/**
 * Writes what a time's place says about whether it is the date of an event. The numbers of the
 * templates are part of every model, as those of {@link TriggerFeatures}.
 */
final class DateFeatures {

    private static final int NEAR = 4;
    private static final int LEADING = 12;
    private static final int MANY = 3;

    private final Items items;
    private final int at;
    private final int type;
    private final int word;
    private final Optional<TimeMention> byRule;
    private final List<DateCandidate> all;
    private final Optional<LocalDate> published;
    private final FeatureBuffer out;

    /**
     * @param at the place of the trigger
     * @param byRule what {@link EventDates} takes
     * @param all the times that may be the date
     */
    DateFeatures(
            MarkedArticle article,
            Items items,
            int at,
            String type,
            Optional<TimeMention> byRule,
            List<DateCandidate> all,
            FeatureBuffer out) {
        this.items = items;
        this.at = at;
        this.type = type.hashCode();
        this.word = items.word(at);
        this.byRule = byRule;
        this.all = all;
        this.published = article.article().published().map(PublicationDate::day);
        this.out = out;
    }

    /** Writes one unit. */
    void write(DateCandidate candidate) {
        TimeMention.Value value = candidate.time().value().orElseThrow();
        int precision = value.precision().name().hashCode();
        int place = place(candidate);
        int rule = rule(candidate);
        int rank = Math.min(MANY, candidate.rank());
        out.add(0);
        out.add(1, precision);
        out.add(2, place);
        out.add(3, place, precision);
        out.add(4, type, place);
        out.add(5, type, precision);
        out.add(6, rule);
        out.add(7, rule, place, precision);
        out.add(8, rule, place, type);
        out.add(9, place, rank);
        out.add(10, place, rank, rule);
        out.add(11, place, rank, precision);
        out.add(12, word, place);
        out.add(13, word, place, rule);
        int own = (int) all.stream().filter(other -> other.sentence() == 0).count();
        out.add(14, place, Math.min(MANY, own), rule);
        int ago = ago(value);
        out.add(15, ago, place);
        out.add(16, ago, type);
        out.add(17, ago, precision, rule);
        letters(candidate, place, rule);
        out.add(30, place, candidate.newParagraph() ? 1 : 0, rule);
        if (candidate.sentence() == 0) {
            between(candidate, place);
        }
        out.endUnit();
    }

    /** In which sentence, and in the trigger's own in which clause and on which side. */
    private int place(DateCandidate candidate) {
        if (candidate.sentence() != 0) {
            return 100 + candidate.sentence();
        }
        Span time = candidate.time().span();
        int from = clause(time.begin());
        int to = items.get(at).clause();
        boolean before = time.begin() < items.get(at).begin();
        return Math.max(-3, Math.min(3, to - from)) * 2 + (before ? 0 : 1);
    }

    private int clause(int offset) {
        int clause = 0;
        for (Span each : items.sentence().clauses()) {
            if (offset < each.end()) {
                return clause;
            }
            clause++;
        }
        return clause;
    }

    /**
     * 2 for the time that the rules take, 1 where they take another one, 0 where they take none.
     */
    private int rule(DateCandidate candidate) {
        return byRule.map(time -> time.equals(candidate.time()) ? 2 : 1).orElse(0);
    }

    private int ago(TimeMention.Value value) {
        if (published.isEmpty()) {
            return 0;
        }
        LocalDate day = published.get();
        if (value.earliest().isAfter(day)) {
            return 1;
        } else if (!value.latest().isBefore(day)) {
            return 2;
        } else if (value.latest().isAfter(day.minusDays(8))) {
            return 3;
        }
        return value.latest().isAfter(day.minusDays(60)) ? 4 : 5;
    }

    private void letters(DateCandidate candidate, int place, int rule) {
        String text = candidate.in().text();
        Span span = candidate.in().span();
        Span time = candidate.time().span();
        int next = letter(text, time.end(), span);
        int second = letter(text, time.end() + 1, span);
        int last = letter(text, time.begin() - 1, span);
        int first = letter(text, time.begin() - 2, span);
        out.add(18, next);
        out.add(19, next, second);
        out.add(20, last);
        out.add(21, first, last);
        out.add(22, next, place);
        out.add(23, last, place);
        out.add(24, next, rule, place);
        out.add(25, last, rule, place);
        out.add(26, next, last, type);
        out.add(27, candidate.time().text().hashCode());
        int leads = time.begin() - span.begin();
        int leading = leads == 0 ? 0 : leads <= LEADING ? 1 : 2;
        out.add(28, leading, place);
        out.add(29, leading, place, rule);
    }

    private static int letter(String text, int at, Span within) {
        return at >= within.begin() && at < within.end() ? text.charAt(at) : 0;
    }

    private void between(DateCandidate candidate, int place) {
        int to = items.at(candidate.time().span());
        if (to < 0) {
            return;
        }
        int side = to < at ? 0 : 1;
        int from = Math.min(at, to) + 1;
        int end = Math.max(at, to);
        boolean names = false;
        int verbs = 0;
        for (int i = from; i < end; i++) {
            out.add(31, side, items.word(i));
            names |= items.get(i).slot().isPresent();
            verbs += items.get(i).isWord() && items.get(i).part().startsWith("v") ? 1 : 0;
        }
        out.add(32, side, names ? 1 : 0, Math.min(MANY, verbs));
        out.add(33, place, Math.min(MANY, verbs));
        out.add(34, side, Math.min(8, end - from));
        out.add(35, word, side, items.word(to + 1));
        if (end - from <= NEAR) {
            int words = 0;
            for (int i = from; i < end; i++) {
                words = words * 31 + items.word(i);
            }
            out.add(36, side, words);
        }
        out.add(37, place, items.word(at - 1));
        out.add(38, place, items.word(at + 1));
    }
}
