package tupu.mention;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import tupu.mention.Numerals.Small;
import tupu.mention.TimeReading.Distance;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Recent;
import tupu.mention.TimeReading.Stretch;
import tupu.mention.TimeReading.Vague;
import tupu.mention.TimeReading.Years;

/**
 * Reads Chinese expressions of time.
 *
 * <pre>
 * time     := [ zone ] point [ gloss ] [ daypart ]      当地时间1月26日（周一）凌晨2时
 *           | point joiner point                        1月29日至2月3日
 *           | [ century ] tens 年代                      上世纪90年代
 *           | stretch number unit                       过去12个月
 *           | number unit (前 | 后)                      三天前
 *           | vague | year fiscal [ segment ]           近日; 2026财年第二季度
 * </pre>
 */
final class ChineseTimes {

    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    private final WordTable words;
    private final ChinesePoints points;
    private final ChineseRanges ranges;

    ChineseTimes(WordTable words) {
        this.words = words;
        this.points = new ChinesePoints(words);
        this.ranges = new ChineseRanges(words, points);
    }

    /** What stands at an offset, and the offset behind it. */
    record Parsed(TimeReading reading, int end) {}

    Optional<Parsed> at(FoldedText text, int offset) {
        return decade(text, offset)
                .or(() -> fiscal(text, offset))
                .or(() -> distance(text, offset))
                .or(() -> stretch(text, offset))
                .or(() -> zoned(text, offset))
                .or(() -> rangeOrPoint(text, offset))
                .or(() -> vague(text, offset));
    }

    private Optional<Parsed> decade(FoldedText text, int offset) {
        String[] centuries = {"上世纪", "20世纪", "二十世纪", "本世纪", "21世纪", "二十一世纪"};
        for (int i = 0; i < centuries.length; i++) {
            if (text.has(centuries[i], offset)) {
                int base = i < 3 ? 1900 : 2000;
                return tens(text, offset + centuries[i].length(), base);
            }
        }
        Optional<Small> year = Numerals.year(text, offset).filter(y -> y.number() % 10 == 0);
        if (year.isPresent() && text.has("年代", year.get().end())) {
            int first = year.get().number();
            return Optional.of(new Parsed(new Years(first, first + 9), year.get().end() + 2));
        }
        return tens(text, offset, 0);
    }

    /** 90年代; without a century from the 1930s to the 2020s. */
    private static Optional<Parsed> tens(FoldedText text, int offset, int century) {
        Optional<Small> tens =
                Numerals.small(text, offset)
                        .filter(number -> number.number() % 10 == 0 && number.number() < 100)
                        .filter(number -> text.has("年代", number.end()));
        if (tens.isEmpty()) {
            return Optional.empty();
        }
        int base = century > 0 ? century : tens.get().number() >= 30 ? 1900 : 2000;
        int first = base + tens.get().number();
        return Optional.of(new Parsed(new Years(first, first + 9), tens.get().end() + 2));
    }

    /** 2026财年第二季度: a company's own calendar, so nothing is claimed about days. */
    private Optional<Parsed> fiscal(FoldedText text, int offset) {
        Optional<Small> year = Numerals.arabic(text, offset, 4);
        int behindYear =
                year.filter(y -> y.number() >= 10).map(y -> text.behindBlanks(y.end())).orElse(-1);
        if (text.has("fy", offset)) {
            year = Numerals.arabic(text, text.behindBlanks(offset + 2), 4);
            if (year.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Parsed(new Vague(), fiscalPart(text, year.get().end())));
        }
        return words.at("fiscal", text, behindYear)
                .map(
                        word ->
                                new Parsed(
                                        new Vague(),
                                        fiscalPart(text, behindYear + word.text().length())));
    }

    private int fiscalPart(FoldedText text, int offset) {
        int part = text.behindBlanks(offset);
        return words.at("fiscal-part", text, part)
                .map(word -> part + word.text().length())
                .orElse(offset);
    }

    private Optional<Parsed> distance(FoldedText text, int offset) {
        Optional<Quantity> quantity = quantity(text, offset);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        int end = quantity.get().end();
        Optional<WordTable.Word> direction =
                words.at("back", text, end).or(() -> words.at("ahead", text, end));
        return direction.map(
                word ->
                        new Parsed(
                                quantity.get().reading(word.number()), end + word.text().length()));
    }

    private Optional<Parsed> stretch(FoldedText text, int offset) {
        Optional<WordTable.Word> direction =
                words.at("stretch-back", text, offset)
                        .or(() -> words.at("stretch-ahead", text, offset));
        if (direction.isEmpty()) {
            return Optional.empty();
        }
        int begin = text.behindBlanks(offset + direction.get().text().length());
        return quantity(text, begin)
                .filter(quantity -> !text.has("前", quantity.end()))
                .map(
                        quantity ->
                                new Parsed(
                                        quantity.stretch(direction.get().number()),
                                        text.has("来", quantity.end())
                                                ? quantity.end() + 1
                                                : quantity.end()));
    }

    /**
     * A number of days, weeks, months or years; the number is 0 where it is vague (10多年).
     *
     * @param number counted in {@code unit}; half a year is six months
     */
    private record Quantity(int number, ChronoUnit unit, int end) {

        TimeReading reading(int direction) {
            return number == 0 ? new Vague() : new Distance(direction * number, unit);
        }

        TimeReading stretch(int direction) {
            return number == 0 ? new Vague() : new Stretch(direction * number, unit);
        }
    }

    private Optional<Quantity> quantity(FoldedText text, int offset) {
        if (text.has("半年", offset)) {
            return Optional.of(new Quantity(6, ChronoUnit.MONTHS, offset + 2));
        } else if (text.has("半个月", offset)) {
            return Optional.of(new Quantity(15, ChronoUnit.DAYS, offset + 3));
        }
        Optional<Small> number = Numerals.small(text, offset);
        if (number.isEmpty() || number.get().number() == 0 || number.get().number() > 150) {
            return Optional.empty();
        }
        int behind = text.behindBlanks(number.get().end());
        boolean loose = "多余来几".indexOf(text.at(behind)) >= 0;
        int unitAt = text.behindBlanks(loose ? behind + 1 : behind);
        return words.at("unit", text, unitAt)
                .map(
                        unit -> {
                            int end = unitAt + unit.text().length();
                            boolean more = "多半余".indexOf(text.at(end)) >= 0;
                            return new Quantity(
                                    loose || more || unit.text().contains("多")
                                            ? 0
                                            : number.get().number(),
                                    ChronoUnit.valueOf(unit.value().toUpperCase(Locale.ROOT)),
                                    more ? end + 1 : end);
                        });
    }

    private Optional<Parsed> zoned(FoldedText text, int offset) {
        return words.at("zone", text, offset)
                .flatMap(
                        zone -> {
                            int behind = text.behindBlanks(offset + zone.text().length());
                            return rangeOrPoint(text, behind);
                        })
                .filter(parsed -> !(parsed.reading() instanceof Point p && !p.isDay()));
    }

    private Optional<Parsed> rangeOrPoint(FoldedText text, int offset) {
        Optional<Parsed> point = points.at(text, offset);
        return point.map(first -> ranges.from(text, first))
                .orElseGet(() -> ranges.ofNumbers(text, offset))
                .or(() -> point.map(first -> withDaypart(text, gloss(text, first))));
    }

    private Parsed withDaypart(FoldedText text, Parsed parsed) {
        return parsed.reading() instanceof Point point && point.isDay()
                ? new Parsed(point, behindDaypart(text, parsed.end()))
                : parsed;
    }

    /** Returns the offset behind 凌晨, 上午10时30分, 22:15 where they stand at {@code offset}. */
    private int behindDaypart(FoldedText text, int offset) {
        int at = text.behindBlanks(offset);
        int end =
                words.at("daypart", text, at).map(word -> at + word.text().length()).orElse(offset);
        return NumericDates.behindClock(text, end);
    }

    /** 上星期五（1月23日）: the date in the brackets says more than the weekday before them. */
    private Parsed gloss(FoldedText text, Parsed parsed) {
        boolean bracket = text.at(parsed.end()) == '(' && parsed.reading() instanceof Point;
        if (!bracket) {
            return parsed;
        }
        int inside = text.behindBlanks(parsed.end() + 1);
        Optional<Parsed> inner =
                points.at(text, inside).filter(p -> text.at(text.behindBlanks(p.end())) == ')');
        if (inner.isEmpty()) {
            return parsed;
        }
        int end = text.behindBlanks(inner.get().end()) + 1;
        Point outer = (Point) parsed.reading();
        boolean better =
                inner.get().reading() instanceof Point point
                        && point.day().given()
                        && !outer.day().given();
        return new Parsed(better ? inner.get().reading() : outer, end);
    }

    private Optional<Parsed> vague(FoldedText text, int offset) {
        boolean yearOfAnimal =
                ANIMALS.indexOf(text.at(offset)) >= 0 && text.has("年首个交易日", offset + 1);
        int begin = yearOfAnimal ? offset + 2 : offset;
        return words.at("vague", text, begin)
                .map(word -> new Parsed(new Vague(), begin + word.text().length()))
                .or(
                        () ->
                                words.at("recent", text, offset)
                                        .map(
                                                word ->
                                                        new Parsed(
                                                                new Recent(),
                                                                offset + word.text().length())));
    }
}
