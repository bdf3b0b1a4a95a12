package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.Numerals.Small;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;

/** Reads years: 2024年, 24年3月, 二〇二四年, 民国113年, 去年, 同年. */
final class ChineseYears {

    private final WordTable words;
    private final ChineseMonths months;

    ChineseYears(WordTable words, ChineseMonths months) {
        this.words = words;
        this.months = months;
    }

    /** 2024年, 24年3月, 二〇二四年, 民国113年, 去年, 同年; ends before what follows. */
    Optional<Parsed> at(FoldedText text, int offset) {
        return words.at("year", text, offset)
                .map(
                        word ->
                                ChinesePoints.parsed(
                                        Point.EMPTY.year(Ref.fromPublication(word.number())),
                                        offset,
                                        word))
                .or(
                        () ->
                                words.at("year-of-text", text, offset)
                                        .map(
                                                word ->
                                                        ChinesePoints.parsed(
                                                                Point.EMPTY.year(
                                                                        Ref.fromLast(
                                                                                word.number())),
                                                                offset,
                                                                word)))
                .or(
                        () ->
                                ChinesePoints.mayBegin(text, offset)
                                        ? givenYear(text, offset)
                                        : Optional.empty());
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
                                    words.at("segment-of-year", text, text.behindBlanks(end))
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
                .filter(number -> months.month(text, number.end() + 1, Point.EMPTY).isPresent())
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
}
