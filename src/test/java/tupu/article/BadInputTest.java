package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tupu.support.Articles;

/**
 * What a user sees of files that are broken, hostile or no articles; each is set aside, none
 * throws.
 */
class BadInputTest {

    private static final Path BAD = Path.of("src", "test", "resources", "bad");
    private static final String TEXT = "算力为什么不够用\n\n2024年3月9日，英伟达发布新一代芯片。业内人士表示，算力缺口还会持续一段时间。\n";

    @TempDir Path folder;

    static Stream<List<String>> cases() throws IOException {
        return Files.readAllLines(BAD.resolve("cases.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isSetAsideWithItsReasonAndCure(List<String> row) {
        List<Reading> readings = read(BAD.resolve(row.get(0)));
        long articles = readings.stream().filter(Reading.Read.class::isInstance).count();
        assertEquals(row.get(2), problems(readings));
        assertEquals(row.get(1), String.valueOf(articles));
    }

    @Test
    void everyBadFileIsACase() throws IOException {
        List<String> cases = cases().map(row -> row.get(0)).sorted().toList();
        try (Stream<Path> files = Files.list(BAD)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("cases.tsv"))
                            .sorted()
                            .toList(),
                    cases);
        }
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        assertEquals(
                "nowhere.txt: does not exist (check the path)",
                problems(folder.resolve("nowhere.txt")));
    }

    @Test
    void anEmptyFolderIsSaid() {
        assertEquals(
                "%s: holds no articles (put text, HTML, Markdown, JSON, feeds, WARC, .gz or .zip files into it)"
                        .formatted(folder.getFileName()),
                problems(folder));
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), TEXT);
        assumeTrue(file.toFile().setReadable(false), "this file system has no rights");
        assumeFalse(Files.isReadable(file), "the administrator may read everything");
        assertEquals(
                "secret.txt: may not be read (give yourself the right to read it)", problems(file));
    }

    @Test
    void symbolicLinksInACircleAreWalkedOnce() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.txt"), TEXT);
        Files.createSymbolicLink(inner.resolve("up"), folder);
        assertEquals(1, Articles.readAll(folder).size());
    }

    @Test
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone"));
        assertEquals("link.txt: does not exist (check the path)", problems(link));
    }

    @Test
    void aPageOfFiftyMegabytesIsTooLarge() throws IOException {
        Path file = folder.resolve("large.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] paragraph =
                    "<p>算力缺口还会持续一段时间。</p>\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50_000_000 / paragraph.length; i++) {
                out.write(paragraph);
            }
        }
        assertEquals(
                "large.html: is larger than 10 MB (raise the size limit, or split the file)",
                problems(file));
    }

    @Test
    void aBombInGzipIsEnded() throws IOException {
        Path file = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            writeZeros(out, 200);
        }
        assertEquals(
                "bomb.gz: inflates more than 200-fold, as decompression bombs do (unpack it yourself if you trust it)",
                problems(file));
    }

    @Test
    void aBombInAZipIsEndedAndNothingBehindItIsRead() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            writeZeros(zip, 200);
            zip.putNextEntry(new ZipEntry("z.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        List<Reading> readings = read(file);
        assertEquals(
                "bomb.zip: inflates more than 200-fold, as decompression bombs do (unpack it yourself if you trust it)",
                problems(readings));
        assertEquals(2, readings.size());
    }

    @Test
    void anArchiveMayNotInflateToMoreThanItsBudget() throws IOException {
        Path file = folder.resolve("many.zip");
        Random random = new Random(7);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 60; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write((TEXT + han(random, 15_000)).getBytes(StandardCharsets.UTF_8));
            }
        }
        ReadOptions tight =
                ReadOptions.DEFAULT.withArticleBytes(1_000_000).withInflatedBytes(1_000_000);
        assertEquals(
                "many.zip: inflates to more than 1 MB (raise the limit, or split the file)",
                problems(read(file, tight)));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        Path file = folder.resolve("long.jsonl");
        String article = "{\"text\":\"英伟达发布新一代芯片，业内人士表示算力仍然不够。\"}\n";
        Files.writeString(file, article + "{\"text\":\"" + "长".repeat(4000) + "\"}\n" + article);
        List<Reading> readings = read(file, ReadOptions.DEFAULT.withArticleBytes(10_000));
        assertEquals(
                "long.jsonl:2: is larger than 10 kB (raise the size limit)", problems(readings));
        assertEquals(3, readings.size());
    }

    @Test
    void aHundredThousandTagsInEachOtherAreRead() {
        String html =
                "<!doctype html><html><body>%s<p>英伟达发布新一代芯片，业内人士表示算力仍然不够。</p>%s</body></html>"
                        .formatted("<div>".repeat(100_000), "</div>".repeat(100_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                        assertEquals(
                                "英伟达发布新一代芯片，业内人士表示算力仍然不够。",
                                Articles.read("deep.html", html).body()));
    }

    @Test
    void aThousandTablesInEachOtherAreRead() {
        String html =
                "<!doctype html><html><body>%s英伟达发布新一代芯片，业内人士表示算力仍然不够。</body></html>"
                        .formatted("<table><tr><td>".repeat(1000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(Articles.read("tables.html", html).body().contains("英伟达发布新一代芯片")));
    }

    @Test
    void quotesAndListsInEachOtherAreRead() {
        String markdown = "# 标题\n\n" + "> ".repeat(50_000) + "英伟达发布新一代芯片，业内人士表示算力仍然不够。\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(Articles.read("deep.md", markdown).body().contains("英伟达")));
    }

    @Test
    void aLineOfAHundredThousandColumnsIsReadAndOneOfAMillionIsNoNews() {
        String sentence = "英伟达发布新一代芯片，业内人士表示算力仍然不够。";
        String line = sentence.repeat(4_000);
        assertEquals(line, Articles.read("wide.txt", "一行到底的文章\n" + line).body());
        String wide = "一行到底的文章\n" + sentence.repeat(40_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                        assertEquals(
                                "wide.txt: has 960,000 letters of text, more than an article of news (200,000) (split it, or raise the size limit)",
                                problems(
                                        Articles.readings(
                                                "wide.txt",
                                                wide.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void nulsAndZeroWidthLettersAreTakenOut() {
        assertEquals(
                "英伟达发布新一代芯片，业内人士表示算力仍然不够。",
                Articles.read("nul.txt", "一条快讯\n英伟\0达发布\u200B新一代芯片，\uFEFF业内人士表示\u00AD算力仍然不够。")
                        .body());
    }

    @Test
    void loneSurrogatesBecomeReplacementCharacters() {
        Article article =
                Articles.read("lone.jsonl", "{\"text\":\"英伟达发布\\ud83d新一代芯片，业内人士表示算力仍然不够😀。\"}");
        assertEquals("英伟达发布\uFFFD新一代芯片，业内人士表示算力仍然不够😀。", article.body());
    }

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(42);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            for (String name : List.of("a.txt", "a.html", "a.md", "a.json", "a.jsonl", "a.xml")) {
                Articles.readings(name, bytes);
            }
        }
    }

    @Test
    void goodFilesWithPoisonedBytesNeverThrow() throws IOException {
        Random random = new Random(43);
        try (Stream<Path> files = Files.list(BAD)) {
            for (Path file : files.sorted().toList()) {
                byte[] good = Files.readAllBytes(file);
                for (int i = 0; i < 20 && good.length > 0; i++) {
                    byte[] poisoned = good.clone();
                    IntStream.range(0, 1 + random.nextInt(4))
                            .forEach(
                                    n ->
                                            poisoned[random.nextInt(poisoned.length)] =
                                                    (byte) random.nextInt(256));
                    Articles.readings(file.getFileName().toString(), poisoned);
                }
            }
        }
    }

    private static void writeZeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1_000_000];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }

    private static String han(Random random, int length) {
        return random.ints(length, 0x4E00, 0x9FA5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String problems(Path path) {
        return problems(read(path));
    }

    private static String problems(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.SetAside.class::isInstance)
                .map(reading -> ((Reading.SetAside) reading).reason().toString())
                .collect(Collectors.joining(" || "));
    }

    private static List<Reading> read(Path path) {
        return read(path, ReadOptions.DEFAULT);
    }

    /** Reads {@code path} and makes the names in the messages short. */
    private static List<Reading> read(Path path, ReadOptions options) {
        try (Stream<Reading> readings = new ArticleReader().read(List.of(path), options)) {
            return readings.map(reading -> shorten(reading, path)).toList();
        }
    }

    private static Reading shorten(Reading reading, Path path) {
        return reading.match(
                Reading.Read::new,
                reason ->
                        new Reading.SetAside(
                                new tupu.text.Diagnostic(
                                        reason.file()
                                                .replace(
                                                        path.toString(),
                                                        path.getFileName().toString()),
                                        reason.line(),
                                        reason.column(),
                                        reason.message(),
                                        reason.cure())));
    }
}
