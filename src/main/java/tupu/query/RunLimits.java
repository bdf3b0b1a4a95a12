package tupu.query;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long a query may run and how much it may bring.
 *
 * @param time longest time
 * @param rows most rows of a table, most triples of a graph
 */
public record RunLimits(Duration time, int rows) {

    /** A minute, a million rows. */
    public static final RunLimits DEFAULT = new RunLimits(Duration.ofMinutes(1), 1_000_000);

    public RunLimits {
        requireNonNull(time, "time");
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("No limits: %s, %d rows".formatted(time, rows));
        }
    }
}
