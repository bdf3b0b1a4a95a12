package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.Numerals.Small;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Range;
import tupu.mention.TimeReading.Ref;

/**
 * Reads ranges in Chinese.
 *
 * <pre>
 * range := point joiner point                      1月29日至2月3日, 2024年至2026年
 *        | number joiner number (年 | 月)            2024—2026年, 3至5月
 *        | year number joiner number 月             今年1-5月
 *        | [ year ] month number joiner number 日   1月29至31日
 * </pre>
 */
final class ChineseRanges {

    private final WordTable words;
    private final ChinesePoints points;

    ChineseRanges(WordTable words, ChinesePoints points) {
        this.words = words;
        this.points = points;
    }

    /** Reads a range that begins with the point {@code first}. */
    Optional<Parsed> from(FoldedText text, Parsed first) {
        return behindJoiner(text, first.end())
                .flatMap(at -> points.at(text, at))
                .map(last -> new Parsed(new Range(first.reading(), last.reading()), last.end()))
                .or(() -> numbersBehind(text, first));
    }

    private Optional<Parsed> numbersBehind(FoldedText text, Parsed first) {
        Point point = (Point) first.reading();
        int behind = text.behindBlanks(first.end());
        if (point.isDay() || Numerals.digit(text.at(behind)) < 0) {
            return Optional.empty();
        } else if (point.month().said()) {
            return numbers(text, behind).flatMap(pair -> pair.days(text, point));
        }
        return numbers(text, behind).flatMap(pair -> pair.months(text, point));
    }

    /** Reads a range of numbers of which only the second has a unit. */
    Optional<Parsed> ofNumbers(FoldedText text, int offset) {
        if (Numerals.digit(text.at(offset)) < 0 || !ChinesePoints.mayBegin(text, offset)) {
            return Optional.empty();
        }
        return numbers(text, offset)
                .flatMap(pair -> pair.years(text).or(() -> pair.months(text, Point.EMPTY)));
    }

    private Optional<Pair> numbers(FoldedText text, int offset) {
        return Numerals.small(text, offset)
                .flatMap(
                        first ->
                                behindJoiner(text, first.end())
                                        .flatMap(at -> Numerals.small(text, at))
                                        .filter(last -> first.number() < last.number())
                                        .map(last -> new Pair(first, last)));
    }

    private Optional<Integer> behindJoiner(FoldedText text, int offset) {
        int at = text.behindBlanks(offset);
        return words.at("joiner", text, at)
                .map(joiner -> text.behindBlanks(at + joiner.text().length()));
    }

    /** Two numbers, the second greater. */
    private record Pair(Small first, Small last) {

        private Optional<Parsed> years(FoldedText text) {
            int unit = text.behindBlanks(last.end());
            boolean years = first.number() >= 1900 && last.number() <= 2100;
            return text.at(unit) == '年' && years
                    ? Optional.of(
                            new Parsed(
                                    new Range(
                                            Point.EMPTY.year(Ref.given(first.number())),
                                            Point.EMPTY.year(Ref.given(last.number()))),
                                    unit + 1))
                    : Optional.empty();
        }

        private Optional<Parsed> months(FoldedText text, Point year) {
            int unit = text.behindBlanks(last.end());
            boolean months = NumericDates.isMonth(first) && NumericDates.isMonth(last);
            return text.at(unit) == '月' && months && !text.digitAt(unit + 1)
                    ? Optional.of(
                            new Parsed(
                                    new Range(
                                            year.month(Ref.given(first.number())),
                                            year.month(Ref.given(last.number()))),
                                    unit + 1))
                    : Optional.empty();
        }

        private Optional<Parsed> days(FoldedText text, Point month) {
            int unit = text.behindBlanks(last.end());
            boolean days = NumericDates.isDay(first) && NumericDates.isDay(last);
            return "日号".indexOf(text.at(unit)) >= 0 && days
                    ? Optional.of(
                            new Parsed(
                                    new Range(
                                            month.day(Ref.given(first.number())),
                                            month.day(Ref.given(last.number()))),
                                    unit + 1))
                    : Optional.empty();
        }
    }
}
