package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import tupu.mention.TimeDiscourse.Place;
import tupu.mention.TimeMention.Value;
import tupu.mention.TimeReading.Distance;
import tupu.mention.TimeReading.Part;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Range;
import tupu.mention.TimeReading.Recent;
import tupu.mention.TimeReading.Ref;
import tupu.mention.TimeReading.Segment;
import tupu.mention.TimeReading.Stretch;
import tupu.mention.TimeReading.Years;

/**
 * Says which days an expression means, given the day of publication and what the text has said
 * before. What is missing is filled in as a reader of news does: a month without a year lies in the
 * year that its sentence speaks of, else it is the latest one that does not lie more than two
 * months ahead; where the words speak of the future, the next one.
 */
final class TimeResolver {

    /** So far may a date without a year lie behind the publication without a word like 将. */
    private static final int DAYS_AHEAD = 62;

    /** So far may it lie back although the words speak of the future. */
    private static final int DAYS_BACK = 180;

    private final Optional<LocalDate> publication;
    private final TimeDiscourse discourse = new TimeDiscourse();

    TimeResolver(Optional<LocalDate> publication) {
        this.publication = requireNonNull(publication, "publication");
    }

    /** Resolves the expressions of one text, which must come in reading order. */
    Optional<Value> resolve(TimeReading reading, Place place) {
        Optional<Value> value;
        try {
            value = value(reading, place);
        } catch (DateTimeException e) {
            return Optional.empty(); // 2月30日: words that look like a day but name none
        }
        value.ifPresentOrElse(
                found -> discourse.note(reading, found, place, isAhead(found)),
                () -> discourse.noteUnknown(reading));
        return value;
    }

    private boolean isAhead(Value value) {
        return publication.filter(value.earliest()::isAfter).isPresent();
    }

    private Optional<Value> value(TimeReading reading, Place place) {
        if (reading instanceof Point point) {
            return point(point, place);
        } else if (reading instanceof Distance distance) {
            return distance(distance, place);
        } else if (reading instanceof Stretch stretch) {
            return publication.map(day -> stretch(day, stretch));
        } else if (reading instanceof Range range) {
            return range(range, place);
        } else if (reading instanceof Years years) {
            return Optional.of(TimeValues.years(years.first(), years.last(), Optional.empty()));
        }
        return reading instanceof Recent ? publication.map(TimeValues::recent) : Optional.empty();
    }

    private Optional<Value> point(Point point, Place place) {
        if (point.weekday() > 0) {
            return publication.map(day -> weekday(day, point, place));
        } else if (point.week().said()) {
            return publication.map(day -> week(day, point, place));
        } else if (point.month().said() || (point.day().given() && !point.year().said())) {
            return monthOrDay(point, place);
        } else if (point.day().said()) {
            int number = point.day().number();
            return point.day().from() == Ref.From.LAST
                    ? discourse
                            .lastDay()
                            .map(last -> TimeValues.day(last.plusDays(number), Optional.of(last)))
                    : publication.map(
                            day -> TimeValues.day(day.plusDays(number), Optional.of(day)));
        } else if (point.segment().isPresent()) {
            Segment segment = point.segment().get();
            return year(point, place, segment.firstMonth(), 0)
                    .map(year -> TimeValues.segment(year, segment, against(point.year())));
        }
        int firstMonth = lateInYear(point.part()) ? 10 : point.part() == Part.MIDDLE ? 5 : 1;
        return year(point, place, firstMonth, 0)
                .map(year -> TimeValues.year(year, point.part(), against(point.year())));
    }

    private static boolean lateInYear(Part part) {
        return part == Part.LATE || part == Part.END;
    }

    private Value weekday(LocalDate day, Point point, Place place) {
        DayOfWeek weekday = DayOfWeek.of(point.weekday());
        Optional<LocalDate> against = Optional.of(day);
        if (point.week().from() == Ref.From.NEAREST) {
            return TimeValues.day(
                    day.with(
                            point.week().number() < 0
                                    ? TemporalAdjusters.previous(weekday)
                                    : TemporalAdjusters.next(weekday)),
                    against);
        }
        LocalDate candidate =
                TimeValues.monday(day)
                        .plusWeeks(point.week().number())
                        .with(TemporalAdjusters.nextOrSame(weekday));
        if (!point.week().said() && candidate.isAfter(day) && !place.future()) {
            candidate = candidate.minusWeeks(1);
        } else if (!point.week().said() && candidate.isBefore(day) && place.future()) {
            candidate = candidate.plusWeeks(1);
        }
        return TimeValues.day(candidate, against);
    }

    private static Value week(LocalDate day, Point point, Place place) {
        LocalDate monday = TimeValues.monday(day).plusWeeks(point.week().number());
        boolean weekendAhead =
                point.week().from() == Ref.From.NEAREST && monday.plusDays(5).isAfter(day);
        monday = weekendAhead && !place.future() ? monday.minusWeeks(1) : monday;
        return switch (point.part()) {
            case EARLY -> TimeValues.days(monday, monday.plusDays(1), Optional.of(day));
            case LATE -> TimeValues.days(monday.plusDays(5), monday.plusDays(6), Optional.of(day));
            default -> TimeValues.week(monday, Optional.of(day));
        };
    }

    private Optional<Value> monthOrDay(Point point, Place place) {
        Optional<LocalDate> against =
                point.year().given() && point.month().given() ? Optional.empty() : base(point);
        if (!point.month().said()) {
            return bareDay(point.day().number(), place).map(day -> TimeValues.day(day, against));
        }
        return month(point, place)
                .map(
                        month ->
                                point.day().said()
                                        ? TimeValues.day(month.atDay(point.day().number()), against)
                                        : TimeValues.month(month, point.part(), against));
    }

    private Optional<YearMonth> month(Point point, Place place) {
        int number = point.month().number();
        return switch (point.month().from()) {
            case PUBLICATION -> publication.map(day -> YearMonth.from(day).plusMonths(number));
            case LAST -> discourse.lastMonth().map(last -> last.plusMonths(number));
            default ->
                    year(point, place, number, DAYS_AHEAD).map(year -> YearMonth.of(year, number));
        };
    }

    /** 26日: in the month that its paragraph speaks of, else the last 26th before publication. */
    private Optional<LocalDate> bareDay(int number, Place place) {
        Optional<YearMonth> near = discourse.monthNear(place);
        if (near.isPresent()) {
            LocalDate day = near.get().atDay(number);
            Optional<LocalDate> before =
                    discourse
                            .dayNear(place)
                            .filter(last -> YearMonth.from(last).equals(near.get()));
            LocalDate next = number <= 28 ? day.plusMonths(1) : day;
            boolean turned =
                    before.filter(day::isBefore).isPresent()
                            && publication.filter(next::isAfter).isEmpty();
            return Optional.of(turned ? next : day);
        }
        return publication.map(
                day -> {
                    YearMonth month = YearMonth.from(day);
                    boolean ahead = number > day.getDayOfMonth() && !place.future();
                    boolean ended = number > month.lengthOfMonth();
                    month = ahead || ended ? month.minusMonths(1) : month;
                    return number > month.lengthOfMonth()
                            ? month.minusMonths(1).atDay(number)
                            : month.atDay(number);
                });
    }

    /** The year of a point, inferred from {@code month} where the words do not say it. */
    private Optional<Integer> year(Point point, Place place, int month, int daysAhead) {
        Ref year = point.year();
        return switch (year.from()) {
            case GIVEN -> Optional.of(year.number());
            case PUBLICATION, NEAREST -> publication.map(day -> day.getYear() + year.number());
            case LAST -> discourse.lastYear().map(last -> last + year.number());
            case NOT_SAID ->
                    boundYear(month, place)
                            .or(discourse::headingYear)
                            .or(() -> nearestYear(point, place, month, daysAhead));
        };
    }

    /** 2023年3月…，11月…: the year that the sentence has named, unless the month turns back. */
    private Optional<Integer> boundYear(int month, Place place) {
        return discourse
                .boundMonth(place)
                .filter(bound -> month >= bound.getMonthValue())
                .map(YearMonth::getYear)
                .filter(
                        year ->
                                place.future()
                                        || publication
                                                .filter(day -> tooFarAhead(day, year, month))
                                                .isEmpty());
    }

    private static boolean tooFarAhead(LocalDate publication, int year, int month) {
        return LocalDate.of(year, month, 1).isAfter(publication.plusDays(DAYS_AHEAD));
    }

    private Optional<Integer> nearestYear(Point point, Place place, int month, int daysAhead) {
        return publication.map(
                published -> {
                    int dayOfMonth = Math.max(1, Math.min(28, point.day().number()));
                    LocalDate same = LocalDate.of(published.getYear(), month, dayOfMonth);
                    if (!place.future() && same.isAfter(published.plusDays(daysAhead))) {
                        return published.getYear() - 1;
                    }
                    boolean longAgo = same.plusDays(DAYS_BACK).isBefore(published);
                    return place.future() && longAgo && point.month().said()
                            ? published.getYear() + 1
                            : published.getYear();
                });
    }

    /** The day from which an incomplete or relative point is counted. */
    private Optional<LocalDate> base(Point point) {
        boolean anaphoric =
                point.month().from() == Ref.From.LAST || point.year().from() == Ref.From.LAST;
        return anaphoric ? discourse.lastDay().or(() -> publication) : publication;
    }

    private Optional<LocalDate> against(Ref year) {
        return year.given() ? Optional.empty() : publication;
    }

    private Optional<Value> distance(Distance distance, Place place) {
        boolean back = distance.number() < 0;
        Optional<LocalDate> from = back || place.future() ? publication : discourse.dayNear(place);
        return from.map(
                day ->
                        TimeValues.around(
                                day.plus(distance.number(), distance.unit()),
                                distance.unit(),
                                from));
    }

    private static Value stretch(LocalDate day, Stretch stretch) {
        LocalDate other = day.plus(stretch.number(), stretch.unit());
        boolean back = stretch.number() < 0;
        ChronoUnit unit = stretch.unit() == ChronoUnit.WEEKS ? ChronoUnit.DAYS : stretch.unit();
        return TimeValues.stretch(back ? other : day, back ? day : other, unit, Optional.of(day));
    }

    private Optional<Value> range(Range range, Place place) {
        Optional<Value> first = value(range.first(), place);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        discourse.note(range.first(), first.get(), place, isAhead(first.get()));
        Optional<Value> last = value(range.last(), place);
        if (range.last() instanceof Point point && !point.year().said()) {
            LocalDate begin = first.get().earliest();
            int month =
                    point.month().given()
                            ? point.month().number()
                            : point.segment().map(Segment::firstMonth).orElse(0);
            int year = begin.getYear() + (month < begin.getMonthValue() ? 1 : 0);
            last = month == 0 ? last : value(point.year(Ref.given(year)), place);
        }
        return last.flatMap(end -> TimeValues.range(first.get(), end));
    }
}
