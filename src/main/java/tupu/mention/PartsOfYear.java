package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Segment;
import tupu.mention.WordTable.Word;

/** Reads quarters, halves, holidays and ends of years: 第四季度, 上半年, 元旦, 年底. */
final class PartsOfYear {

    private final WordTable words;

    PartsOfYear(WordTable words) {
        this.words = words;
    }

    /** Reads what may stand behind a year: 第四季度, 底, 春节, 同期. */
    Optional<Parsed> behindYear(FoldedText text, int offset, Point year) {
        return holiday(text, offset, year)
                .or(() -> segment("segment", text, offset, year))
                .or(() -> segment("segment-of-year", text, offset, year))
                .or(
                        () ->
                                words.at("year-part", text, offset)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                year.part(part(word)),
                                                                offset,
                                                                word)))
                .or(
                        () ->
                                text.has("同期", offset)
                                        ? Optional.of(new Parsed(year, offset + 2))
                                        : Optional.empty());
    }

    /** 年初, 月底, 四季度, Q4财报, 元旦: of the year or month of the publication. */
    Optional<Parsed> ofPresent(FoldedText text, int offset) {
        return segment("segment", text, offset, Point.EMPTY)
                .or(() -> segmentBesideReport(text, offset))
                .or(() -> holiday(text, offset, Point.EMPTY))
                .or(
                        () ->
                                text.at(offset) == '年'
                                        ? words.at("year-part", text, offset)
                                                .map(
                                                        word ->
                                                                ChinesePoints.parsed(
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
                                                        ChinesePoints.parsed(
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
                                                        ChinesePoints.parsed(
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

    private Optional<Parsed> segment(String kind, FoldedText text, int offset, Point point) {
        return words.at(kind, text, offset)
                .map(word -> ChinesePoints.parsed(point.segment(segment(word)), offset, word));
    }

    private Optional<Parsed> holiday(FoldedText text, int offset, Point point) {
        return words.at("holiday", text, offset)
                .map(
                        word -> {
                            String[] numbers = word.value().split("-");
                            return ChinesePoints.parsed(
                                    point.month(Ref.given(Integer.parseInt(numbers[0])))
                                            .day(Ref.given(Integer.parseInt(numbers[1]))),
                                    offset,
                                    word);
                        });
    }

    private static Segment segment(Word word) {
        String[] numbers = word.value().split("\\+");
        return new Segment(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    static Part part(Word word) {
        return switch (word.value()) {
            case "early" -> Part.EARLY;
            case "middle" -> Part.MIDDLE;
            case "beginning" -> Part.BEGINNING;
            case "end" -> Part.END;
            case "whole" -> Part.WHOLE;
            default -> Part.LATE;
        };
    }
}
