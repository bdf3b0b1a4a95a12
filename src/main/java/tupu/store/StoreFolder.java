package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import tupu.rdf.Iris;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * A store's folder while this process owns it. Holds {@code tupu-store.properties} (the store's
 * format and base), {@code lock} (the owner's process number), {@code tdb2/} (the triples), {@code
 * text/} (the index of texts) and {@code readings.log} (which file gave which articles).
 */
final class StoreFolder implements AutoCloseable {

    /** The format that this program writes; a store of a newer one is refused. */
    static final int FORMAT = 1;

    private static final String PROPERTIES = "tupu-store.properties";
    private static final String LOCK = "lock";
    private static final Set<String> OWN = Set.of(PROPERTIES, PROPERTIES + ".new", LOCK);

    /** Far behind the process number, so that others can read that while the file is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;
    private final Settings settings;

    private StoreFolder(Path folder, FileChannel channel, Settings settings) {
        this.folder = folder;
        this.channel = channel;
        this.settings = settings;
    }

    /**
     * What a store is made with.
     *
     * @param texts whether texts are indexed
     */
    record Settings(Iris iris, boolean texts) {

        String text() {
            return "format=%d%nbase=%s%ntext=%s%n"
                    .formatted(FORMAT, iris.base(), texts ? "yes" : "no");
        }
    }

    /** Takes the folder of a store that exists. */
    static StoreFolder open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(PROPERTIES))) {
            throw refusal(
                    folder,
                    "there is no store",
                    "build one with: tupu build ARTICLES --store " + folder);
        }
        return take(folder, Optional.empty(), true);
    }

    /**
     * Takes the folder of a store, which is made where there is nothing yet.
     *
     * @param texts whether a store that is made gets an index of texts
     */
    static StoreFolder openOrCreate(Path folder, Optional<Iris> base, boolean texts) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(PROPERTIES)) && holdsForeignFiles(folder)) {
                throw refusal(
                        folder,
                        "the folder holds other files and is not a store",
                        "name an empty or a new folder with --store");
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        return take(folder, base, texts);
    }

    /** Tells whoever finds the store held where it can be asked all the same. */
    void announce(URI endpoint) {
        try {
            write(channel, Owner.self().at(endpoint));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + folder, e);
        }
    }

    Iris iris() {
        return settings.iris();
    }

    Path triples() {
        return folder.resolve("tdb2");
    }

    /** The index of texts. */
    Path texts() {
        return folder.resolve("text");
    }

    /** Whether texts are indexed; a store can be made without. */
    boolean indexesTexts() {
        return settings.texts();
    }

    /** Which file gave which articles. */
    Path readings() {
        return folder.resolve("readings.log");
    }

    Path path() {
        return folder;
    }

    /** Returns the bytes in use in all files. */
    long bytes() {
        return DiskUse.of(folder);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + folder, e);
        }
    }

    private static StoreFolder take(Path folder, Optional<Iris> base, boolean texts) {
        FileChannel channel = lock(folder);
        boolean taken = false;
        try {
            StoreFolder store = new StoreFolder(folder, channel, settle(folder, base, texts));
            taken = true;
            return store;
        } catch (IOException e) {
            throw unusable(folder, e);
        } finally {
            if (!taken) {
                closeQuietly(channel);
            }
        }
    }

    private static FileChannel lock(Path folder) {
        Path file = folder.resolve(LOCK);
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                Owner owner = Owner.of(Files.readString(file, StandardCharsets.UTF_8));
                closeQuietly(channel);
                throw refusal(folder, owner + " holds the store", owner.cure());
            }
            write(channel, Owner.self());
            return channel;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static void write(FileChannel channel, Owner owner) throws IOException {
        byte[] text = owner.text().getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text), 0);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    /** Reads what the store was made with, or writes it for a new one. */
    private static Settings settle(Path folder, Optional<Iris> base, boolean texts)
            throws IOException {
        Path file = folder.resolve(PROPERTIES);
        if (!Files.exists(file)) {
            Settings settings = new Settings(base.orElse(Iris.DEFAULT), texts);
            Path draft = folder.resolve(PROPERTIES + ".new");
            Files.writeString(draft, settings.text());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return settings;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        refuseNewer(file, properties.getProperty("format", ""));
        Iris iris = new Iris(properties.getProperty("base", ""));
        if (base.isPresent() && !base.get().equals(iris)) {
            throw refusal(
                    folder,
                    "the store's base is %s, not %s".formatted(iris.base(), base.get().base()),
                    "leave --base out, or build a new store with it");
        }
        return new Settings(iris, !properties.getProperty("text", "yes").equals("no"));
    }

    private static void refuseNewer(Path file, String format) {
        if (!format.matches("[1-9][0-9]{0,8}")) {
            throw refusal(
                    file,
                    "“%s” is not a store's format".formatted(format),
                    "restore the store from a backup or build it again");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw refusal(
                    file,
                    "the store was made by a newer Tupu (format %s; this one reads up to %d)"
                            .formatted(format, FORMAT),
                    "use the newer Tupu, or build a new store");
        }
    }

    private static boolean holdsForeignFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !OWN.contains(file.getFileName().toString()));
        }
    }

    private static InputException refusal(Path place, String cause, String cure) {
        return new InputException(Diagnostic.of(place.toString(), cause, cure));
    }

    private static InputException unusable(Path folder, IOException e) {
        return new InputException(
                Diagnostic.of(
                        folder.toString(),
                        "the store cannot be used: %s".formatted(e),
                        "see to the folder's permissions and the disk's space"),
                e);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
