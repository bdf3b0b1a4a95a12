package tupu.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real articles and their gold, which lie beside the project and are not part of it. Where they are
 * absent, tests on them are skipped, with the reason; but not where {@code CI=true}.
 */
public final class Shared {

    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /** The folder of the development articles. */
    public static Path articles() {
        return folder("articles");
    }

    /** The folder of the gold files. */
    public static Path gold() {
        return folder("gold");
    }

    /** The W3C's tests of SPARQL 1.1. */
    public static Path w3c() {
        return folder("w3c").resolve(Path.of("sparql", "sparql11"));
    }

    private static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        if (!Files.isDirectory(folder)) {
            String reason = "no %s beside the project".formatted(folder);
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            assumeTrue(false, reason);
        }
        return folder;
    }
}
