package tupu.serve.access;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Predicate;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;

/**
 * Refuses writes to which the page of another server sends a browser: that adds the password which
 * it remembers, whoever asks (cross-site request forgery).
 */
public final class SameSite implements Writers {

    private final Predicate<String> origins;
    private final Writers writers;

    /**
     * @param origins whose pages may write
     * @param writers asked next
     */
    public SameSite(Predicate<String> origins, Writers writers) {
        this.origins = requireNonNull(origins, "origins");
        this.writers = requireNonNull(writers, "writers");
    }

    @Override
    public Optional<String> admit(Exchange exchange) {
        boolean listed = exchange.header("Origin").filter(origins).isPresent();
        boolean foreign =
                exchange.header("Origin").isPresent()
                        || exchange.header("Sec-Fetch-Site")
                                .filter("cross-site"::equals)
                                .isPresent();
        if (foreign && !listed) {
            throw Refusal.of(Refusal.FORBIDDEN, "pages of other servers may not write here");
        }
        return writers.admit(exchange);
    }
}
