package tupu.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates of publication are written, in metadata and in bylines. */
final class DateTexts {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final String TIME =
            "(?:(?:T|[\\s,，|｜·]|&nbsp;|星期[一二三四五六日天]|[（(]?周[一二三四五六日天][）)]?|at|on)*"
                    + "(?<half>上午|下午|晚上|晚间|凌晨|中午|早上)?\\s*"
                    + "(?<hour>\\d{1,2})\\s*[:：时時点]\\s*(?<minute>\\d{2})"
                    + "(?:\\s*[:：分]\\s*(?<second>\\d{2}))?(?:[.,]\\d{1,9})?分?"
                    + "\\s*(?<ampm>[AaPp]\\.?[Mm](?!\\p{L})\\.?)?\\s*"
                    + "(?<zone>(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|(?-i:[A-Z]{1,4})(?!\\p{L}))?)?";

    private static final String MONTH =
            "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(
                            "(?<!\\d)(?<year>(?:19|20)\\d{2})\\s*(?:[-/.]|年)\\s*(?<month>\\d{1,2})"
                                    + "\\s*(?:[-/.]|月)\\s*(?<day>\\d{1,2})(?:\\s*日|(?!\\d))"
                                    + TIME),
                    Pattern.compile(
                            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+"
                                    + MONTH
                                    + ",?[\\s-]+(?<year>(?:19|20)\\d{2})(?!\\d)"
                                    + TIME,
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![A-Za-z])"
                                    + MONTH
                                    + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)"
                                    + TIME,
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![\\d.])(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])"
                                    + "(?:(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?<second>[0-5]\\d))?(?![\\d.])"
                                    + "(?<half>(?!))?(?<ampm>(?!))?(?<zone>(?!))?"));

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "(?<!\\d)(?<year>20\\d{2})(?:[-/_]?)(?<month>0[1-9]|1[0-2])(?:[-/_]?)(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** CST is China's in China and Chicago's in Chicago: read as the default zone. */
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("Z", "+00:00"),
                    Map.entry("GMT", "+00:00"),
                    Map.entry("UTC", "+00:00"),
                    Map.entry("UT", "+00:00"),
                    Map.entry("BST", "+01:00"),
                    Map.entry("CET", "+01:00"),
                    Map.entry("CEST", "+02:00"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("ET", "America/New_York"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("PT", "America/Los_Angeles"),
                    Map.entry("JST", "+09:00"),
                    Map.entry("HKT", "+08:00"),
                    Map.entry("SGT", "+08:00"));

    private static final int LONGEST = 400;

    private DateTexts() {}

    /** A date and where in the text it stands, UTF-16 units. */
    record Found(PublicationDate date, int begin, int end) {}

    static String print(OffsetDateTime moment) {
        return SECONDS.format(moment);
    }

    /** Reads the date that {@code text} is, or begins with, or holds. */
    static Optional<PublicationDate> parse(String text, ZoneId zone) {
        String stripped = text.strip();
        if (EPOCH.matcher(stripped).matches()) {
            long number = Long.parseLong(stripped);
            Instant instant =
                    stripped.length() > 10
                            ? Instant.ofEpochMilli(number)
                            : Instant.ofEpochSecond(number);
            return Optional.of(PublicationDate.of(instant.atZone(zone).toOffsetDateTime()));
        }
        return find(stripped, zone).map(Found::date);
    }

    /** Finds the first date in {@code text}; its first 400 letters at most. */
    static Optional<Found> find(String text, ZoneId zone) {
        String head = text.substring(0, Math.min(LONGEST, text.length()));
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(head);
            while (matcher.find()) {
                Optional<PublicationDate> date = date(matcher, zone);
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Reads the day that many outlets put into their addresses: {@code /20260128/}. */
    static Optional<LocalDate> inAddress(String path) {
        Matcher matcher = IN_ADDRESS.matcher(path);
        while (matcher.find()) {
            Optional<LocalDate> day =
                    day(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationDate> date(Matcher matcher, ZoneId zone) {
        String name = matcher.group("month").toLowerCase(Locale.ROOT);
        int month =
                Character.isDigit(name.charAt(0))
                        ? Integer.parseInt(name)
                        : 1 + MONTHS.indexOf(name.substring(0, 3));
        Optional<LocalDate> day = day(number(matcher, "year"), month, number(matcher, "day"));
        if (day.isEmpty() || matcher.group("hour") == null) {
            return day.map(PublicationDate::of);
        }
        int hour = hour(matcher);
        int minute = number(matcher, "minute");
        int second = matcher.group("second") == null ? 0 : number(matcher, "second");
        if (hour > 23 || minute > 59 || second > 59) {
            return day.map(PublicationDate::of);
        }
        LocalDateTime local = day.get().atTime(hour, minute, second);
        ZoneId stated =
                Optional.ofNullable(matcher.group("zone")).map(z -> zone(z, zone)).orElse(zone);
        return Optional.of(PublicationDate.of(local.atZone(stated).toOffsetDateTime()));
    }

    private static int hour(Matcher matcher) {
        int hour = number(matcher, "hour");
        String half = Optional.ofNullable(matcher.group("half")).orElse("");
        String ampm =
                Optional.ofNullable(matcher.group("ampm")).orElse("").toLowerCase(Locale.ROOT);
        boolean afternoon = half.matches("下午|晚上|晚间") || ampm.startsWith("p");
        if (afternoon && hour < 12) {
            return hour + 12;
        }
        return ampm.startsWith("a") && hour == 12 ? 0 : hour;
    }

    private static ZoneId zone(String name, ZoneId fallback) {
        String plain = name.toUpperCase(Locale.ROOT);
        if (ZONES.containsKey(plain)) {
            return ZoneId.of(ZONES.get(plain));
        }
        String offset = plain.replaceFirst("^(?:GMT|UTC)", "");
        if (offset.matches("[+-]\\d")) {
            offset = offset.charAt(0) + "0" + offset.charAt(1);
        }
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            return fallback;
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
