package tupu.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much and how long a server may send, and how often it is asked.
 *
 * @param bytes of one answer as it is sent; at least 1
 * @param time for one answer, from asking to the last byte
 * @param pause the least time between two requests for one feed
 */
public record FetchLimits(int bytes, Duration time, Duration pause) {

    /** 20 MB, 60 seconds, every five minutes. */
    public static final FetchLimits DEFAULT =
            new FetchLimits(20_000_000, Duration.ofSeconds(60), Duration.ofMinutes(5));

    public FetchLimits {
        requireNonNull(time, "time");
        requireNonNull(pause, "pause");
        if (bytes < 1 || time.isNegative() || time.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("%d bytes, %s, %s".formatted(bytes, time, pause));
        }
    }
}
