package tupu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether files of a TDB2 database have been cut off. Beside each tree's two files stands how
 * many blocks of them are in use ({@code .bpt}), beside the file of nodes its length ({@code
 * .bdf}). Jena itself does not look: it reads zeros, or writes over what it takes for free.
 */
final class FileCheck {

    private static final int BLOCK = 8192;
    private static final int TREE_STATE = 3 * Long.BYTES;
    private static final int DATA_STATE = 2 * Long.BYTES;
    private static final String NODES = "nodes-data.obj";
    private static final String UNFINISHED = "-tmp";

    private FileCheck() {}

    /** Returns a file that is shorter than it must be, if there is one under {@code folder}. */
    static Optional<Path> cutOff(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FileCheck::isInUse).sorted().toList()) {
                if (isCutOff(file)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        }
    }

    /** A compaction that was killed leaves a folder behind that nobody reads. */
    private static boolean isInUse(Path file) {
        return Files.isRegularFile(file)
                && !file.getParent().getFileName().toString().endsWith(UNFINISHED);
    }

    private static boolean isCutOff(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        if (name.endsWith(".bpt")) {
            Optional<ByteBuffer> state = state(file, TREE_STATE);
            return state.isEmpty()
                    ? hasNodes(file)
                    : isShorter(file.resolveSibling(stem + ".idn"), state.get().getLong(8))
                            || isShorter(
                                    file.resolveSibling(stem + ".dat"), state.get().getLong(16));
        }
        if (name.endsWith(".bdf")) {
            Optional<ByteBuffer> state = state(file, DATA_STATE);
            Path data = file.resolveSibling(stem + ".obj");
            return state.isEmpty()
                    ? hasNodes(file)
                    : state.get().getLong(0) > (Files.exists(data) ? Files.size(data) : 0);
        }
        return false;
    }

    private static Optional<ByteBuffer> state(Path file, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == length ? Optional.of(ByteBuffer.wrap(bytes)) : Optional.empty();
    }

    /** A database that a crash ended while it was being made has states without content. */
    private static boolean hasNodes(Path file) throws IOException {
        Path nodes = file.resolveSibling(NODES);
        return Files.exists(nodes) && Files.size(nodes) > 0;
    }

    private static boolean isShorter(Path file, long blocks) throws IOException {
        return !Files.exists(file) || Files.size(file) < blocks * BLOCK;
    }
}
