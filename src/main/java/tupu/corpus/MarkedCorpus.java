package tupu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.InputException;

/**
 * Marked articles to learn from or to measure against, file by file.
 *
 * @param files in the order of their names
 */
public record MarkedCorpus(List<MarkedFile> files) {

    /**
     * A file with its articles.
     *
     * @param name without its folder
     * @param digest of its text
     */
    public record MarkedFile(String name, String digest, List<CorpusArticle> articles) {

        public MarkedFile {
            articles = List.copyOf(articles);
        }
    }

    public MarkedCorpus {
        files = files.stream().sorted(Comparator.comparing(MarkedFile::name)).toList();
    }

    /**
     * Reads files and folders of marked articles (see {@code docs/corpus-format.md}); a README and
     * hidden files are passed over.
     *
     * @throws InputException for the first mark that is wrong, or where there is nothing to read
     */
    public static MarkedCorpus read(List<Path> paths) {
        List<MarkedFile> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(MarkedCorpus::isMarked)
                        .map(MarkedCorpus::file)
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        MarkedCorpus corpus = new MarkedCorpus(files);
        if (corpus.articles().isEmpty()) {
            throw new InputException(
                    Diagnostic.of(
                            paths.get(0).toString(),
                            "there is no marked article",
                            "name files or folders of marked-up articles; see docs/corpus-format.md"));
        }
        return corpus;
    }

    private static boolean isMarked(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("README");
    }

    private static MarkedFile file(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            CorpusReader.Corpus read = new CorpusReader().read(file.toString(), text);
            if (!read.problems().isEmpty()) {
                throw new InputException(read.problems().get(0));
            }
            return new MarkedFile(
                    file.getFileName().toString(), Digest.sha256(text), read.articles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every article, in the order of the files. */
    public List<CorpusArticle> articles() {
        return files.stream().flatMap(file -> file.articles().stream()).toList();
    }

    /** The digest of all files and their names, wherever they lie. */
    public String digest() {
        return Digest.sha256(
                files.stream()
                        .flatMap(file -> Stream.of(file.name(), file.digest()))
                        .toArray(String[]::new));
    }
}
