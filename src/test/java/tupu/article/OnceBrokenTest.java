package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.support.Articles;

/** Files that ended or held up the reader once; found by the tests with spoiled articles. */
class OnceBrokenTest {

    private static final String SENTENCE = "英伟达发布新一代芯片，业内人士表示算力仍然不够。";

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html %s>", "%s", "<!-- %s -->"})
    void whateverStandsBeforeAPageDoesNotEndTheReader(String before) {
        String page = "<html><body><p>" + SENTENCE + "</p></body></html>";
        for (String filling : List.of("a".repeat(20_000), " ".repeat(20_000), "[]".repeat(8_000))) {
            assertEquals(
                    1,
                    Articles.readings("page.html", bytes(before.formatted(filling) + page)).size());
        }
    }

    @Test
    void aNameInAnArchiveThatIsNotTextIsSaid() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("新闻.txt"));
            out.write(bytes(SENTENCE));
        }
        byte[] spoiled = zip.toByteArray();
        spoiled[31] = (byte) 0xFF;
        assertEquals(
                "a.zip: is damaged: a name in it is not text (pack it again)",
                problems("a.zip", spoiled));
    }

    @Test
    void aRecordOfAWebArchiveWithTwoTypesIsSaid() {
        String warc = record("WARC-Target-URI: https://x.cn/1\r\nWARC-Type: resource\r\n");
        assertEquals(
                "a.warc: is a web archive that is broken at byte 0 (fetch it again; the pages before this place were read)",
                problems("a.warc", bytes(warc)).replaceAll("byte \\d+", "byte 0"));
    }

    @Test
    void aRecordOfAWebArchiveWithoutAnAddressIsRead() {
        Article article = Articles.read("a.warc", bytes(record("")));
        assertEquals(SENTENCE, article.body());
        assertEquals("a.warc!", article.origin().file());
    }

    @Test
    void halfALetterInAnAddressOrANameIsReplaced() {
        Article article =
                Articles.read(
                        "a.jsonl",
                        "{\"url\":\"https://x.cn/a\\ud83d\",\"title\":\"芯片\\ud83d发布\",\"text\":\"%s\"}"
                                .formatted(SENTENCE));
        assertEquals("https://x.cn/a%EF%BF%BD", article.url().orElseThrow().toString());
        assertEquals("芯片\uFFFD发布", article.headline());
    }

    @Test
    void nothingUnseenComesInAsANumberOrInAName() {
        Article page =
                Articles.read(
                        "a.html",
                        "<html><title>芯片&#x202E;发布&#x1b;[2J了新的一代</title><p>英伟达&#x202E;发布&#7;新一代芯片，业内人士表示算力仍然不够。</p>");
        assertEquals(SENTENCE, page.body());
        assertEquals("芯片发布[2J了新的一代", page.headline());
        Article markdown = Articles.read("a.md", "# 芯片\n\n英伟达&#x202e;发布新一代芯片，业内人士表示算力仍然不够。");
        assertEquals(SENTENCE, markdown.body());
        Article object =
                Articles.read(
                        "a.json",
                        "{\"title\":\"芯片\\u202e发布\",\"source\":\"示例\\u001b商报\",\"text\":\"%s\"}"
                                .formatted(SENTENCE));
        assertEquals("芯片发布", object.headline());
        assertEquals("示例商报", object.publisher().orElseThrow());
    }

    @Test
    void aTitleAsLongAsATextIsNone() {
        String title = "标题".repeat(1_000);
        Article article =
                Articles.read(
                        "a.json", "{\"title\":\"%s\",\"text\":\"%s\"}".formatted(title, SENTENCE));
        assertFalse(article.headline().length() > 500);
    }

    @Test
    void aHundredThousandAuthorsAreNotHeard() {
        String authors =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "作者" + i)
                        .collect(Collectors.joining(","));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertEquals(
                                50,
                                Articles.read(
                                                "a.json",
                                                "{\"author\":\"%s\",\"text\":\"%s\"}"
                                                        .formatted(authors, SENTENCE))
                                        .authors()
                                        .size()));
    }

    private static String record(String headers) {
        return """
                WARC/1.0\r
                WARC-Type: resource\r
                %sWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
                WARC-Date: 2024-03-09T00:30:00Z\r
                Content-Type: text/plain\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """
                .formatted(headers, bytes(SENTENCE).length, SENTENCE);
    }

    private static String problems(String name, byte[] bytes) {
        return Articles.readings(name, bytes).stream()
                .map(reading -> reading.match(article -> "", reason -> reason.toString()))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
