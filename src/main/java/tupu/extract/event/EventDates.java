package tupu.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.language.Sentence;
import tupu.lexicon.EventFrame;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeMention;
import tupu.text.Span;

/** Finds the time at which an event happens: in its clause, its sentence, its paragraph. */
final class EventDates {

    private static final Pattern DATELINE = Pattern.compile("\\s*(?:消息|电\\s|电（|讯|報導|报道|日电|電)");
    private static final Pattern UNKNOWN_DAY = Pattern.compile("\\d\\s*[日号]");
    private static final Pattern UP_TO = Pattern.compile("(?:截至|截止|截止到)\\s*$");
    private static final Pattern COUNTED_FROM = Pattern.compile("(?:的第|后|之后|以来|前|之前|後|之後|以來)");

    private final MarkedArticle article;
    private final EventFrame frame;

    EventDates(MarkedArticle article, EventFrame frame) {
        this.article = article;
        this.frame = frame;
    }

    Optional<TimeMention> of(EventSentence sentence, Trigger trigger) {
        Span clause = sentence.clauseOf(trigger.span());
        if (COUNTED_FROM.matcher(sentence.text().substring(trigger.span().end())).lookingAt()) {
            return Optional.empty();
        }
        List<TimeMention> times = times(sentence.span());
        List<TimeMention> points = times.stream().filter(EventDates::isPoint).toList();
        return before(points, trigger.span(), clause.begin())
                .or(() -> behind(sentence, points, trigger.span(), clause.end()))
                .or(() -> before(precise(points), trigger.span(), sentence.span().begin()))
                .or(() -> before(points, trigger.span(), sentence.span().begin()))
                .or(() -> before(times, trigger.span(), clause.begin()))
                .or(() -> behind(sentence, times, trigger.span(), clause.end()))
                .or(() -> before(times, trigger.span(), sentence.span().begin()))
                .or(() -> hasUnknownDay(sentence) ? Optional.empty() : governing(sentence));
    }

    /** Whether the time is no stretch: 四年内 says less of when something happens than 1月21日. */
    private static boolean isPoint(TimeMention time) {
        return time.value()
                .filter(value -> value.precision() != TimeMention.Precision.INTERVAL)
                .isPresent();
    }

    /** Of times in other clauses a day says more than the year of something else: 2023年的账. */
    private static List<TimeMention> precise(List<TimeMention> times) {
        return times.stream().filter(EventDates::isWithinAMonth).toList();
    }

    /** A year at a paragraph's head is no date of all that follows. */
    private static boolean isWithinAMonth(TimeMention time) {
        return time.value()
                .map(TimeMention.Value::precision)
                .filter(
                        precision ->
                                precision == TimeMention.Precision.DAY
                                        || precision == TimeMention.Precision.MONTH)
                .isPresent();
    }

    private List<TimeMention> times(Span within) {
        return article.timesIn(within).stream()
                .filter(time -> time.value().isPresent())
                .filter(this::mayDate)
                .filter(time -> !isDateline(time) && !isUpTo(time) && !isInName(time))
                .toList();
    }

    private boolean mayDate(TimeMention time) {
        return time.value()
                .map(value -> value.precision().name().toLowerCase(Locale.ROOT))
                .filter(frame.undated()::contains)
                .isEmpty();
    }

    /** Whether the time only says when was reported: 1月30日消息, 4月16日电. */
    private boolean isDateline(TimeMention time) {
        return DATELINE.matcher(
                        article.article().text(time.span().field()).substring(time.span().end()))
                .lookingAt();
    }

    /** Whether the time only tells which thing is meant: 2023年10月的管制规定. */
    static boolean describes(MarkedArticle article, TimeMention time) {
        return article.article().text(time.span().field()).startsWith("的", time.span().end());
    }

    /** Whether the time only ends a count: 截至2024年底. */
    private boolean isUpTo(TimeMention time) {
        String text = article.article().text(time.span().field());
        String lead = text.substring(Math.max(0, time.span().begin() - 3), time.span().begin());
        return UP_TO.matcher(lead).find();
    }

    /** A name may hold a day (6月18日大会); one that lies in a time only tells its zone: 美国时间2月15日. */
    private boolean isInName(TimeMention time) {
        return article.mentions().stream()
                .anyMatch(mention -> mention.span().contains(time.span()));
    }

    private static Optional<TimeMention> before(List<TimeMention> times, Span trigger, int from) {
        return times.stream()
                .filter(time -> time.span().begin() >= from && time.span().end() <= trigger.begin())
                .max(Comparator.comparing(TimeMention::span));
    }

    /** A time behind the trigger counts unless it only describes its object: 公布第三季度财报. */
    private static Optional<TimeMention> behind(
            EventSentence sentence, List<TimeMention> times, Span trigger, int to) {
        return times.stream()
                .filter(time -> time.span().begin() >= trigger.end() && time.span().end() <= to)
                .filter(time -> standsAlone(sentence.text(), time))
                .min(Comparator.comparing(TimeMention::span));
    }

    private static boolean standsAlone(String text, TimeMention time) {
        int begin = time.span().begin();
        if (begin == 0) {
            return true;
        }
        char lead = text.charAt(begin - 1);
        return "于在至到".indexOf(lead) >= 0 || lead < 0x250 && lead != '(';
    }

    /** Whether the sentence names a day that nobody can resolve: then no other day is meant. */
    private boolean hasUnknownDay(EventSentence sentence) {
        return article.timesIn(sentence.span()).stream()
                .anyMatch(
                        time -> time.value().isEmpty() && UNKNOWN_DAY.matcher(time.text()).find());
    }

    /** The time with which the paragraph begins, or that the sentence before names. */
    private Optional<TimeMention> governing(EventSentence sentence) {
        return article.sentences().stream()
                .filter(
                        other ->
                                other.span().field() == sentence.span().field()
                                        && other.paragraph() == sentence.sentence().paragraph()
                                        && other.span().begin() < sentence.span().begin())
                .map(Sentence::span)
                .flatMap(span -> leading(span).stream())
                .reduce((first, second) -> second);
    }

    private Optional<TimeMention> leading(Span sentence) {
        return times(sentence).stream()
                .filter(EventDates::isWithinAMonth)
                .filter(time -> time.span().begin() - sentence.begin() <= 12)
                .filter(time -> !describes(article, time))
                .findFirst();
    }
}
