package tupu.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tupu.text.Digest;

/**
 * A file, or a stream, that articles are read from, before anything of it is read: enough to tell
 * whether it must be.
 */
public final class ArticleSource {

    private final String name;
    private final Optional<Path> file;
    private final Supplier<Stream<Reading>> readings;

    private ArticleSource(String name, Optional<Path> file, Supplier<Stream<Reading>> readings) {
        this.name = requireNonNull(name, "name");
        this.file = requireNonNull(file, "file");
        this.readings = requireNonNull(readings, "readings");
    }

    /** Returns the files of {@code inputs}, folders sorted by path; looks into none. */
    public static Stream<ArticleSource> of(List<Path> inputs, ReadOptions options) {
        return inputs.stream()
                .flatMap(
                        input ->
                                Files.isDirectory(input)
                                        ? files(input, options)
                                        : Stream.of(file(input, options)));
    }

    /** A source that can be read once, such as standard input. */
    public static ArticleSource once(String name, Supplier<Stream<Reading>> readings) {
        return new ArticleSource(name, Optional.empty(), readings);
    }

    /** The source as messages call it: the file as the user named it. */
    public String name() {
        return name;
    }

    /** Where the file is, absolute; empty for what can be read once only. */
    public Optional<Path> file() {
        return file;
    }

    /** Returns the SHA-256 of the file's bytes; empty for a stream and for what cannot be read. */
    public Optional<String> digest() {
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Optional.of(Digest.sha256(in));
        } catch (IOException unreadable) {
            return Optional.empty(); // reading it will say why
        }
    }

    /** Reads; what cannot be read is a {@link Reading.SetAside}. Close the stream. */
    public Stream<Reading> read() {
        return readings.get();
    }

    @Override
    public String toString() {
        return name;
    }

    private static ArticleSource file(Path path, ReadOptions options) {
        return new ArticleSource(
                path.toString(),
                Optional.of(path.toAbsolutePath().normalize()),
                () -> new ArticleReader().read(List.of(path), options));
    }

    private static Stream<ArticleSource> files(Path folder, ReadOptions options) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Walk(folder, options), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private static ArticleSource problem(String name, Reading problem) {
        return new ArticleSource(name, Optional.empty(), () -> Stream.of(problem));
    }

    /** The sources of a folder; at least one, which says that there are none. */
    private static final class Walk implements Iterator<ArticleSource> {

        private final FolderWalk walk;
        private final ReadOptions options;
        private final Deque<ArticleSource> next = new ArrayDeque<>();
        private boolean begun;

        Walk(Path folder, ReadOptions options) {
            this.walk = new FolderWalk(folder);
            this.options = options;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty()) {
                walk.next().map(this::source).ifPresent(next::add);
            }
            if (next.isEmpty() && !begun) {
                Refused nothing = FolderWalk.holdsNothing();
                next.add(
                        problem(
                                walk.toString(),
                                new Reading.SetAside(nothing.at(walk.toString()))));
            }
            begun = true;
            return !next.isEmpty();
        }

        @Override
        public ArticleSource next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return next.pop();
        }

        private ArticleSource source(FolderWalk.Step step) {
            return step.problem()
                    .map(problem -> problem(step.path().toString(), problem))
                    .orElseGet(() -> file(step.path(), options));
        }
    }
}
