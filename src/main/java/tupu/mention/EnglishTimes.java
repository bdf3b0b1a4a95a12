package tupu.mention;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Distance;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Range;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Segment;
import tupu.mention.TimeReading.Stretch;
import tupu.mention.TimeReading.Vague;
import tupu.mention.TimeReading.Years;

/**
 * Reads English expressions of time: January 30, 2026; late 2024; last Friday; a month ago. Every
 * pattern is bounded and is tried at the beginning of a word only.
 */
final class EnglishTimes {

    private static final int LONGEST = 64;
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

    private static final String MONTH =
            "(?<month>january|february|march|april|may|june|july|august|september|october"
                    + "|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?![\\d-]|,\\d|\\.\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|\\.\\d|:)";
    private static final String PART =
            "(?<part>early|earlier|mid|late|later|(?:the )?(?:end|close|beginning|start|middle) of)";
    private static final String COUNT =
            "(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    private static final String UNIT = "(?<unit>day|week|month|year|decade)";
    private static final String WEEKDAY =
            "(?<!(?:black|cyber|good|giving|casual) )(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String QUARTER = "(?<quarter>first|second|third|fourth)";
    private static final Pattern BEFORE_BARE =
            Pattern.compile(
                    "\\b(?:in|since|by|until|till|from|of|during|before|after|through|to|between|and|late|last|this|next)"
                            + " (?:the )?$");
    private static final Pattern JOINER = Pattern.compile(" ?(?:-|–|—|to|through|until) ?");

    private record Rule(
            Pattern pattern, boolean needsPreposition, Function<Matcher, TimeReading> reading) {}

    private final List<Rule> points =
            List.of(
                    rule(MONTH + " ?" + DAY + "(?:,? " + YEAR + ")?\\b", EnglishTimes::day),
                    rule(
                            DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?(?![a-z])",
                            EnglishTimes::day),
                    rule(
                            WEEKDAY + ",? \\(?" + MONTH + " ?" + DAY + "(?:, " + YEAR + ")?\\)?",
                            EnglishTimes::day),
                    rule(
                            "(?:" + PART + "[- ])?" + MONTH + ",? (?:of )?" + YEAR,
                            EnglishTimes::month),
                    rule(PART + "[- ]" + MONTH + "(?![a-z])", EnglishTimes::month),
                    rule(PART + "[- ]" + YEAR, EnglishTimes::year),
                    rule(
                            "(?:(?:earlier|later) )?(?<near>last|this|next) " + WEEKDAY + "\\b",
                            EnglishTimes::nearWeekday),
                    rule(WEEKDAY + "(?![a-z])", m -> Point.EMPTY.weekday(weekday(m))),
                    rule("yesterday|last night", m -> Point.EMPTY.day(Ref.fromPublication(-1))),
                    rule("today|tonight", m -> Point.EMPTY.day(Ref.fromPublication(0))),
                    rule("tomorrow", m -> Point.EMPTY.day(Ref.fromPublication(1))));

    private final List<Rule> bare =
            List.of(
                    bareRule(
                            "(?<first>(?:19|20)\\d\\d) ?(?:-|–|—|to|and) ?" + YEAR,
                            EnglishTimes::years),
                    bareRule(MONTH + "(?![a-z'])", EnglishTimes::month),
                    bareRule(YEAR + "(?! ?[a-z%]*(?:users|people|employees))", EnglishTimes::year));

    private final List<Rule> others =
            List.of(
                    rule(
                            "fiscal(?: year)?(?: "
                                    + YEAR
                                    + "| (?:first|second|third|fourth) quarter)?",
                            m -> new Vague()),
                    rule(
                            "(?:first|second|third|fourth) (?:fiscal quarter|quarter of fiscal(?: year)? \\d{4})",
                            m -> new Vague()),
                    rule(
                            "q(?<q>[1-4])(?: of | |')?(?<year>(?:20)?\\d\\d)(?![\\da-z])",
                            EnglishTimes::quarter),
                    rule(
                            "(?<q>[1-4])q(?: )?(?<year>(?:20)?\\d\\d)(?![\\da-z])",
                            EnglishTimes::quarter),
                    rule("h(?<h>[12])(?: of | )(?<year>20\\d\\d)(?![\\da-z])", EnglishTimes::half),
                    rule("(?<h>[12])h(?: )?(?<year>(?:20)?\\d\\d)(?![\\da-z])", EnglishTimes::half),
                    rule(
                            "(?:the )?"
                                    + QUARTER
                                    + " quarter(?: of "
                                    + YEAR
                                    + "| of (?<near>last|this|next) year)?",
                            EnglishTimes::quarter),
                    rule(
                            "(?<half>first|second) half of (?:"
                                    + YEAR
                                    + "|(?<near>last|this|next) year|the year)",
                            EnglishTimes::half),
                    rule(
                            "(?:"
                                    + PART
                                    + " )?(?<near>last|this|next) (?<what>week|month|year|quarter|weekend)\\b",
                            EnglishTimes::near),
                    rule(
                            "(?:over |more than |almost |nearly )" + COUNT + " " + UNIT + "s? ago",
                            m -> new Vague()),
                    rule(COUNT + " " + UNIT + "s? (?:ago|earlier)\\b", EnglishTimes::ago),
                    rule(
                            "(?:the )?(?<near>past|last|next|coming|previous) (?:"
                                    + COUNT
                                    + " )?"
                                    + UNIT
                                    + "s?\\b",
                            EnglishTimes::stretch),
                    rule("(?:the )?(?<first>(?:19|20)\\d0)s\\b", EnglishTimes::decade),
                    rule(
                            "recently|lately|(?:in )?(?:recent|the coming|coming) (?:days|weeks|months|years)"
                                    + "|(?:several |a few |a couple of )?(?:days|weeks|months|years) ago",
                            m -> new Vague()));

    private static Rule rule(String pattern, Function<Matcher, TimeReading> reading) {
        return new Rule(Pattern.compile(pattern), false, reading);
    }

    private static Rule bareRule(String pattern, Function<Matcher, TimeReading> reading) {
        return new Rule(Pattern.compile(pattern), true, reading);
    }

    Optional<Parsed> at(FoldedText text, int offset) {
        boolean wordBegins = text.latinAt(offset) || text.digitAt(offset);
        char before = text.at(offset - 1);
        boolean inside =
                text.latinAt(offset - 1)
                        || text.digitAt(offset - 1)
                        || "-_./@#$%:,'&".indexOf(before) >= 0;
        if (!wordBegins || inside) {
            return Optional.empty();
        }
        return first(others, text, offset)
                .or(() -> first(points, text, offset).map(point -> range(text, point)))
                .or(() -> first(bare, text, offset));
    }

    private Parsed range(FoldedText text, Parsed point) {
        Matcher joiner = matcher(JOINER, text, point.end());
        if (!joiner.lookingAt()) {
            return point;
        }
        return first(points, text, joiner.end())
                .map(last -> new Parsed(new Range(point.reading(), last.reading()), last.end()))
                .or(() -> lastDay(text, point, joiner.end()))
                .orElse(point);
    }

    /** January 29-31. */
    private static Optional<Parsed> lastDay(FoldedText text, Parsed first, int offset) {
        return Numerals.arabic(text, offset, 2)
                .filter(
                        last ->
                                first.reading() instanceof Point point
                                        && point.month().said()
                                        && point.day().number() < last.number()
                                        && last.number() <= 31)
                .map(
                        last ->
                                new Parsed(
                                        new Range(
                                                first.reading(),
                                                ((Point) first.reading())
                                                        .day(Ref.given(last.number()))),
                                        last.end()));
    }

    private static Optional<Parsed> first(List<Rule> rules, FoldedText text, int offset) {
        for (Rule rule : rules) {
            Matcher matcher = matcher(rule.pattern(), text, offset);
            if (matcher.lookingAt()
                    && (!rule.needsPreposition() || afterPreposition(text, offset))) {
                return Optional.of(new Parsed(rule.reading().apply(matcher), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean afterPreposition(FoldedText text, int offset) {
        return BEFORE_BARE.matcher(text.cut(offset - 14, offset)).find();
    }

    private static Matcher matcher(Pattern pattern, FoldedText text, int offset) {
        return pattern.matcher(text.all())
                .region(offset, Math.min(text.length(), offset + LONGEST))
                .useTransparentBounds(true);
    }

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

    private static TimeReading day(Matcher matcher) {
        return Point.EMPTY
                .year(year(matcher, Ref.NOT_SAID))
                .month(monthOf(matcher))
                .day(Ref.given(Integer.parseInt(matcher.group("day"))));
    }

    private static Ref monthOf(Matcher matcher) {
        return Ref.given(MONTHS.indexOf(matcher.group("month").substring(0, 3)) + 1);
    }

    private static TimeReading month(Matcher matcher) {
        return Point.EMPTY
                .year(year(matcher, Ref.NOT_SAID))
                .month(monthOf(matcher))
                .part(part(matcher));
    }

    private static TimeReading year(Matcher matcher) {
        return Point.EMPTY.year(year(matcher, Ref.NOT_SAID)).part(part(matcher));
    }

    private static TimeReading years(Matcher matcher) {
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

    private static int weekday(Matcher matcher) {
        return WEEKDAYS.indexOf(matcher.group("weekday")) + 1;
    }

    private static TimeReading nearWeekday(Matcher matcher) {
        int number = NEAR.get(matcher.group("near"));
        Ref week = number == 0 ? Ref.fromPublication(0) : new Ref(Ref.From.NEAREST, number);
        return Point.EMPTY.week(week).weekday(weekday(matcher));
    }

    private static TimeReading quarter(Matcher matcher) {
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

    private static TimeReading half(Matcher matcher) {
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

    private static TimeReading near(Matcher matcher) {
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

    private static TimeReading ago(Matcher matcher) {
        int decade = matcher.group("unit").equals("decade") ? 10 : 1;
        return new Distance(-decade * count(matcher), unit(matcher));
    }

    private static ChronoUnit unit(Matcher matcher) {
        String unit = matcher.group("unit").replace("decade", "year");
        return ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    }

    private static TimeReading stretch(Matcher matcher) {
        boolean ahead = matcher.group("near").matches("next|coming");
        int decade = matcher.group("unit").equals("decade") ? 10 : 1;
        return new Stretch((ahead ? decade : -decade) * count(matcher), unit(matcher));
    }

    private static TimeReading decade(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        return new Years(first, first + 9);
    }
}
