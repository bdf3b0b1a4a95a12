package tupu.fetch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What servers said of the feeds that are in a store: a file {@code feeds.properties} in the
 * store's folder. Where it is lost or damaged, feeds are fetched once more.
 */
final class FeedMemory {

    private static final String NAME = "feeds.properties";

    private final Path file;
    private final Properties known;

    /**
     * @param store the store's folder
     */
    FeedMemory(Path store) {
        this.file = store.resolve(NAME);
        this.known = read(file);
    }

    /** Returns what is known of a feed whose articles were made {@code with} the same as now. */
    Optional<Validators> of(URI feed, String with) {
        Validators validators =
                new Validators(get(feed, "etag"), get(feed, "last-modified"), get(feed, "with"));
        return Optional.of(validators).filter(it -> it.areThere() && it.with().equals(with));
    }

    void remember(URI feed, Validators validators) {
        known.setProperty(feed + " etag", validators.etag());
        known.setProperty(feed + " last-modified", validators.lastModified());
        known.setProperty(feed + " with", validators.with());
        save();
    }

    private String get(URI feed, String what) {
        return known.getProperty(feed + " " + what, "");
    }

    private static Properties read(Path file) {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                known.load(reader);
            } catch (IOException | IllegalArgumentException damaged) {
                known.clear();
            }
        }
        return known;
    }

    /** Sorted and without the time of writing, which {@link Properties#store} would add. */
    private void save() {
        Properties one = new Properties();
        try {
            StringBuilder text = new StringBuilder();
            for (var entry : new TreeMap<>(known).entrySet()) {
                one.clear();
                one.put(entry.getKey(), entry.getValue());
                StringWriter line = new StringWriter();
                one.store(line, null);
                text.append(
                        line.toString()
                                .lines()
                                .filter(it -> !it.startsWith("#"))
                                .collect(Collectors.joining("\n", "", "\n")));
            }
            Path draft = file.resolveSibling(NAME + ".new");
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
