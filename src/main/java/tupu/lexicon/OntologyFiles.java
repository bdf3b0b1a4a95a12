package tupu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.InputException;

/**
 * The files under {@code ontology/}: the built-in ones, and over them those of the folder that the
 * user names. A file of the user's adds to the built-in file of the same name; it need not repeat
 * it.
 */
public final class OntologyFiles {

    /** Every file, below {@code ontology/}, that is read. */
    public static final List<String> NAMES =
            List.of(
                    "catalogue/companies.tsv",
                    "catalogue/government.tsv",
                    "catalogue/institutions.tsv",
                    "catalogue/media.tsv",
                    "catalogue/people.tsv",
                    "catalogue/places.tsv",
                    "catalogue/policies.tsv",
                    "catalogue/products.tsv",
                    "decisions.ttl",
                    "event-hints.tsv",
                    "events.ttl",
                    "given-names.tsv",
                    "name-suffixes.tsv",
                    "name-words.tsv",
                    "relation-hints.tsv",
                    "relations.tsv",
                    "shapes.ttl",
                    "speech-verbs.tsv",
                    "surnames.tsv",
                    "title-modifiers.tsv",
                    "titles.tsv",
                    "topic-weights.tsv",
                    "topics.ttl",
                    "tupu.ttl",
                    "unnamed-sources.tsv",
                    "words.tsv");

    private static final String BUILT_IN = "/ontology/";

    private final Optional<Path> overlay;

    private OntologyFiles(Optional<Path> overlay) {
        this.overlay = overlay;
    }

    /**
     * A file's text and the name by which messages call it.
     *
     * @param name {@code topics.ttl} for a built-in file, else the path as the user gave it
     */
    public record Text(String name, String content) {}

    public static OntologyFiles builtIn() {
        return new OntologyFiles(Optional.empty());
    }

    /** Adds the user's folder; it must exist. */
    public static OntologyFiles overlaidBy(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    Diagnostic.of(
                            folder.toString(),
                            "there is no such folder",
                            "name a folder with files such as topics.ttl, catalogue/companies.tsv"));
        }
        return new OntologyFiles(Optional.of(folder));
    }

    /**
     * Returns the digest of every file that the lexicon is read from: what a graph was made with.
     */
    public String digest() {
        return Digest.sha256(
                NAMES.stream()
                        .flatMap(name -> read(name).stream())
                        .map(Text::content)
                        .toArray(String[]::new));
    }

    /** Returns the built-in file, then the user's, as far as they exist. */
    public List<Text> read(String name) {
        List<Text> texts = new ArrayList<>();
        try (InputStream in = OntologyFiles.class.getResourceAsStream(BUILT_IN + name)) {
            if (in != null) {
                texts.add(new Text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
            Optional<Path> own =
                    overlay.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                texts.add(
                        new Text(
                                own.get().toString(),
                                Files.readString(own.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read ontology file " + name, e);
        }
        return texts;
    }
}
