package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Refuses a write for which the disk has not room enough: the database maps its files into memory,
 * and a disk that is full in the middle of a write shows as a fault of memory, not as an error.
 */
final class DiskSpace {

    /** For the copies of blocks that even a small write makes. */
    private static final long LEAST = 16_000_000;

    /** Measured 300 to 800 in large writes, all indexes and texts together. */
    private static final long BYTES_OF_QUAD = 1_500;

    private static final long MEGABYTE = 1_000_000;

    private DiskSpace() {}

    static void require(Path folder, long quads) {
        long needed = LEAST + quads * BYTES_OF_QUAD;
        long there = usable(folder);
        if (there < needed) {
            throw new InputException(
                    Diagnostic.of(
                            folder.toString(),
                            "the disk has %d MB left; this batch may need %d MB"
                                    .formatted(there / MEGABYTE, needed / MEGABYTE),
                            "free space, then build again; the store is as it was before the batch"));
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask for the space left for " + folder, e);
        }
    }
}
