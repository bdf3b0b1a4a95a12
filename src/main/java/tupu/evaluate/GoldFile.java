package tupu.evaluate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tupu.facts.Facts;
import tupu.facts.FactsReader;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * A gold file and the article that it annotates.
 *
 * @param name the gold file's name without {@code .json}
 * @param article the article's file
 * @param text what stands in that file, with LF line ends
 */
public record GoldFile(String name, Path article, String text, Facts gold) {

    private static final String JSON = ".json";

    public GoldFile {
        requireNonNull(name, "name");
        requireNonNull(article, "article");
        requireNonNull(text, "text");
        requireNonNull(gold, "gold");
    }

    /**
     * Reads gold files, and those in folders, in the order of their names.
     *
     * @param gold files, or folders that hold {@code *.json}
     * @param articles the folder of the articles that the gold files name
     */
    public static List<GoldFile> read(List<Path> gold, Path articles) {
        List<GoldFile> files = new ArrayList<>();
        for (Path path : gold) {
            for (Path file : jsonFiles(path)) {
                files.add(readOne(file, articles));
            }
        }
        return List.copyOf(files);
    }

    /** The case of this article, with what the program found in it. */
    public GoldCase with(Facts found) {
        return new GoldCase(name, text, gold, Optional.of(found));
    }

    /**
     * The case of this article, with what a file of the same name in {@code folder} holds. A file
     * that cannot be read counts as one without facts.
     */
    public GoldCase withFactsIn(Path folder) {
        Path file = folder.resolve(name + JSON);
        if (!Files.exists(file)) {
            return new GoldCase(name, text, gold, Optional.empty());
        }
        try {
            return with(FactsReader.read(file.toString(), content(file), text));
        } catch (InputException e) {
            return with(Facts.none(name));
        }
    }

    private static List<Path> jsonFiles(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldFile readOne(Path file, Path articles) {
        String json = content(file);
        Path article = articles.resolve(FactsReader.read(file.toString(), json, "").file());
        String text = content(article);
        String name = String.valueOf(file.getFileName());
        return new GoldFile(
                name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name,
                article,
                text,
                FactsReader.read(file.toString(), json, text));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException e) {
            throw new InputException(
                    Diagnostic.of(
                            file.toString(),
                            "cannot be read: " + e.getMessage(),
                            "give an existing file in UTF-8"),
                    e);
        }
    }
}
