package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders, feeds and archives, whatever their format and encoding.
 *
 * <pre>{@code
 * try (Stream<Reading> readings = new ArticleReader().read(List.of(Path.of("news")), ReadOptions.DEFAULT)) {
 *     readings.forEach(reading -> reading.match(articles::add, problems::add));
 * }
 * }</pre>
 *
 * What cannot be read is a {@link Reading.SetAside} with file, reason and cure, never an exception.
 */
public final class ArticleReader {

    /**
     * Reads files and folders in the order given, folders sorted by path. The stream reads an
     * article when it is asked for it; close it.
     */
    public Stream<Reading> read(List<Path> inputs, ReadOptions options) {
        return stream(inputs.stream().map(input -> open(input, options)).toList());
    }

    /**
     * Reads one stream, such as standard input, and tells its format from its content.
     *
     * @param name what messages call it
     */
    public Stream<Reading> read(String name, InputStream in, ReadOptions options) {
        return stream(List.of(new Opener(options).open(name, in)));
    }

    /**
     * Reads what a server sent for {@code address}: a feed, a page, an archive.
     *
     * @param charset the encoding that the server named
     */
    public Stream<Reading> readFetched(
            URI address, Optional<String> charset, InputStream in, ReadOptions options) {
        PageReader.Hint hint =
                new PageReader.Hint(
                        WebAddress.canonical(address.toString()), charset, Optional.empty());
        return stream(List.of(new Opener(options).open(address.toString(), in, hint)));
    }

    /** Opens nothing before the first reading is asked for. */
    static Readings open(Path path, ReadOptions options) {
        return new Guarded(path.toString(), () -> openNow(path, options));
    }

    private static Readings openNow(Path path, ReadOptions options) throws IOException {
        if (Files.isDirectory(path)) {
            return new Folder(path, options);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused("is neither a file nor a folder", "give a file or a folder");
        }
        return new Opener(options).open(path.toString(), Files.newInputStream(path));
    }

    private static Stream<Reading> stream(Collection<Readings> inputs) {
        Chain chain = new Chain(inputs);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                chain, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(chain::close);
    }

    /** The readings of several inputs, one input after the other. */
    private static final class Chain implements Iterator<Reading> {

        private final Deque<Readings> inputs;
        private Optional<Reading> next = Optional.empty();

        Chain(Collection<Readings> inputs) {
            this.inputs = new ArrayDeque<>(inputs);
        }

        @Override
        public boolean hasNext() {
            try {
                while (next.isEmpty() && !inputs.isEmpty()) {
                    next = inputs.peek().next();
                    if (next.isEmpty()) {
                        inputs.pop().close();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Problems are readings, not exceptions", e);
            }
            return next.isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Reading reading = next.get();
            next = Optional.empty();
            return reading;
        }

        void close() {
            try {
                while (!inputs.isEmpty()) {
                    inputs.pop().close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close an input", e);
            }
        }
    }
}
