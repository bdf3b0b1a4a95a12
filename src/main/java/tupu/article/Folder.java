package tupu.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of all files in a folder and the folders in it, sorted by path. Files that cannot
 * hold articles are passed over; a folder reached twice over symbolic links is walked once.
 */
final class Folder implements Readings {

    private final Path folder;
    private final ReadOptions options;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> walked = new HashSet<>();
    private Optional<Readings> file = Optional.empty();
    private boolean empty = true;

    Folder(Path folder, ReadOptions options) {
        this.folder = folder;
        this.options = options;
        this.waiting.push(folder);
    }

    @Override
    public Optional<Reading> next() throws IOException {
        while (true) {
            if (file.isPresent()) {
                Optional<Reading> next = file.get().next();
                if (next.isPresent()) {
                    empty = false;
                    return next;
                }
                file.get().close();
                file = Optional.empty();
            }
            if (waiting.isEmpty()) {
                if (empty) {
                    throw new Refused(
                            "holds no articles",
                            "put text, HTML, Markdown, JSON, feeds, WARC, .gz or .zip files into it");
                }
                return Optional.empty();
            }
            Optional<Reading> problem = open(waiting.pop());
            if (problem.isPresent()) {
                empty = false;
                return problem;
            }
        }
    }

    private Optional<Reading> open(Path path) {
        if (!Files.isDirectory(path)) {
            if (Format.isArticleFile(path.toString())) {
                file = Optional.of(ArticleReader.open(path, options));
            }
            return Optional.empty();
        }
        try {
            if (walked.add(path.toRealPath())) {
                list(path).forEach(waiting::push);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Reading.SetAside(Guarded.reason(path.toString(), e)));
        }
    }

    /** Returns what is in a folder, the last name first. */
    private static List<Path> list(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (!path.getFileName().toString().startsWith(".")) {
                    inside.add(path);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        inside.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
        return inside;
    }

    @Override
    public void close() throws IOException {
        waiting.clear();
        if (file.isPresent()) {
            file.get().close();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
