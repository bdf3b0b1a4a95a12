package tupu.cli;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out results, as text
 * @param err troubles and progress
 * @param bytes the same stream as {@code out}, for what is not text; flush {@code out} first
 * @param in standard input
 * @param interactive whether a person is looking at it
 * @param colours whether it shows colours
 * @param width in columns
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        OutputStream bytes,
        InputStream in,
        boolean interactive,
        boolean colours,
        int width) {

    private static final int USUAL_WIDTH = 100;

    /** How wide results are that nobody looks at. */
    private static final int PIPED_WIDTH = 160;

    Terminal {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(bytes, "bytes");
        requireNonNull(in, "in");
    }

    /** The terminal that the process was started on. */
    static Terminal of(
            PrintWriter out,
            PrintWriter err,
            OutputStream bytes,
            InputStream in,
            Map<String, String> environment) {
        boolean interactive = "1".equals(environment.get("TUPU_TTY"));
        boolean colours =
                interactive
                        && !environment.containsKey("NO_COLOR")
                        && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                out,
                err,
                bytes,
                in,
                interactive,
                colours,
                interactive ? columns(environment) : PIPED_WIDTH);
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
