package tupu.serve.http;

import java.util.Optional;
import java.util.Set;

/**
 * Which web pages of other origins may read (CORS). Never with the visitor's credentials; pages
 * that are not listed get no permission, and the browser keeps the answer from them.
 */
public final class CrossOrigin {

    private static final String ANY = "*";

    private final Set<String> origins;

    /**
     * @param origins {@code https://example.org}, or {@code *} for all
     */
    public CrossOrigin(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Sets the headers of an answer; returns whether that was all the request asked for. */
    boolean permit(Exchange exchange) {
        exchange.addVary("Origin");
        Optional<String> origin = exchange.header("Origin").filter(this::isListed);
        origin.ifPresent(
                listed -> {
                    exchange.setHeader(
                            "Access-Control-Allow-Origin", origins.contains(ANY) ? ANY : listed);
                    exchange.setHeader("Access-Control-Expose-Headers", "ETag, Location");
                });
        boolean preflight =
                exchange.method().equals("OPTIONS")
                        && exchange.header("Access-Control-Request-Method").isPresent();
        if (preflight && origin.isPresent()) {
            exchange.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE");
            exchange.setHeader(
                    "Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
            exchange.setHeader("Access-Control-Max-Age", "600");
        }
        if (preflight) {
            exchange.sendEmpty(204);
        }
        return preflight;
    }

    /** Whether {@code origin} is one of those listed. */
    public boolean isListed(String origin) {
        return origins.contains(ANY) || origins.contains(origin);
    }
}
