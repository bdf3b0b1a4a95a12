package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Leads from offsets in an article's body back to offsets in the file that it was read from. Runs
 * are in order and do not overlap; an offset outside every run was made by the reader (a line end
 * between two blocks of a page).
 *
 * @param runs stretches copied from the file
 */
public record SourceMap(List<Run> runs) {

    /**
     * A stretch of the body that stands in the file letter for letter, or was decoded from there
     * (an HTML entity).
     *
     * @param body offset in the body, UTF-16 units
     * @param source offset in the file's bytes
     * @param length length in the body, UTF-16 units
     */
    public record Run(int body, int source, int length) {}

    public static final SourceMap NONE = new SourceMap(List.of());

    public SourceMap {
        runs = List.copyOf(runs);
    }

    /** Returns the byte offset of the run that holds {@code body}; exact at a run's begin. */
    public OptionalInt runStart(int body) {
        for (Run run : runs) {
            if (run.body <= body && body < run.body + run.length) {
                return OptionalInt.of(run.source);
            }
        }
        return OptionalInt.empty();
    }

    /** Collects runs in reading order. */
    static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        void add(int body, int source, int length) {
            runs.add(new Run(body, source, length));
        }

        SourceMap build() {
            return new SourceMap(runs);
        }
    }
}
