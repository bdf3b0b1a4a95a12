package tupu.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.PublicationDate;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeDiscourse.Place;
import tupu.mention.TimeMention.Value;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds expressions of time and says which days they mean: 2月26日 in an article of 2024-03-09 is
 * {@code 2024-02-26}, 去年底 is {@code 2023-12} (or the month before), 近日 is a time without a value.
 * Chinese in both scripts, and English. Durations (24小时内, 三个月) are no times; 过去12个月 is one, since
 * it has two ends.
 *
 * <p>The words are in {@code mention/time-words.tsv}. Takes time in proportion to the text, keeps
 * no state, and may be shared between threads.
 */
public final class TimeFinder {

    /** So far to either side are words looked for that speak of the future. */
    private static final int WINDOW = 14;

    /** Kinds of words that only follow on others. */
    private static final Set<String> NOT_BEGINNINGS =
            Set.of(
                    "future",
                    "joiner",
                    "daypart",
                    "back",
                    "ahead",
                    "unit",
                    "report",
                    "fiscal",
                    "fiscal-part",
                    "weekday-of-week",
                    "month-part");

    private static final String SENTENCE_ENDS = "。!?\n";
    private static final String CLAUSE_ENDS = "。!?\n;；";

    private final WordTable words = WordTable.load("time-words.tsv");
    private final BitSet beginnings = beginnings(words);
    private final ChineseTimes chinese = new ChineseTimes(words);
    private final EnglishTimes english = new EnglishTimes();

    private static BitSet beginnings(WordTable words) {
        BitSet beginnings = words.firstCharacters(NOT_BEGINNINGS);
        "0123456789abcdefghijklmnopqrstuvwxyz一二三四五六七八九十两〇半上本民鼠牛虎兔龙蛇马羊猴鸡狗猪"
                .chars()
                .forEach(beginnings::set);
        return beginnings;
    }

    /** Finds the times of headline and body, in reading order. */
    public List<TimeMention> find(Article article) {
        Optional<LocalDate> day =
                article.published()
                        .map(PublicationDate::day)
                        .or(() -> QuarterlyReport.day(article));
        return Stream.of(Field.values())
                .flatMap(field -> find(article.text(field), field, day).stream())
                .toList();
    }

    /**
     * Finds the times of one text, in reading order and without overlaps.
     *
     * @param published the day that relative expressions are counted from
     */
    public List<TimeMention> find(String text, Field field, Optional<LocalDate> published) {
        FoldedText folded = new FoldedText(text);
        TimeResolver resolver = new TimeResolver(published);
        List<TimeMention> found = new ArrayList<>();
        int sentence = 0;
        int paragraph = 0;
        int at = 0;
        while (at < folded.length()) {
            Optional<Parsed> parsed = at(folded, at);
            int end = parsed.map(Parsed::end).orElse(at + 1);
            if (parsed.isPresent()) {
                Place place =
                        new Place(
                                sentence,
                                paragraph,
                                future(folded, at, end),
                                isLine(folded, at, end));
                Optional<Value> value = resolver.resolve(parsed.get().reading(), place);
                found.add(
                        new TimeMention(new Span(field, at, end), text.substring(at, end), value));
            } else {
                sentence += SENTENCE_ENDS.indexOf(folded.at(at)) >= 0 ? 1 : 0;
                paragraph += folded.at(at) == '\n' ? 1 : 0;
            }
            at = end;
        }
        return List.copyOf(found);
    }

    private Optional<Parsed> at(FoldedText text, int offset) {
        char c = text.at(offset);
        boolean middleOfNumber = text.digitAt(offset) && text.digitAt(offset - 1);
        if (middleOfNumber || !beginnings.get(c)) {
            return Optional.empty();
        }
        return c > 'z'
                ? chinese.at(text, offset)
                : english.at(text, offset).or(() -> chinese.at(text, offset));
    }

    /** Whether nothing else stands in the line. */
    private static boolean isLine(FoldedText text, int begin, int end) {
        int from = begin;
        while (from > 0 && isBlank(text.at(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && isBlank(text.at(to))) {
            to++;
        }
        return (from == 0 || text.at(from - 1) == '\n')
                && to < text.length()
                && text.at(to) == '\n';
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\u3000' || letter == '\r' || letter == '\t';
    }

    private boolean future(FoldedText text, int begin, int end) {
        int from = begin;
        while (from > Math.max(0, begin - WINDOW) && CLAUSE_ENDS.indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + WINDOW) && CLAUSE_ENDS.indexOf(text.at(to)) < 0) {
            to++;
        }
        return text.at(end) == '前'
                || words.between("future", text, from, begin)
                || words.between("future", text, end, to);
    }
}
