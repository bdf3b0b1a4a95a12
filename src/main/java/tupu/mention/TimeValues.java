package tupu.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import tupu.mention.TimeMention.Precision;
import tupu.mention.TimeMention.Value;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Segment;

/** Builds {@link Value}s: how each kind of time is written and which days it covers. */
final class TimeValues {

    private TimeValues() {}

    static Value day(LocalDate day, Optional<LocalDate> against) {
        return new Value(Precision.DAY, day.toString(), day, day, against);
    }

    /** A week from Monday to Sunday. */
    static Value week(LocalDate day, Optional<LocalDate> against) {
        LocalDate monday = monday(day);
        return days(monday, monday.plusDays(6), against);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Value days(LocalDate first, LocalDate last, Optional<LocalDate> against) {
        return new Value(Precision.INTERVAL, first + "/" + last, first, last, against);
    }

    /** A month; 上旬 and 月初 are its first ten days, 中旬 the second, 下旬 and 月底 the rest. */
    static Value month(YearMonth month, Part part, Optional<LocalDate> against) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Value(
                Precision.MONTH,
                month.toString(),
                part == Part.MIDDLE
                        ? first.plusDays(10)
                        : part == Part.LATE ? first.plusDays(20) : first,
                part == Part.EARLY
                        ? first.plusDays(9)
                        : part == Part.MIDDLE ? first.plusDays(19) : last,
                against);
    }

    /** The fortnight up to {@code day}: a month, unless it began in the one before. */
    static Value recent(LocalDate day) {
        LocalDate first = day.minusDays(14);
        boolean oneMonth = day.getDayOfMonth() > 7;
        return new Value(
                oneMonth ? Precision.MONTH : Precision.INTERVAL,
                oneMonth ? YearMonth.from(day).toString() : first + "/" + day,
                oneMonth ? day.withDayOfMonth(Math.max(1, day.getDayOfMonth() - 14)) : first,
                day,
                Optional.of(day));
    }

    static Value months(YearMonth first, YearMonth last, Optional<LocalDate> against) {
        return new Value(
                Precision.INTERVAL,
                first + "/" + last,
                first.atDay(1),
                last.atEndOfMonth(),
                against);
    }

    static Value segment(int year, Segment segment, Optional<LocalDate> against) {
        YearMonth first = YearMonth.of(year, segment.firstMonth());
        YearMonth last = first.plusMonths(segment.months() - 1L);
        if (segment.months() == 1) {
            return month(first, Part.WHOLE, against);
        }
        if (segment.months() != 3 || segment.firstMonth() % 3 != 1) {
            return months(first, last, against);
        }
        return new Value(
                Precision.QUARTER,
                String.format(Locale.ROOT, "%04d-Q%d", year, segment.firstMonth() / 3 + 1),
                first.atDay(1),
                last.atEndOfMonth(),
                against);
    }

    /**
     * A year or a part of it: 年中 and early, mid, late 2024 are a year of which some months are
     * meant; 年初 and 年底 name its first and last month, and can mean the one beside it too.
     */
    static Value year(int year, Part part, Optional<LocalDate> against) {
        if (part == Part.BEGINNING || part == Part.END) {
            boolean end = part == Part.END;
            YearMonth month = YearMonth.of(year, end ? 12 : 1);
            return new Value(
                    Precision.MONTH,
                    month.toString(),
                    (end ? month.minusMonths(1) : month).atDay(1),
                    (end ? month : month.plusMonths(1)).atEndOfMonth(),
                    against);
        }
        int firstMonth = part == Part.MIDDLE ? 5 : part == Part.LATE ? 10 : 1;
        int lastMonth = part == Part.EARLY ? 3 : part == Part.MIDDLE ? 8 : 12;
        return new Value(
                Precision.YEAR,
                year(year),
                LocalDate.of(year, firstMonth, 1),
                YearMonth.of(year, lastMonth).atEndOfMonth(),
                against);
    }

    static Value years(int first, int last, Optional<LocalDate> against) {
        return new Value(
                Precision.INTERVAL,
                year(first) + "/" + year(last),
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                against);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** The day, week, month or year that {@code day} lies in. */
    static Value around(LocalDate day, ChronoUnit unit, Optional<LocalDate> against) {
        if (unit == ChronoUnit.DAYS) {
            return day(day, against);
        } else if (unit == ChronoUnit.WEEKS) {
            return week(day, against);
        } else if (unit == ChronoUnit.MONTHS) {
            return month(YearMonth.from(day), Part.WHOLE, against);
        }
        return year(day.getYear(), Part.WHOLE, against);
    }

    /** From {@code first} to {@code last}, written as precisely as {@code unit}. */
    static Value stretch(
            LocalDate first, LocalDate last, ChronoUnit unit, Optional<LocalDate> against) {
        String iso =
                unit == ChronoUnit.YEARS
                        ? year(first.getYear()) + "/" + year(last.getYear())
                        : unit == ChronoUnit.MONTHS
                                ? YearMonth.from(first) + "/" + YearMonth.from(last)
                                : first + "/" + last;
        return new Value(Precision.INTERVAL, iso, first, last, against);
    }

    /** From the first day of one to the last day of another; empty where that runs backwards. */
    static Optional<Value> range(Value first, Value last) {
        if (last.latest().isBefore(first.earliest())) {
            return Optional.empty();
        }
        return Optional.of(
                new Value(
                        Precision.INTERVAL,
                        first.iso() + "/" + last.iso(),
                        first.earliest(),
                        last.latest(),
                        first.resolvedAgainst().or(last::resolvedAgainst)));
    }
}
