package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;
import tupu.mention.WordTable.Word;

/** Reads days and weeks that are told from another day: 昨天, 上周五, 周末. */
final class ChineseDays {

    private final WordTable words;

    ChineseDays(WordTable words) {
        this.words = words;
    }

    /** Reads 昨天, 次日. */
    Optional<Parsed> day(FoldedText text, int offset) {
        return words.at("day", text, offset)
                .map(
                        word ->
                                ChinesePoints.parsed(
                                        Point.EMPTY.day(Ref.fromPublication(word.number())),
                                        offset,
                                        word))
                .or(
                        () ->
                                words.at("day-of-text", text, offset)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                Point.EMPTY.day(
                                                                        Ref.fromLast(
                                                                                word.number())),
                                                                offset,
                                                                word)));
    }

    /** Reads 上周五, 周三, 下周, 上周末. */
    Optional<Parsed> week(FoldedText text, int offset) {
        Optional<Word> week = words.at("week", text, offset);
        if (week.isEmpty()) {
            return words.at("weekday", text, offset)
                    .map(
                            word ->
                                    ChinesePoints.parsed(
                                            Point.EMPTY.weekday(word.number()), offset, word))
                    .or(() -> bareWeekend(text, offset));
        }
        Point point = Point.EMPTY.week(Ref.fromPublication(week.get().number()));
        int behind = offset + week.get().text().length();
        return words.at("weekday-of-week", text, behind)
                .map(word -> ChinesePoints.parsed(point.weekday(word.number()), behind, word))
                .or(
                        () ->
                                words.at("weekend-of-week", text, behind)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                point.part(Part.LATE),
                                                                behind,
                                                                word)))
                .or(
                        () ->
                                words.at("week-part-of-week", text, behind)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                point.part(Part.EARLY),
                                                                behind,
                                                                word)))
                .or(() -> Optional.of(new Parsed(point, behind)));
    }

    private Optional<Parsed> bareWeekend(FoldedText text, int offset) {
        return words.at("weekend", text, offset)
                .map(
                        word ->
                                ChinesePoints.parsed(
                                        Point.EMPTY
                                                .week(new Ref(Ref.From.NEAREST, 0))
                                                .part(Part.LATE),
                                        offset,
                                        word));
    }
}
