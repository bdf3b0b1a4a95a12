package tupu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The memory of this process that lies in the machine's; zeros where the system is not Linux.
 *
 * @param bytes {@code VmRSS}
 * @param mappedBytes of these, files that are mapped: {@code RssFile}
 */
record Resident(long bytes, long mappedBytes) {

    static final Resident UNKNOWN = new Resident(0, 0);

    private static final Path STATUS = Path.of("/proc/self/status");

    static Resident now() {
        try {
            List<String> lines =
                    Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.<String>of();
            return new Resident(bytes(lines, "VmRSS:"), bytes(lines, "RssFile:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
