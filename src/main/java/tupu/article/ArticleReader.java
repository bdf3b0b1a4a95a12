package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tupu.text.Diagnostic;

/** First version. */
public final class ArticleReader {

    /** Reads files and folders. */
    public Stream<Reading> read(List<Path> inputs, ReadOptions options) {
        return inputs.stream().flatMap(ArticleReader::files).map(file -> read(file, options));
    }

    private static Stream<Path> files(Path input) {
        if (!Files.isDirectory(input)) {
            return Stream.of(input);
        }
        try (Stream<Path> walk = Files.walk(input)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    Format.endsWith(
                                            file.toString(), ".txt", ".md", ".html", ".htm"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of(input);
        }
    }

    private static Reading read(Path file, ReadOptions options) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in.readAllBytes(), options);
        } catch (IOException e) {
            return new Reading.SetAside(Diagnostic.of(file.toString(), "cannot be read", ""));
        }
    }

    /** Reads one stream. */
    public Stream<Reading> read(String name, InputStream in, ReadOptions options) {
        try {
            return Stream.of(read(name, in.readAllBytes(), options));
        } catch (IOException e) {
            return Stream.of(new Reading.SetAside(Diagnostic.of(name, "cannot be read", "")));
        }
    }

    private static Reading read(String name, byte[] bytes, ReadOptions options) {
        try {
            return new Reading.Read(
                    new PageReader(options).read(name, bytes, PageReader.Hint.NONE));
        } catch (Refused e) {
            return new Reading.SetAside(e.at(name));
        }
    }
}
