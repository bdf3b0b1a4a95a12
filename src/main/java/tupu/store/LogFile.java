package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A file of lines to which lines are added. Each begins with its checksum, so that one that a crash
 * cut off is told from a whole one; it and all behind it are dropped.
 */
final class LogFile {

    private static final String HEAD = "tupu-log 1";

    private final Path path;

    LogFile(Path path) {
        this.path = path;
    }

    /** Returns the fields of each whole line, and cuts off what is behind the last whole line. */
    List<String[]> read() {
        List<String[]> lines = new ArrayList<>();
        if (!Files.exists(path)) {
            return lines;
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            int whole = 0;
            int end = indexOfLineEnd(bytes, 0);
            while (end >= 0) {
                String line = new String(bytes, whole, end - whole, StandardCharsets.UTF_8);
                if (whole == 0 ? !line.equals(HEAD) : !isWhole(line)) {
                    break;
                }
                if (whole > 0) {
                    lines.add(fields(line));
                }
                whole = end + 1;
                end = indexOfLineEnd(bytes, whole);
            }
            if (whole < bytes.length) {
                cut(whole);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** Adds lines and waits until they are on the disk. */
    void append(List<String[]> lines) {
        try {
            boolean fresh = !Files.exists(path) || Files.size(path) == 0;
            write(path, (fresh ? HEAD + "\n" : "") + text(lines), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw Damage.unwritten(path.getParent(), new UncheckedIOException(e));
        }
    }

    /** Puts other lines in the place of all. */
    void replace(List<String[]> lines) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            write(draft, HEAD + "\n" + text(lines), StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption how) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void cut(int length) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static int indexOfLineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String text(List<String[]> lines) {
        StringBuilder text = new StringBuilder();
        for (String[] fields : lines) {
            String line =
                    Arrays.stream(fields).map(LogFile::escape).collect(Collectors.joining("\t"));
            text.append(checksum(line)).append('\t').append(line).append('\n');
        }
        return text.toString();
    }

    private static boolean isWhole(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.substring(0, tab).equals(checksum(line.substring(tab + 1)));
    }

    private static String[] fields(String line) {
        return Arrays.stream(line.split("\t", -1))
                .skip(1)
                .map(LogFile::unescape)
                .toArray(String[]::new);
    }

    private static String checksum(String line) {
        CRC32 checksum = new CRC32();
        checksum.update(line.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }

    /** Paths may hold any character; only those that end fields and lines must not stay. */
    private static String escape(String field) {
        return field.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A");
    }

    private static String unescape(String field) {
        return field.indexOf('%') < 0
                ? field
                : URLDecoder.decode(field.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
