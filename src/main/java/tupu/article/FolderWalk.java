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

/** The files of a folder that can hold articles, one after the other, sorted by path. */
final class FolderWalk {

    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> walked = new HashSet<>();

    FolderWalk(Path folder) {
        this.folder = folder;
        this.waiting.push(folder);
    }

    /** A file, or a folder that cannot be listed. */
    record Step(Path path, Optional<Reading> problem) {}

    Optional<Step> next() {
        while (!waiting.isEmpty()) {
            Path path = waiting.pop();
            if (Files.isDirectory(path)) {
                Optional<Reading> problem = enter(path);
                if (problem.isPresent()) {
                    return Optional.of(new Step(path, problem));
                }
            } else if (Format.isArticleFile(path.toString())) {
                return Optional.of(new Step(path, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    static Refused holdsNothing() {
        return new Refused(
                "holds no articles",
                "put text, HTML, Markdown, JSON, feeds, WARC, .gz or .zip files into it");
    }

    private Optional<Reading> enter(Path path) {
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
    public String toString() {
        return folder.toString();
    }
}
