package tupu.article;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The readings of one input, pulled one at a time: nothing is read before it is asked for. */
interface Readings extends Closeable {

    /**
     * Returns the next reading, or nothing at the end.
     *
     * @throws IOException where the rest of this input cannot be read; a {@link Refused} says why
     */
    Optional<Reading> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
