package tupu.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import tupu.mention.TimeMention.Precision;
import tupu.mention.TimeMention.Value;
import tupu.mention.TimeReading.Point;

/**
 * What a text has said about times so far: what 次日, 同月 and a bare 26日 are counted from. Belongs to
 * one run over one text.
 */
final class TimeDiscourse {

    /**
     * Where an expression stands.
     *
     * @param sentence number of the sentence, from 0
     * @param paragraph number of the paragraph, from 0
     * @param future whether the words around speak of what is to come: 将, 预计
     * @param heading whether it is all that its line says: the 2022年 of a chronicle
     */
    record Place(int sentence, int paragraph, boolean future, boolean heading) {}

    /** So many sentences back may 三天后 be counted from. */
    private static final int SENTENCES_NEAR = 3;

    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<YearMonth> lastMonth = Optional.empty();
    private int monthParagraph = -1;
    private int monthSentence = -1;
    private boolean unknownDay;
    private int daySentence = -1;
    private Optional<Integer> lastYear = Optional.empty();
    private Optional<Integer> headingYear = Optional.empty();
    private Optional<YearMonth> boundMonth = Optional.empty();
    private int boundSentence = -1;

    /**
     * Remembers a resolved expression.
     *
     * @param ahead whether it lies behind the publication; the story goes on from days that have
     *     been
     */
    void note(TimeReading reading, Value value, Place place, boolean ahead) {
        lastYear = Optional.of(value.earliest().getYear());
        if (value.precision() == Precision.DAY && !(ahead && lastDay.isPresent())) {
            lastDay = Optional.of(value.earliest());
            daySentence = place.sentence();
        }
        if (value.precision() == Precision.DAY || value.precision() == Precision.MONTH) {
            lastMonth = Optional.of(YearMonth.from(value.earliest()));
            monthParagraph = place.paragraph();
            monthSentence = place.sentence();
        }
        boolean saysYear = reading instanceof Point point && point.year().said();
        if (value.precision() == Precision.YEAR && place.heading()) {
            headingYear = lastYear;
        }
        if (saysYear || boundSentence == place.sentence()) {
            boundMonth = Optional.of(YearMonth.from(value.earliest()));
            boundSentence = place.sentence();
        }
    }

    /** Remembers that the text counts from a day whose year it does not say: 北京4月16日电. */
    void noteUnknown(TimeReading reading) {
        unknownDay |=
                reading instanceof Point point && point.month().given() && point.day().given();
    }

    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** The last day that was named in the sentence of {@code place} or shortly before. */
    Optional<LocalDate> dayNear(Place place) {
        return lastDay.filter(day -> place.sentence() - daySentence <= SENTENCES_NEAR);
    }

    Optional<YearMonth> lastMonth() {
        return lastMonth;
    }

    /**
     * The last month that was named in the paragraph of {@code place}; only that of its sentence
     * where the text has counted from a day of unknown year, to which a bare 15日 belongs.
     */
    Optional<YearMonth> monthNear(Place place) {
        return lastMonth.filter(
                month ->
                        unknownDay
                                ? monthSentence == place.sentence()
                                : monthParagraph == place.paragraph());
    }

    Optional<Integer> lastYear() {
        return lastYear;
    }

    /** The year of the heading under which the text stands. */
    Optional<Integer> headingYear() {
        return headingYear;
    }

    /** The last month of the sentence of {@code place}, where the sentence has named a year. */
    Optional<YearMonth> boundMonth(Place place) {
        return boundMonth.filter(month -> boundSentence == place.sentence());
    }
}
