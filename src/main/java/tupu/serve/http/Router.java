package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which route answers at which address; where several fit, the longest.
 *
 * <pre>{@code
 * router.at("/health", health).below("/entity/", entities);
 * }</pre>
 */
public final class Router {

    private final Map<String, Route> routes = new LinkedHashMap<>();

    /**
     * A route that was found.
     *
     * @param pattern where it answers: {@code /health}, {@code /entity/}
     */
    public record Found(String pattern, Route route) {

        public Found {
            requireNonNull(pattern, "pattern");
            requireNonNull(route, "route");
        }
    }

    /** Answers at one address. */
    public Router at(String path, Route route) {
        routes.put(path, route);
        return this;
    }

    /**
     * Answers everywhere below.
     *
     * @param folder ends in a slash
     */
    public Router below(String folder, Route route) {
        if (!folder.endsWith("/")) {
            throw new IllegalArgumentException("Not a folder: " + folder);
        }
        routes.put(folder, route);
        return this;
    }

    /** Finds who answers at {@code path}. */
    public Optional<Found> find(String path) {
        Found best = null;
        for (Map.Entry<String, Route> entry : routes.entrySet()) {
            String pattern = entry.getKey();
            boolean fits =
                    path.equals(pattern)
                            || pattern.length() > 1
                                    && pattern.endsWith("/")
                                    && path.startsWith(pattern);
            if (fits && (best == null || pattern.length() > best.pattern().length())) {
                best = new Found(pattern, entry.getValue());
            }
        }
        return Optional.ofNullable(best);
    }
}
