package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;

/** Reads months and days of a month: 11月, 2月26日, 1月底, 26日. */
final class ChineseMonths {

    private static final String NOT_BEFORE_BARE_DAY = "元圆内均线活游籍语系韩本企商媒团电移连平年";

    private final WordTable words;

    ChineseMonths(WordTable words) {
        this.words = words;
    }

    /** Reads a month with its day or part, behind a year that was read or by itself. */
    Optional<Parsed> at(FoldedText text, int offset, Point year) {
        return month(text, offset, year)
                .map(
                        month -> {
                            Point point = (Point) month.reading();
                            int behind = text.behindBlanks(month.end());
                            return day(text, behind, point)
                                    .or(
                                            () ->
                                                    words.at("month-part", text, behind)
                                                            .map(
                                                                    word ->
                                                                            ChinesePoints.parsed(
                                                                                    point.part(
                                                                                            PartsOfYear
                                                                                                    .part(
                                                                                                            word)),
                                                                                    behind,
                                                                                    word)))
                                    .orElse(month);
                        });
    }

    /** Reads a month alone: 11月, 本月, 当月. */
    Optional<Parsed> month(FoldedText text, int offset, Point year) {
        return words.at("month", text, offset)
                .map(
                        word ->
                                ChinesePoints.parsed(
                                        year.month(Ref.fromPublication(word.number())),
                                        offset,
                                        word))
                .or(
                        () ->
                                words.at("month-of-text", text, offset)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                year.month(
                                                                        Ref.fromLast(
                                                                                word.number())),
                                                                offset,
                                                                word)))
                .or(() -> givenMonth(text, offset, year));
    }

    private static Optional<Parsed> givenMonth(FoldedText text, int offset, Point year) {
        boolean insideNumeral = !year.year().said() && Numerals.numeral(text.at(offset - 1));
        if (insideNumeral || (!year.year().said() && "第每几数".indexOf(text.at(offset - 1)) >= 0)) {
            return Optional.empty();
        }
        return Numerals.small(text, offset)
                .filter(NumericDates::isMonth)
                .filter(number -> text.at(text.behindBlanks(number.end())) == '月')
                .filter(number -> !text.has("月龄", text.behindBlanks(number.end())))
                .filter(number -> !text.has("五月天", offset))
                .map(
                        number -> {
                            int unit = text.behindBlanks(number.end());
                            boolean suffix = text.at(unit + 1) == '份' && text.at(unit + 2) != '额';
                            return new Parsed(
                                    year.month(Ref.given(number.number())),
                                    suffix ? unit + 2 : unit + 1);
                        });
    }

    private static Optional<Parsed> day(FoldedText text, int offset, Point month) {
        return Numerals.small(text, offset)
                .filter(NumericDates::isDay)
                .filter(number -> "日号".indexOf(text.at(text.behindBlanks(number.end()))) >= 0)
                .map(
                        number ->
                                new Parsed(
                                        month.day(Ref.given(number.number())),
                                        text.behindBlanks(number.end()) + 1));
    }

    /** 26日: Arabic digits only, and no duration (10日内) and no currency (100日元). */
    static Optional<Parsed> bareDay(FoldedText text, int offset) {
        if (!text.digitAt(offset) || "近每续连前后共逾约".indexOf(text.at(offset - 1)) >= 0) {
            return Optional.empty();
        }
        return day(text, offset, Point.EMPTY)
                .filter(parsed -> text.at(parsed.end() - 1) == '日')
                .filter(parsed -> NOT_BEFORE_BARE_DAY.indexOf(text.at(parsed.end())) < 0);
    }
}
