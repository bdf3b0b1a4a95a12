package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a store's files hold. TDB2 makes its trees' files far longer than they are and says beside
 * each ({@code .bpt}: root, blocks of nodes, blocks of records) how much of it is in use.
 */
final class DiskUse {

    private static final int BLOCK = 8192;
    private static final String STATE = ".bpt";
    private static final int STATE_LENGTH = 3 * Long.BYTES;

    /** What an index takes for a quad when nothing is wasted; measured on compacted stores. */
    private static final int BYTES_OF_ENTRY = 60;

    private static final int INDEXES = 6;

    private DiskUse() {}

    /** Returns the bytes in use in all files under {@code folder}. */
    static long of(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(DiskUse::used).sum();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot size " + folder, e);
        }
    }

    /** Returns the bytes in use in the indexes of quads under {@code folder}. */
    static long ofIndexes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isIndexOfQuads(file.getFileName().toString()))
                    .mapToLong(DiskUse::used)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot size " + folder, e);
        }
    }

    /** Returns how many bytes indexes take that hold {@code quads} and waste nothing. */
    static long ofFreshIndexes(long quads) {
        return quads * INDEXES * BYTES_OF_ENTRY;
    }

    private static boolean isIndexOfQuads(String name) {
        return name.matches("[GSPO]{4}\\.(dat|idn)");
    }

    private static long used(Path file) {
        String name = file.getFileName().toString();
        long length = file.toFile().length();
        int dot = name.lastIndexOf('.');
        if (!name.endsWith(".dat") && !name.endsWith(".idn")) {
            return length;
        }
        Path state = file.resolveSibling(name.substring(0, dot) + STATE);
        List<Long> limits = limits(state);
        if (limits.isEmpty()) {
            return length;
        }
        long blocks = name.endsWith(".idn") ? limits.get(1) : limits.get(2);
        return Math.min(length, blocks * BLOCK);
    }

    private static List<Long> limits(Path state) {
        try {
            if (!Files.exists(state) || Files.size(state) != STATE_LENGTH) {
                return List.of();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(state));
            return List.of(bytes.getLong(), bytes.getLong(), bytes.getLong());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot size " + state, e);
        }
    }
}
