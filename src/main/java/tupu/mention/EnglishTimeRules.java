package tupu.mention;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Vague;

/** The patterns of English expressions of time. Every one is bounded. */
final class EnglishTimeRules {

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

    /**
     * One form of expression.
     *
     * @param needsPreposition whether it is a time only behind a preposition: in May, but may
     * @param reading of what the pattern matched
     */
    record Rule(
            Pattern pattern, boolean needsPreposition, Function<Matcher, TimeReading> reading) {}

    /** Days and months, which a range may join: January 29-31. */
    static final List<Rule> POINTS =
            List.of(
                    rule(MONTH + " ?" + DAY + "(?:,? " + YEAR + ")?\\b", EnglishTimeReadings::day),
                    rule(
                            DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?(?![a-z])",
                            EnglishTimeReadings::day),
                    rule(
                            WEEKDAY + ",? \\(?" + MONTH + " ?" + DAY + "(?:, " + YEAR + ")?\\)?",
                            EnglishTimeReadings::day),
                    rule(
                            "(?:" + PART + "[- ])?" + MONTH + ",? (?:of )?" + YEAR,
                            EnglishTimeReadings::month),
                    rule(PART + "[- ]" + MONTH + "(?![a-z])", EnglishTimeReadings::month),
                    rule(PART + "[- ]" + YEAR, EnglishTimeReadings::year),
                    rule(
                            "(?:(?:earlier|later) )?(?<near>last|this|next) " + WEEKDAY + "\\b",
                            EnglishTimeReadings::nearWeekday),
                    rule(
                            WEEKDAY + "(?![a-z])",
                            m -> Point.EMPTY.weekday(EnglishTimeReadings.weekday(m))),
                    rule("yesterday|last night", m -> Point.EMPTY.day(Ref.fromPublication(-1))),
                    rule("today|tonight", m -> Point.EMPTY.day(Ref.fromPublication(0))),
                    rule("tomorrow", m -> Point.EMPTY.day(Ref.fromPublication(1))));

    /** A month or a year alone, which only a preposition makes a time: in March. */
    static final List<Rule> BARE =
            List.of(
                    bareRule(
                            "(?<first>(?:19|20)\\d\\d) ?(?:-|–|—|to|and) ?" + YEAR,
                            EnglishTimeReadings::years),
                    bareRule(MONTH + "(?![a-z'])", EnglishTimeReadings::month),
                    bareRule(
                            YEAR + "(?! ?[a-z%]*(?:users|people|employees))",
                            EnglishTimeReadings::year));

    /** Quarters, halves, distances, stretches and what is too vague to resolve. */
    static final List<Rule> OTHERS =
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
                            EnglishTimeReadings::quarter),
                    rule(
                            "(?<q>[1-4])q(?: )?(?<year>(?:20)?\\d\\d)(?![\\da-z])",
                            EnglishTimeReadings::quarter),
                    rule(
                            "h(?<h>[12])(?: of | )(?<year>20\\d\\d)(?![\\da-z])",
                            EnglishTimeReadings::half),
                    rule(
                            "(?<h>[12])h(?: )?(?<year>(?:20)?\\d\\d)(?![\\da-z])",
                            EnglishTimeReadings::half),
                    rule(
                            "(?:the )?"
                                    + QUARTER
                                    + " quarter(?: of "
                                    + YEAR
                                    + "| of (?<near>last|this|next) year)?",
                            EnglishTimeReadings::quarter),
                    rule(
                            "(?<half>first|second) half of (?:"
                                    + YEAR
                                    + "|(?<near>last|this|next) year|the year)",
                            EnglishTimeReadings::half),
                    rule(
                            "(?:"
                                    + PART
                                    + " )?(?<near>last|this|next) (?<what>week|month|year|quarter|weekend)\\b",
                            EnglishTimeReadings::near),
                    rule(
                            "(?:over |more than |almost |nearly )" + COUNT + " " + UNIT + "s? ago",
                            m -> new Vague()),
                    rule(COUNT + " " + UNIT + "s? (?:ago|earlier)\\b", EnglishTimeReadings::ago),
                    rule(
                            "(?:the )?(?<near>past|last|next|coming|previous) (?:"
                                    + COUNT
                                    + " )?"
                                    + UNIT
                                    + "s?\\b",
                            EnglishTimeReadings::stretch),
                    rule("(?:the )?(?<first>(?:19|20)\\d0)s\\b", EnglishTimeReadings::decade),
                    rule(
                            "recently|lately|(?:in )?(?:recent|the coming|coming) (?:days|weeks|months|years)"
                                    + "|(?:several |a few |a couple of )?(?:days|weeks|months|years) ago",
                            m -> new Vague()));

    private EnglishTimeRules() {}

    private static Rule rule(String pattern, Function<Matcher, TimeReading> reading) {
        return new Rule(Pattern.compile(pattern), false, reading);
    }

    private static Rule bareRule(String pattern, Function<Matcher, TimeReading> reading) {
        return new Rule(Pattern.compile(pattern), true, reading);
    }
}
