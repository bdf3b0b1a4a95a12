package tupu.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as users write them: {@code 2024}, {@code 2024-03}, 2024年3月9日, {@code March 2024}. */
final class DateWords {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})年?(?:[-/.]?(\\d{1,2})月?(?:[-/.]?(\\d{1,2})[日号]?)?)?");
    private static final Pattern ENGLISH = Pattern.compile("([a-z]{3,9})\\.?,? (\\d{4})");

    private DateWords() {}

    /** Returns the first or the last day that {@code words} can mean; empty for no date. */
    static Optional<LocalDate> read(String words, boolean last) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher english = ENGLISH.matcher(text);
        if (english.matches()) {
            return month(english.group(1))
                    .map(month -> YearMonth.of(Integer.parseInt(english.group(2)), month))
                    .map(month -> last ? month.atEndOfMonth() : month.atDay(1));
        }
        Matcher numbers = NUMBERS.matcher(text.replace(" ", ""));
        try {
            return numbers.matches() ? Optional.of(day(numbers, last)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher numbers, boolean last) {
        int year = Integer.parseInt(numbers.group(1));
        if (numbers.group(2) == null) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(numbers.group(2)));
        if (numbers.group(3) == null) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.of(year, month.getMonth(), Integer.parseInt(numbers.group(3)));
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst();
    }
}
