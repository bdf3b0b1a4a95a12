package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * format and base), {@code lock} (the owner's process number), {@code tdb2/} (the triples) and,
 * later, {@code text/} (the index of texts).
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
    private final Iris iris;

    private StoreFolder(Path folder, FileChannel channel, Iris iris) {
        this.folder = folder;
        this.channel = channel;
        this.iris = iris;
    }

    /** Takes the folder of a store that exists. */
    static StoreFolder open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(PROPERTIES))) {
            throw refusal(
                    folder,
                    "there is no store",
                    "build one with: tupu build ARTICLES --store " + folder);
        }
        return take(folder, Optional.empty());
    }

    /** Takes the folder of a store, which is made where there is nothing yet. */
    static StoreFolder openOrCreate(Path folder, Optional<Iris> base) {
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
        return take(folder, base);
    }

    Iris iris() {
        return iris;
    }

    Path triples() {
        return folder.resolve("tdb2");
    }

    /** Which file gave which articles. */
    Path readings() {
        return folder.resolve("readings.log");
    }

    Path path() {
        return folder;
    }

    /** Returns the size of all files. */
    long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot size " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + folder, e);
        }
    }

    private static StoreFolder take(Path folder, Optional<Iris> base) {
        FileChannel channel = lock(folder);
        boolean taken = false;
        try {
            StoreFolder store = new StoreFolder(folder, channel, settle(folder, base));
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
                String owner = Files.readString(file, StandardCharsets.UTF_8).strip();
                closeQuietly(channel);
                throw refusal(
                        folder,
                        "process %s holds the store".formatted(owner),
                        "wait for it or stop it; one process at a time can open a store");
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    /** Reads what the store was made with, or writes it for a new one. */
    private static Iris settle(Path folder, Optional<Iris> base) throws IOException {
        Path file = folder.resolve(PROPERTIES);
        if (!Files.exists(file)) {
            Iris iris = base.orElse(Iris.DEFAULT);
            Path draft = folder.resolve(PROPERTIES + ".new");
            Files.writeString(draft, "format=%d%nbase=%s%n".formatted(FORMAT, iris.base()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return iris;
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
        return iris;
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
