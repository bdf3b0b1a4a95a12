package tupu.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written. */
final class DateTexts {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private DateTexts() {}

    static String print(OffsetDateTime moment) {
        return SECONDS.format(moment);
    }
}
