package tupu.mention;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import tupu.mention.TimeReading.Distance;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Range;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Segment;
import tupu.mention.TimeReading.Stretch;
import tupu.mention.TimeReading.Vague;
import tupu.mention.TimeReading.Years;

/** What the words of an English expression of time mean, once a pattern has cut them apart. */
final class EnglishTimeReadings {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final Map<String, Integer> NEAR = Map.of("last", -1, "this", 0, "next", 1);

    private EnglishTimeReadings() {}

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    private static Ref year(Matcher matcher, Ref otherwise) {
        return group(matcher, "year")
                .map(year -> Ref.given((year.length() == 2 ? 2000 : 0) + Integer.parseInt(year)))
                .orElse(otherwise);
    }

    static TimeReading day(Matcher matcher) {
        return Point.EMPTY
                .year(year(matcher, Ref.NOT_SAID))
                .month(monthOf(matcher))
                .day(Ref.given(Integer.parseInt(matcher.group("day"))));
    }

    private static Ref monthOf(Matcher matcher) {
        return Ref.given(MONTHS.indexOf(matcher.group("month").substring(0, 3)) + 1);
    }

    static TimeReading month(Matcher matcher) {
        return Point.EMPTY
                .year(year(matcher, Ref.NOT_SAID))
                .month(monthOf(matcher))
                .part(part(matcher));
    }

    static TimeReading year(Matcher matcher) {
        return Point.EMPTY.year(year(matcher, Ref.NOT_SAID)).part(part(matcher));
    }

    static TimeReading years(Matcher matcher) {
        return new Range(
                Point.EMPTY.year(Ref.given(Integer.parseInt(matcher.group("first")))),
                Point.EMPTY.year(year(matcher, Ref.NOT_SAID)));
    }

    private static Part part(Matcher matcher) {
        String part = group(matcher, "part").orElse("");
        if (part.startsWith("mid") || part.contains("middle")) {
            return Part.MIDDLE;
        } else if (part.equals("early") || part.contains("beginning") || part.contains("start")) {
            return Part.EARLY;
        }
        return part.equals("late") || part.contains("end") || part.contains("close")
                ? Part.LATE
                : Part.WHOLE;
    }

    static int weekday(Matcher matcher) {
        return WEEKDAYS.indexOf(matcher.group("weekday")) + 1;
    }

    static TimeReading nearWeekday(Matcher matcher) {
        int number = NEAR.get(matcher.group("near"));
        Ref week = number == 0 ? Ref.fromPublication(0) : new Ref(Ref.From.NEAREST, number);
        return Point.EMPTY.week(week).weekday(weekday(matcher));
    }

    static TimeReading quarter(Matcher matcher) {
        int quarter =
                group(matcher, "q")
                        .map(Integer::parseInt)
                        .orElseGet(
                                () ->
                                        List.of("first", "second", "third", "fourth")
                                                        .indexOf(matcher.group("quarter"))
                                                + 1);
        return Point.EMPTY
                .year(year(matcher, nearYear(matcher)))
                .segment(new Segment(3 * quarter - 2, 3));
    }

    static TimeReading half(Matcher matcher) {
        boolean second =
                group(matcher, "h")
                        .or(() -> group(matcher, "half"))
                        .filter(h -> h.matches("2|second"))
                        .isPresent();
        return Point.EMPTY
                .year(year(matcher, nearYear(matcher)))
                .segment(new Segment(second ? 7 : 1, 6));
    }

    private static Ref nearYear(Matcher matcher) {
        return group(matcher, "near")
                .map(near -> Ref.fromPublication(NEAR.get(near)))
                .orElse(Ref.NOT_SAID);
    }

    static TimeReading near(Matcher matcher) {
        Ref ref = Ref.fromPublication(NEAR.get(matcher.group("near")));
        return switch (matcher.group("what")) {
            case "week" -> Point.EMPTY.week(ref);
            case "weekend" -> Point.EMPTY.week(ref).part(Part.LATE);
            case "month" -> Point.EMPTY.month(ref).part(part(matcher));
            case "year" -> Point.EMPTY.year(ref).part(part(matcher));
            default -> new Vague();
        };
    }

    private static int count(Matcher matcher) {
        String count = group(matcher, "count").orElse("one");
        if (Character.isDigit(count.charAt(0))) {
            return Integer.parseInt(count);
        }
        return count.startsWith("a") ? 1 : NUMBERS.indexOf(count);
    }

    static TimeReading ago(Matcher matcher) {
        int decade = matcher.group("unit").equals("decade") ? 10 : 1;
        return new Distance(-decade * count(matcher), unit(matcher));
    }

    private static ChronoUnit unit(Matcher matcher) {
        String unit = matcher.group("unit").replace("decade", "year");
        return ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    }

    static TimeReading stretch(Matcher matcher) {
        boolean ahead = matcher.group("near").matches("next|coming");
        int decade = matcher.group("unit").equals("decade") ? 10 : 1;
        return new Stretch((ahead ? decade : -decade) * count(matcher), unit(matcher));
    }

    static TimeReading decade(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        return new Years(first, first + 9);
    }
}
