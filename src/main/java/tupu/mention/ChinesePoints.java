package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.Numerals.Small;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Segment;
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

    private static final String NOT_BEFORE_BARE_DAY = "元圆内均线活游籍语系韩本企商媒团电移连平年";

    private final WordTable words;

    ChinesePoints(WordTable words) {
        this.words = words;
    }

    Optional<Parsed> at(FoldedText text, int offset) {
        if (text.digitAt(offset) && !mayBegin(text, offset)) {
            return Optional.empty();
        }
        return NumericDates.date(text, offset)
                .or(() -> dayWord(text, offset))
                .or(() -> week(text, offset))
                .or(() -> yearPoint(text, offset))
                .or(() -> monthPoint(text, offset, Point.EMPTY))
                .or(() -> partOfPresent(text, offset))
                .or(() -> bareDay(text, offset));
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

    private Optional<Parsed> dayWord(FoldedText text, int offset) {
        return words.at("day", text, offset)
                .map(
                        word ->
                                parsed(
                                        Point.EMPTY.day(Ref.fromPublication(word.number())),
                                        offset,
                                        word))
                .or(
                        () ->
                                words.at("day-of-text", text, offset)
                                        .map(
                                                word ->
                                                        parsed(
                                                                Point.EMPTY.day(
                                                                        Ref.fromLast(
                                                                                word.number())),
                                                                offset,
                                                                word)));
    }

    private static Parsed parsed(Point point, int offset, Word word) {
        return new Parsed(point, offset + word.text().length());
    }

    private Optional<Parsed> week(FoldedText text, int offset) {
        Optional<Word> week = words.at("week", text, offset);
        if (week.isEmpty()) {
            return words.at("weekday", text, offset)
                    .map(word -> parsed(Point.EMPTY.weekday(word.number()), offset, word))
                    .or(() -> bareWeekend(text, offset));
        }
        Point point = Point.EMPTY.week(Ref.fromPublication(week.get().number()));
        int behind = offset + week.get().text().length();
        return words.at("weekday-of-week", text, behind)
                .map(word -> parsed(point.weekday(word.number()), behind, word))
                .or(
                        () ->
                                words.at("weekend-of-week", text, behind)
                                        .map(word -> parsed(point.part(Part.LATE), behind, word)))
                .or(
                        () ->
                                words.at("week-part-of-week", text, behind)
                                        .map(word -> parsed(point.part(Part.EARLY), behind, word)))
                .or(() -> Optional.of(new Parsed(point, behind)));
    }

    private Optional<Parsed> bareWeekend(FoldedText text, int offset) {
        return words.at("weekend", text, offset)
                .map(
                        word ->
                                parsed(
                                        Point.EMPTY
                                                .week(new Ref(Ref.From.NEAREST, 0))
                                                .part(Part.LATE),
                                        offset,
                                        word));
    }

    private Optional<Parsed> yearPoint(FoldedText text, int offset) {
        Optional<Parsed> year = yearAt(text, offset);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Point point = (Point) year.get().reading();
        int behind = text.behindBlanks(year.get().end());
        return monthPoint(text, behind, point)
                .or(() -> holiday(text, behind, point))
                .or(() -> segment("segment", text, behind, point))
                .or(() -> segment("segment-of-year", text, behind, point))
                .or(
                        () ->
                                words.at("year-part", text, behind)
                                        .map(word -> parsed(point.part(part(word)), behind, word)))
                .or(
                        () ->
                                text.has("同期", behind)
                                        ? Optional.of(new Parsed(point, behind + 2))
                                        : Optional.empty())
                .or(() -> year);
    }

    /** 2024年, 24年3月, 二〇二四年, 民国113年, 去年, 同年; ends before what follows. */
    private Optional<Parsed> yearAt(FoldedText text, int offset) {
        return words.at("year", text, offset)
                .map(
                        word ->
                                parsed(
                                        Point.EMPTY.year(Ref.fromPublication(word.number())),
                                        offset,
                                        word))
                .or(
                        () ->
                                words.at("year-of-text", text, offset)
                                        .map(
                                                word ->
                                                        parsed(
                                                                Point.EMPTY.year(
                                                                        Ref.fromLast(
                                                                                word.number())),
                                                                offset,
                                                                word)))
                .or(() -> mayBegin(text, offset) ? givenYear(text, offset) : Optional.empty());
    }

    private Optional<Parsed> givenYear(FoldedText text, int offset) {
        if (text.has("民国", offset)) {
            return Numerals.small(text, text.behindBlanks(offset + 2))
                    .flatMap(year -> behindYear(text, year.number() + 1911, year.end()));
        }
        Optional<Small> year = Numerals.year(text, offset);
        if (year.isPresent()) {
            int end = year.get().end();
            return behindYear(text, year.get().number(), end)
                    .or(
                            () ->
                                    segment(
                                                            "segment-of-year",
                                                            text,
                                                            text.behindBlanks(end),
                                                            Point.EMPTY)
                                                    .isPresent()
                                            ? Optional.of(
                                                    new Parsed(
                                                            Point.EMPTY.year(
                                                                    Ref.given(year.get().number())),
                                                            end))
                                            : Optional.empty());
        }
        return Numerals.arabic(text, offset, 2)
                .filter(number -> text.at(number.end()) == '年' && text.digitAt(number.end() + 1))
                .filter(number -> month(text, number.end() + 1, Point.EMPTY).isPresent())
                .flatMap(
                        number ->
                                behindYear(
                                        text,
                                        number.number() + (number.number() < 50 ? 2000 : 1900),
                                        number.end()));
    }

    private static Optional<Parsed> behindYear(FoldedText text, int year, int offset) {
        int unit = text.behindBlanks(offset);
        if (text.at(unit) != '年' || year > 2100) {
            return Optional.empty();
        }
        boolean suffix = text.at(unit + 1) == '度';
        return Optional.of(
                new Parsed(Point.EMPTY.year(Ref.given(year)), suffix ? unit + 2 : unit + 1));
    }

    private Optional<Parsed> segment(String kind, FoldedText text, int offset, Point point) {
        return words.at(kind, text, offset)
                .map(word -> parsed(point.segment(segment(word)), offset, word));
    }

    private static Segment segment(Word word) {
        String[] numbers = word.value().split("\\+");
        return new Segment(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static Part part(Word word) {
        return switch (word.value()) {
            case "early" -> Part.EARLY;
            case "middle" -> Part.MIDDLE;
            case "beginning" -> Part.BEGINNING;
            case "end" -> Part.END;
            case "whole" -> Part.WHOLE;
            default -> Part.LATE;
        };
    }

    private Optional<Parsed> holiday(FoldedText text, int offset, Point point) {
        return words.at("holiday", text, offset)
                .map(
                        word -> {
                            String[] numbers = word.value().split("-");
                            return parsed(
                                    point.month(Ref.given(Integer.parseInt(numbers[0])))
                                            .day(Ref.given(Integer.parseInt(numbers[1]))),
                                    offset,
                                    word);
                        });
    }

    private Optional<Parsed> monthPoint(FoldedText text, int offset, Point year) {
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
                                                                            parsed(
                                                                                    point.part(
                                                                                            part(
                                                                                                    word)),
                                                                                    behind,
                                                                                    word)))
                                    .orElse(month);
                        });
    }

    private Optional<Parsed> month(FoldedText text, int offset, Point year) {
        return words.at("month", text, offset)
                .map(word -> parsed(year.month(Ref.fromPublication(word.number())), offset, word))
                .or(
                        () ->
                                words.at("month-of-text", text, offset)
                                        .map(
                                                word ->
                                                        parsed(
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

    /** 年初, 月底, 四季度, Q4财报, 元旦: of the year or month of the publication. */
    private Optional<Parsed> partOfPresent(FoldedText text, int offset) {
        return segment("segment", text, offset, Point.EMPTY)
                .or(() -> segmentBesideReport(text, offset))
                .or(() -> holiday(text, offset, Point.EMPTY))
                .or(
                        () ->
                                text.at(offset) == '年'
                                        ? words.at("year-part", text, offset)
                                                .map(
                                                        word ->
                                                                parsed(
                                                                        Point.EMPTY.part(
                                                                                part(word)),
                                                                        offset,
                                                                        word))
                                        : Optional.empty())
                .or(
                        () ->
                                words.at("bare-month-part", text, offset)
                                        .map(
                                                word ->
                                                        parsed(
                                                                Point.EMPTY
                                                                        .month(
                                                                                Ref.fromPublication(
                                                                                        0))
                                                                        .part(part(word)),
                                                                offset,
                                                                word)))
                .or(
                        () ->
                                words.at("bare-week-part", text, offset)
                                        .map(
                                                word ->
                                                        parsed(
                                                                Point.EMPTY
                                                                        .week(
                                                                                Ref.fromPublication(
                                                                                        0))
                                                                        .part(part(word)),
                                                                offset,
                                                                word)));
    }

    private Optional<Parsed> segmentBesideReport(FoldedText text, int offset) {
        if (text.latinAt(offset - 1) || text.digitAt(offset - 1) || text.at(offset - 1) == '-') {
            return Optional.empty();
        }
        return segment("segment-beside-report", text, offset, Point.EMPTY)
                .filter(
                        parsed ->
                                words.at("report", text, text.behindBlanks(parsed.end()))
                                        .isPresent());
    }

    /** 26日: Arabic digits only, and no duration (10日内) and no currency (100日元). */
    private static Optional<Parsed> bareDay(FoldedText text, int offset) {
        if (!text.digitAt(offset) || "近每续连前后共逾约".indexOf(text.at(offset - 1)) >= 0) {
            return Optional.empty();
        }
        return day(text, offset, Point.EMPTY)
                .filter(parsed -> text.at(parsed.end() - 1) == '日')
                .filter(parsed -> NOT_BEFORE_BARE_DAY.indexOf(text.at(parsed.end())) < 0);
    }
}
