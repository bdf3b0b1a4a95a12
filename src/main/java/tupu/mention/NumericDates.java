package tupu.mention;

import java.util.Optional;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.Numerals.Small;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;

/** Reads dates written in figures only, and times of day. */
final class NumericDates {

    private NumericDates() {}

    static boolean isMonth(Small number) {
        return number.number() >= 1 && number.number() <= 12;
    }

    static boolean isDay(Small number) {
        return number.number() >= 1 && number.number() <= 31;
    }

    /** Reads 2024-02-22, 2024/2/22, 2024.2.22, and the time of day behind it. */
    static Optional<Parsed> date(FoldedText text, int offset) {
        Optional<Small> year = year4(text, offset);
        char mark = text.at(offset + 4);
        if (year.isEmpty() || "-/.".indexOf(mark) < 0) {
            return Optional.empty();
        }
        Optional<Small> month = digits(text, offset + 5).filter(NumericDates::isMonth);
        return month.filter(m -> text.at(m.end()) == mark)
                .flatMap(m -> digits(text, m.end() + 1))
                .filter(NumericDates::isDay)
                .filter(
                        day ->
                                !text.digitAt(day.end()) && ".-/_".indexOf(text.at(day.end())) < 0
                                        || text.at(day.end()) == '.'
                                                && !text.digitAt(day.end() + 1))
                .map(
                        day ->
                                new Parsed(
                                        Point.EMPTY
                                                .year(Ref.given(year.get().number()))
                                                .month(Ref.given(month.get().number()))
                                                .day(Ref.given(day.number())),
                                        behindClock(text, day.end())));
    }

    private static Optional<Small> year4(FoldedText text, int offset) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            if (!text.digitAt(offset + i)) {
                return Optional.empty();
            }
            year = year * 10 + Numerals.digit(text.at(offset + i));
        }
        return year >= 1900 && year <= 2100
                ? Optional.of(new Small(year, offset + 4))
                : Optional.empty();
    }

    private static Optional<Small> digits(FoldedText text, int offset) {
        if (!text.digitAt(offset)) {
            return Optional.empty();
        }
        int first = Numerals.digit(text.at(offset));
        return text.digitAt(offset + 1)
                ? Optional.of(
                        new Small(first * 10 + Numerals.digit(text.at(offset + 1)), offset + 2))
                : Optional.of(new Small(first, offset + 1));
    }

    /** Returns the offset behind 10时30分, 两点半, 22:15:00 where they stand at {@code offset}. */
    static int behindClock(FoldedText text, int offset) {
        int at = text.at(offset) == 't' ? offset + 1 : text.behindBlanks(offset);
        Optional<Small> hour = Numerals.small(text, at).filter(h -> h.number() <= 24);
        if (hour.isEmpty()) {
            return offset;
        }
        int end = hour.get().end();
        if (text.at(end) == ':') {
            return behindColons(text, end, offset);
        }
        int unit = text.behindBlanks(end);
        boolean clock = text.at(unit) == '时' || text.at(unit) == '点' && text.at(unit + 1) != '建';
        if (!clock) {
            return offset;
        }
        unit++;
        if (text.at(unit) == '半' || text.at(unit) == '整' || text.at(unit) == '许') {
            return unit + 1;
        }
        int minutesAt = unit;
        return Numerals.small(text, minutesAt)
                .filter(m -> m.number() < 60 && text.at(m.end()) == '分')
                .map(m -> m.end() + 1)
                .orElse(unit);
    }

    private static int behindColons(FoldedText text, int offset, int otherwise) {
        int end = offset;
        int parts = 0;
        while (parts < 2 && text.at(end) == ':' && digits(text, end + 1).isPresent()) {
            end = digits(text, end + 1).orElseThrow().end();
            parts++;
        }
        return parts == 0 || text.digitAt(end) ? otherwise : end;
    }
}
