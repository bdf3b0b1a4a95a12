package tupu.mention;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the words of an expression of time say, before it is known what they are counted from: 去年11月
 * is "the year before the publication's, month 11".
 */
sealed interface TimeReading {

    /** A year, month or day: given, counted from another one, or not said. */
    record Ref(From from, int number) {

        enum From {
            NOT_SAID,
            GIVEN,
            /** 去年, 上月, 昨天. */
            PUBLICATION,
            /** 同年, 当月, 次日: counted from the last one that the text resolved. */
            LAST,
            /** The nearest one before or behind: last Friday, next Monday. */
            NEAREST
        }

        static final Ref NOT_SAID = new Ref(From.NOT_SAID, 0);

        static Ref given(int number) {
            return new Ref(From.GIVEN, number);
        }

        static Ref fromPublication(int offset) {
            return new Ref(From.PUBLICATION, offset);
        }

        static Ref fromLast(int offset) {
            return new Ref(From.LAST, offset);
        }

        boolean said() {
            return from != From.NOT_SAID;
        }

        boolean given() {
            return from == From.GIVEN;
        }
    }

    /** Which part of a year or month is meant. */
    enum Part {
        WHOLE,
        /** 月初, 上旬, early 2024. */
        EARLY,
        /** 年中, 中旬. */
        MIDDLE,
        /** 月底, 下旬, late 2024. */
        LATE,
        /** 年初: its first month or so. */
        BEGINNING,
        /** 年底: its last month or so. */
        END
    }

    /** Several months of a year: 第四季度, 上半年, 前11个月. */
    record Segment(int firstMonth, int months) {}

    /** A day, week, month, segment of a year, or year. */
    record Point(
            Ref year,
            Optional<Segment> segment,
            Ref month,
            Ref week,
            int weekday,
            Ref day,
            Part part)
            implements TimeReading {

        static final Point EMPTY =
                new Point(
                        Ref.NOT_SAID,
                        Optional.empty(),
                        Ref.NOT_SAID,
                        Ref.NOT_SAID,
                        0,
                        Ref.NOT_SAID,
                        Part.WHOLE);

        Point year(Ref ref) {
            return new Point(ref, segment, month, week, weekday, day, part);
        }

        Point segment(Segment months) {
            return new Point(year, Optional.of(months), month, week, weekday, day, part);
        }

        Point month(Ref ref) {
            return new Point(year, segment, ref, week, weekday, day, part);
        }

        Point week(Ref ref) {
            return new Point(year, segment, month, ref, weekday, day, part);
        }

        /** From 1 for Monday. */
        Point weekday(int number) {
            return new Point(year, segment, month, week, number, day, part);
        }

        Point day(Ref ref) {
            return new Point(year, segment, month, week, weekday, ref, part);
        }

        Point part(Part which) {
            return new Point(year, segment, month, week, weekday, day, which);
        }

        boolean isDay() {
            return day.said() || weekday > 0;
        }
    }

    /** A distance from the publication: 一个月前 ({@code -1 MONTHS}), 三天后. */
    record Distance(int number, ChronoUnit unit) implements TimeReading {}

    /** Everything between the publication and a distance from it: 近五年, 过去12个月, 未来三年. */
    record Stretch(int number, ChronoUnit unit) implements TimeReading {}

    /** From one to another: 3月至5月. */
    record Range(TimeReading first, TimeReading last) implements TimeReading {}

    /** Years that are given: 90年代. */
    record Years(int first, int last) implements TimeReading {}

    /** 近日, 日前: the days before the publication. */
    record Recent() implements TimeReading {}

    /** 近期, 2026财年第二季度: a time, but nobody can say which days. */
    record Vague() implements TimeReading {}
}
