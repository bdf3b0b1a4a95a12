package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests against one running endpoint, which must not have stumbled over any of their requests. */
abstract class ServedTest {

    @TempDir private static Path folder;
    private static Served served;

    /** Starts an endpoint with two articles for all tests of a class. */
    static Served news(ServeOptions options) {
        served = Served.news(folder, options);
        return served;
    }

    /** Starts an endpoint with an empty store for all tests of a class. */
    static Served empty(ServeOptions options) {
        served = Served.empty(folder, options);
        return served;
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertEquals(List.of(), List.copyOf(served.faults()));
    }
}
