package tupu.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When an article was published: a day, or a moment where the page tells one. Relative expressions
 * in the text (昨天, 去年底) are resolved against {@link #day}.
 *
 * @param day the day in the publisher's time zone
 */
public record PublicationDate(LocalDate day, Optional<OffsetDateTime> moment) {

    /** The zone of a page that states none. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    public PublicationDate {
        requireNonNull(day, "day");
        requireNonNull(moment, "moment");
    }

    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, Optional.empty());
    }

    public static PublicationDate of(OffsetDateTime moment) {
        return new PublicationDate(moment.toLocalDate(), Optional.of(moment));
    }

    /** A local time without a zone is read in {@link #DEFAULT_ZONE}. */
    public static PublicationDate of(LocalDateTime local) {
        return of(local.atZone(DEFAULT_ZONE).toOffsetDateTime());
    }

    /** Prints as {@code 2024-03-09T00:09:35+08:00} or {@code 2024-03-09}. */
    @Override
    public String toString() {
        return moment.map(DateTexts::print).orElseGet(day::toString);
    }
}
