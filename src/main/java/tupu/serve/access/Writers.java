package tupu.serve.access;

import java.util.Optional;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;

/** Who may write. */
@FunctionalInterface
public interface Writers {

    /** Lets a writing request pass, or refuses it; returns the name of who writes, where known. */
    Optional<String> admit(Exchange exchange);

    /** The server only reads. */
    static Writers nobody() {
        return exchange -> {
            throw Refusal.of(
                    Refusal.FORBIDDEN,
                    "this server is read-only (start it with --write USERS to let somebody write)");
        };
    }

    /** Whoever comes; for stores that nobody minds. */
    static Writers everybody() {
        return exchange -> Optional.empty();
    }
}
