package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param time longest time of a query or an update
 * @param rows most rows of a table, triples of a graph or changes of an update; more is refused,
 *     never cut off
 * @param bodyBytes most bytes of a request's body, counted after decompression
 * @param concurrent most requests that are answered at a time
 */
public record Limits(Duration time, int rows, long bodyBytes, int concurrent) {

    /** Half a minute, 100,000 rows, 16 MB, sixteen at a time. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 100_000, 16 << 20, 16);

    public Limits {
        requireNonNull(time, "time");
        if (time.isNegative() || time.isZero() || rows < 1 || bodyBytes < 1 || concurrent < 1) {
            throw new IllegalArgumentException(
                    "No limits: %s, %d rows, %d bytes, %d at a time"
                            .formatted(time, rows, bodyBytes, concurrent));
        }
    }
}
