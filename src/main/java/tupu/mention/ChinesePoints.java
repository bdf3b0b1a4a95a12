package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Point;
import tupu.mention.WordTable.Word;

/**
 * Reads single points in time in Chinese.
 *
 * <pre>
 * point   := day word                                   昨天, 次日
 *          | [ week ] weekday | week | week 末           上周五, 周三
 *          | [ year ] month [ day | month part ]        去年11月, 2月26日, 1月底
 *          | year [ segment | year part ]               2023年第四季度, 去年底
 *          | segment | year part | day                  四季度, 年初, 26日
 *          | year-month-day                             2024-02-22, 2024/02/22, 2024.2.22
 * </pre>
 */
final class ChinesePoints {

    private final ChineseDays days;
    private final ChineseMonths months;
    private final ChineseYears years;
    private final PartsOfYear parts;

    ChinesePoints(WordTable words) {
        this.days = new ChineseDays(words);
        this.months = new ChineseMonths(words);
        this.years = new ChineseYears(words, months);
        this.parts = new PartsOfYear(words);
    }

    Optional<Parsed> at(FoldedText text, int offset) {
        if (text.digitAt(offset) && !mayBegin(text, offset)) {
            return Optional.empty();
        }
        return NumericDates.date(text, offset)
                .or(() -> days.day(text, offset))
                .or(() -> days.week(text, offset))
                .or(() -> yearPoint(text, offset))
                .or(() -> months.at(text, offset, Point.EMPTY))
                .or(() -> parts.ofPresent(text, offset))
                .or(() -> ChineseMonths.bareDay(text, offset));
    }

    private Optional<Parsed> yearPoint(FoldedText text, int offset) {
        return years.at(text, offset)
                .map(
                        year -> {
                            Point point = (Point) year.reading();
                            int behind = text.behindBlanks(year.end());
                            return months.at(text, behind, point)
                                    .or(() -> parts.behindYear(text, behind, point))
                                    .orElse(year);
                        });
    }

    /** Not inside a number, a version or a word of Latin letters: 1.2024年, GPT-4月活. */
    static boolean mayBegin(FoldedText text, int offset) {
        char before = text.at(offset - 1);
        if (before >= '0' && before <= '9' || "第_/#$".indexOf(before) >= 0) {
            return false;
        }
        boolean joined = "-.,:".indexOf(before) >= 0;
        return !(joined && (text.digitAt(offset - 2) || text.latinAt(offset - 2)));
    }

    static Parsed parsed(Point point, int offset, Word word) {
        return new Parsed(point, offset + word.text().length());
    }
}
