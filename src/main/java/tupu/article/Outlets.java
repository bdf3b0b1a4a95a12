package tupu.article;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outlets that are known by the domain of their pages. */
final class Outlets {

    private static final Map<String, String> BY_DOMAIN = new HashMap<>();
    private static final Set<String> NAMES = new HashSet<>();

    static {
        PatternFile.rows("outlets.tsv", 2)
                .forEach(
                        row -> {
                            BY_DOMAIN.put(row.get(0), row.get(1));
                            NAMES.add(row.get(1));
                        });
    }

    private Outlets() {}

    /** Returns the outlet whose domain, or one above it, is the host of {@code url}. */
    static Optional<String> of(URI url) {
        String domain = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
        while (domain.contains(".")) {
            String name = BY_DOMAIN.get(domain);
            if (name != null) {
                return Optional.of(name);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    static Set<String> names() {
        return Set.copyOf(NAMES);
    }
}
