package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

/**
 * Where the services of this server are, as others see it.
 *
 * @param root {@code http://127.0.0.1:3030}, without a slash at its end
 */
public record Addresses(String root) {

    public static final String QUERY = "/sparql";
    public static final String UPDATE = "/update";
    public static final String GRAPHS = "/data";
    public static final String VOID = "/.well-known/void";

    public Addresses {
        requireNonNull(root, "root");
        if (root.endsWith("/")) {
            throw new IllegalArgumentException("Not a root: " + root);
        }
    }

    public String query() {
        return root + QUERY;
    }

    public String update() {
        return root + UPDATE;
    }

    public String graphs() {
        return root + GRAPHS;
    }

    String wellKnownVoid() {
        return root + VOID;
    }
}
