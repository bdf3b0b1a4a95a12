package tupu.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into archives, good ones and bombs. */
final class Packing {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".md", ".json", ".xml");

    private static final List<String> NAMES =
            List.of(
                    "a.txt",
                    "../../a.txt",
                    "/etc/a.txt",
                    "C:\\a.txt",
                    "a/./b/../a.html",
                    "\u001b[2Ja.txt",
                    "a\u202etxt.html",
                    "新闻.txt",
                    "a\nb.txt",
                    "a.txt.gz",
                    "a.zip",
                    "n".repeat(60_000) + ".txt",
                    "META-INF/MANIFEST.MF",
                    "[Content_Types].xml",
                    "__MACOSX/a.txt",
                    "a.warc.gz");

    private Packing() {}

    /** Makes a ZIP archive, inside {@code depth} others. */
    static byte[] zip(List<byte[]> files, int depth) {
        byte[] packed =
                packed(
                        out -> {
                            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                                for (int i = 0; i < files.size(); i++) {
                                    String ending = ENDINGS.get(i % ENDINGS.size());
                                    zip.putNextEntry(entry("file" + i + ending));
                                    zip.write(files.get(i));
                                }
                            }
                        });
        return depth == 0 ? packed : zipAs("inner.zip", packed, depth);
    }

    private static byte[] zipAs(String name, byte[] file, int depth) {
        byte[] packed =
                packed(
                        out -> {
                            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                                zip.putNextEntry(entry(name));
                                zip.write(file);
                            }
                        });
        return depth <= 1 ? packed : zipAs(name, packed, depth - 1);
    }

    /** Packs a file under names and headers that lie. */
    static byte[] lyingZip(byte[] file, Random random) {
        return packed(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        boolean stored = random.nextBoolean();
                        for (int i = 0; i < 1 + random.nextInt(4); i++) {
                            String name = i + Poison.one(NAMES, random);
                            ZipEntry entry = entry(name);
                            if (stored) {
                                CRC32 sum = new CRC32();
                                sum.update(file);
                                entry.setMethod(ZipEntry.STORED);
                                entry.setSize(file.length);
                                entry.setCompressedSize(file.length);
                                entry.setCrc(sum.getValue());
                            }
                            zip.putNextEntry(entry);
                            zip.write(file);
                        }
                    }
                });
    }

    static byte[] zipOfMany(Random random) {
        return packed(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (int i = 0; i < 1 + random.nextInt(2_000); i++) {
                            zip.putNextEntry(entry(i + ".txt"));
                        }
                    }
                });
    }

    static byte[] gzip(byte[] file) {
        return packed(
                out -> {
                    try (OutputStream gzip = new GZIPOutputStream(out)) {
                        gzip.write(file);
                    }
                });
    }

    /** Some megabytes of one letter, packed once or twice. */
    static byte[] bomb(Random random) {
        byte[] zeros = new byte[1_000_000];
        Arrays.fill(
                zeros,
                Poison.one(List.of("\0", " ", "a", "[", "<", "\n"), random)
                        .getBytes(StandardCharsets.US_ASCII)[0]);
        int megabytes = 5 + random.nextInt(30);
        byte[] packed =
                packed(
                        out -> {
                            try (OutputStream gzip = new GZIPOutputStream(out)) {
                                for (int i = 0; i < megabytes; i++) {
                                    gzip.write(zeros);
                                }
                            }
                        });
        return switch (random.nextInt(3)) {
            case 0 -> packed;
            case 1 -> gzip(packed);
            default -> zipAs("bomb.txt.gz", packed, 1 + random.nextInt(3));
        };
    }

    /** A web archive with that page several times. */
    static byte[] warc(String page, int times) {
        StringBuilder warc = new StringBuilder();
        for (int i = 0; i < times; i++) {
            warc.append(record(i, page, "text/html; charset=utf-8", ""));
        }
        return warc.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String record(int number, String page, String type, String headers) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%s\r\n%s".formatted(type, headers, page);
        return """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
                WARC-Date: 2024-03-09T00:30:00Z\r
                WARC-Target-URI: https://news.example.com/w/%d.html\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """
                .formatted(number, number, http.getBytes(StandardCharsets.UTF_8).length, http);
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Of a day that stays: else two archives of the same would differ by the seconds between. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2024, 3, 9, 0, 9, 34));
        return entry;
    }
}
