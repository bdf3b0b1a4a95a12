package tupu.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.mention.TimeMention.Precision;

/**
 * A time as the corpus writes it: {@code 2024}, {@code 2024-02}, {@code 2024-02-22}, {@code
 * 2024-Q1}, {@code 2024-H1}, {@code 2024-03/2024-05}.
 *
 * @param iso the same in the form of the facts, in which half a year is an interval of months
 */
record IsoTime(String iso, Precision precision) {

    private static final String POINT =
            "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
    private static final Pattern SIMPLE = Pattern.compile(POINT);
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern INTERVAL = Pattern.compile(POINT + "/" + POINT);

    static Optional<IsoTime> of(String text) {
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            String months = half.group(2).equals("1") ? "%s-01/%s-06" : "%s-07/%s-12";
            return Optional.of(
                    new IsoTime(
                            months.formatted(half.group(1), half.group(1)), Precision.INTERVAL));
        }
        if (QUARTER.matcher(text).matches()) {
            return Optional.of(new IsoTime(text, Precision.QUARTER));
        }
        if (INTERVAL.matcher(text).matches()) {
            return Optional.of(new IsoTime(text, Precision.INTERVAL));
        }
        if (!SIMPLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text.length()) {
                    case 4 -> new IsoTime(text, Precision.YEAR);
                    case 7 -> new IsoTime(text, Precision.MONTH);
                    default -> new IsoTime(text, Precision.DAY);
                });
    }

    /** The precision as the facts write it: {@code day}. */
    String precisionLabel() {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
