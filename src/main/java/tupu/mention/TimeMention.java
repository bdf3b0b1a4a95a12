package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import tupu.text.Span;

/**
 * An expression of time: 2月26日, 一个月前, 去年底, 2023年4月.
 *
 * @param text the words
 * @param value what they mean; empty where they cannot be resolved (近期; 2月26日 in an article without
 *     a date)
 */
public record TimeMention(Span span, String text, Optional<Value> value) {

    /** How precise a time is. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        /** Anything else with two ends: a week, a decade, 3月至5月. */
        INTERVAL
    }

    /**
     * A resolved time.
     *
     * @param iso as precise as known: {@code 2024-02-26}, {@code 2023-04}, {@code 2023-Q4}, {@code
     *     2023}; an interval as {@code 2024-03/2024-05}
     * @param earliest the first day that it can mean
     * @param latest the last day that it can mean
     * @param resolvedAgainst the day that it was counted from, where it was relative or incomplete
     */
    public record Value(
            Precision precision,
            String iso,
            LocalDate earliest,
            LocalDate latest,
            Optional<LocalDate> resolvedAgainst) {

        public Value {
            requireNonNull(precision, "precision");
            requireNonNull(iso, "iso");
            requireNonNull(resolvedAgainst, "resolvedAgainst");
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException(
                        "%s ends before it begins: %s, %s".formatted(iso, earliest, latest));
            }
        }
    }

    public TimeMention {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(value, "value");
    }
}
