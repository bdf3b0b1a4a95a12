package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.article.FieldNames.Role;
import tupu.support.Articles;

/** One article in every format and encoding: what is read is always the same. */
class FormatsTest {

    private static final String HEADLINE = "算力为什么不够用";
    private static final String BODY =
            "2024年3月9日，英伟达发布新一代芯片，市场为之一振。\n业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。";
    private static final String TEXT =
            """
            # url: https://news.example.com/2024/0309/1.html
            # source: 示例商报
            # published: 2024-03-09 08:30
            算力为什么不够用

            　　2024年3月9日，英伟达发布新一代芯片，市场为之一振。
            　　业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。
            """;
    private static final String HTML =
            """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>算力为什么不够用 - 示例商报</title>
            <meta name="source" content="示例商报"><meta property="article:published_time" content="2024-03-09T08:30:00+08:00">
            <link rel="canonical" href="https://news.example.com/2024/0309/1.html"></head><body>
            <div class="nav"><a href="/">首页</a></div><h1>算力为什么不够用</h1>
            <div class="article"><p>2024年3月9日，<b>英伟达</b>发布新一代芯片，市场为之一振。</p>
            <p>业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。</p></div>
            <div class="hot-list"><ul><li><a href="/2">猪肉价格下跌</a></li></ul></div></body></html>
            """;
    private static final String OBJECT =
            """
            {"title":"算力为什么不够用","pubDate":"2024-03-09 08:30","publisher":{"name":"示例商报"},\
            "link":"https://news.example.com/2024/0309/1.html","content":"<p>2024年3月9日，英伟达发布新一代芯片，市场为之一振。</p>\
            <p>业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。</p>"}""";

    @TempDir Path folder;

    @Test
    void plainText() {
        assertIsTheArticle(Articles.read("a.txt", TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void plainTextInAnEncodingThatNobodyDeclares(String charset) {
        assertIsTheArticle(Articles.read("a.txt", TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void traditionalTextInBig5() {
        Article article =
                Articles.read(
                        "a.txt",
                        "晶片戰再升溫\n\n美國政府近日宣布對輝達的人工智慧晶片實施出口管制，業界人士表示影響不大。"
                                .getBytes(Charset.forName("Big5")));
        assertEquals("美國政府近日宣布對輝達的人工智慧晶片實施出口管制，業界人士表示影響不大。", article.body());
        assertEquals("zh-Hant", article.language());
    }

    @Test
    void englishInWindows1252() {
        Article article =
                Articles.read(
                        "a.txt",
                        "Chips run short\n\nThe shortage – which Tomás Arbel calls “structural” – will last, he said on Monday.\n"
                                .getBytes(Charset.forName("windows-1252")));
        assertEquals(
                "The shortage – which Tomás Arbel calls “structural” – will last, he said on Monday.",
                article.body());
        assertEquals("en", article.language());
    }

    @Test
    void htmlInADeclaredEncoding() {
        String html = HTML.replace("utf-8", "gb2312");
        assertIsTheArticle(Articles.read("a.html", html.getBytes(Charset.forName("GBK"))));
    }

    @Test
    void htmlInAWronglyDeclaredEncoding() {
        assertIsTheArticle(Articles.read("a.html", HTML.getBytes(Charset.forName("GB18030"))));
        assertIsTheArticle(
                Articles.read(
                        "a.html",
                        HTML.replace("utf-8", "iso-8859-1").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void htmlWithoutAnEnding() {
        assertIsTheArticle(Articles.read("-", HTML));
    }

    @Test
    void markdownWithFrontMatter() {
        assertIsTheArticle(
                Articles.read(
                        "a.md",
                        """
                        ---
                        title: "算力为什么不够用"
                        date: 2024-03-09T08:30:00+08:00
                        source_url: https://news.example.com/2024/0309/1.html
                        source_name: 示例商报
                        ---

                        2024年3月9日，**英伟达**发布新一代芯片，市场为之一振。

                        业内人士表示，“算力缺口还会持续一段时间”，[国产芯片](https://example.com)正在追赶。
                        """));
    }

    @Test
    void markdownWithoutFrontMatterBehindLeadingLines() {
        assertIsTheArticle(
                Articles.read(
                        "a.txt",
                        """
                        # url: https://news.example.com/2024/0309/1.html
                        # 算力为什么不够用

                        发布时间: 2024-03-09 08:30
                        来源：示例商报

                        ![](https://example.com/1.png)

                        2024年3月9日，**英伟达**发布新一代芯片，市场为之一振。

                        业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。
                        """));
    }

    @Test
    void jsonLines() {
        assertIsTheArticle(Articles.read("a.jsonl", OBJECT));
    }

    @Test
    void jsonWithOneArticleAListOfThemAndAListInside() {
        assertIsTheArticle(Articles.read("a.json", OBJECT));
        assertIsTheArticle(Articles.read("a.json", "[" + OBJECT + "]"));
        assertIsTheArticle(Articles.read("-", "{\"total\": 1, \"articles\": [" + OBJECT + "]}"));
    }

    @Test
    void jsonInAnEncodingThatIsNotUtf8() {
        assertIsTheArticle(Articles.read("a.json", OBJECT.getBytes(Charset.forName("GB18030"))));
        assertIsTheArticle(Articles.read("a.jsonl", OBJECT.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void jsonWithFieldsOfOnesOwn() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.jsonl"), "{\"t\":\"标题在这里\",\"b\":\"英伟达发布新一代芯片。\"}");
        ReadOptions options =
                ReadOptions.DEFAULT.withFields(
                        FieldNames.USUAL.prefer(Role.TEXT, "b").prefer(Role.TITLE, "t"));
        try (Stream<Reading> readings = new ArticleReader().read(List.of(file), options)) {
            Article article = ((Reading.Read) readings.findFirst().orElseThrow()).article();
            assertEquals("标题在这里", article.headline());
            assertEquals("英伟达发布新一代芯片。", article.body());
        }
    }

    @Test
    void jsonFeed() {
        assertIsTheArticle(
                Articles.read(
                        "-",
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "示例商报", "items": [{
                        "url": "https://news.example.com/2024/0309/1.html", "title": "算力为什么不够用",
                        "date_published": "2024-03-09T08:30:00+08:00",
                        "content_text": "2024年3月9日，英伟达发布新一代芯片，市场为之一振。\\n业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。"}]}
                        """));
    }

    @Test
    void rss() {
        assertIsTheArticle(
                Articles.read(
                        "a.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
                        <channel><title>示例商报 - 科技</title><item><title>算力为什么不够用</title>
                        <media:title>一张图片</media:title><link>https://news.example.com/2024/0309/1.html?utm_source=rss</link>
                        <pubDate>Sat, 09 Mar 2024 08:30:00 +0800</pubDate><description>摘要&nbsp;而已</description>
                        <content:encoded><![CDATA[<p>2024年3月9日，英伟达发布新一代芯片，市场为之一振。</p>\
                        <p>业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。</p>]]></content:encoded></item></channel></rss>
                        """));
    }

    @Test
    void rssOfTheFirstVersion() {
        assertIsTheArticle(
                Articles.read(
                        "a.rdf",
                        """
                        <?xml version="1.0"?>
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel rdf:about="https://news.example.com/"><title>示例商报</title></channel>
                        <item rdf:about="https://news.example.com/2024/0309/1.html"><title>算力为什么不够用</title>
                        <link>https://news.example.com/2024/0309/1.html</link><dc:date>2024-03-09T08:30:00+08:00</dc:date>
                        <description>2024年3月9日，英伟达发布新一代芯片，市场为之一振。&lt;br&gt;业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。</description></item></rdf:RDF>
                        """));
    }

    @Test
    void atom() {
        assertIsTheArticle(
                Articles.read(
                        "-",
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>示例商报</title>
                        <entry><title>算力为什么不够用</title><link rel="self" href="https://news.example.com/api/1"/>
                        <link href="https://news.example.com/2024/0309/1.html"/><published>2024-03-09T00:30:00Z</published>
                        <author><name>苏晓棠</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                        <p>2024年3月9日，英伟达发布新一代芯片，市场为之一振。</p><p>业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。</p></div></content></entry></feed>
                        """));
    }

    @Test
    void warc() {
        assertIsTheArticle(Articles.read("-", warc(HTML)));
    }

    @Test
    void anyOfThemPackedAndPackedAgain() throws IOException {
        assertIsTheArticle(Articles.read("a.txt.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8))));
        assertIsTheArticle(Articles.read("-", gzip(warc(HTML))));
        assertIsTheArticle(
                Articles.read("-", zip("news/a.jsonl", OBJECT.getBytes(StandardCharsets.UTF_8))));
        assertIsTheArticle(
                Articles.read("-", zip("a.html.gz", gzip(HTML.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void entriesAreNamedBehindTheirArchive() throws IOException {
        byte[] inner = zip("乙.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "news.zip!甲.zip!乙.txt",
                Articles.read("news.zip", zip("甲.zip", inner)).origin().file());
    }

    @Test
    void foldersAreSortedByPathAndOtherFilesPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b").resolve("2.txt"), TEXT);
        Files.writeString(folder.resolve("c.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("logo.png"), "…");
        Files.writeString(folder.resolve(".hidden.txt"), TEXT);
        assertEquals(
                List.of("a.txt", "b/2.txt", "c.txt"),
                Articles.readAll(folder).stream()
                        .map(article -> folder.relativize(Path.of(article.origin().file())))
                        .map(path -> path.toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void articlesAreReadWhenTheyAreAskedFor() {
        String lines = (OBJECT + "\n").repeat(50_000);
        AtomicLong taken = new AtomicLong();
        InputStream counted =
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] buffer, int from, int length) {
                        int read = super.read(buffer, from, length);
                        taken.addAndGet(Math.max(0, read));
                        return read;
                    }
                };
        try (Stream<Reading> readings =
                new ArticleReader().read("-", counted, ReadOptions.DEFAULT)) {
            assertTrue(readings.iterator().next() instanceof Reading.Read);
        }
        assertTrue(taken.get() < 200_000, () -> "%d bytes".formatted(taken.get()));
    }

    @Test
    void aTimeWithoutAZoneIsThatOfTheOptions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        ReadOptions options = ReadOptions.DEFAULT.withZone(ZoneId.of("America/New_York"));
        try (Stream<Reading> readings = new ArticleReader().read(List.of(file), options)) {
            Article article = ((Reading.Read) readings.findFirst().orElseThrow()).article();
            assertEquals("2024-03-09T08:30:00-05:00", article.published().orElseThrow().toString());
        }
    }

    private static void assertIsTheArticle(Article article) {
        assertEquals(HEADLINE, article.headline());
        assertEquals(BODY, article.body());
        assertEquals("2024-03-09T08:30:00+08:00", article.published().orElseThrow().toString());
        if (article.url().isPresent()) {
            assertEquals(
                    "https://news.example.com/2024/0309/1.html", article.url().get().toString());
        }
        assertEquals("示例商报", article.publisher().orElse(""));
        assertEquals("zh-Hans", article.language());
    }

    private static byte[] warc(String html) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        String moved =
                "HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Type: text/html\r\n\r\n<p>x</p>";
        return (record("https://news.example.com/old", moved)
                        + record("https://news.example.com/2024/0309/1.html", http))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String record(String url, String http) {
        return """
               WARC/1.0\r
               WARC-Type: response\r
               WARC-Record-ID: <urn:uuid:%s>\r
               WARC-Date: 2024-03-10T00:00:00Z\r
               WARC-Target-URI: %s\r
               Content-Type: application/http; msgtype=response\r
               Content-Length: %d\r
               \r
               %s\r
               \r
               """
                .formatted(
                        "00000000-0000-0000-0000-000000000001",
                        url,
                        http.getBytes(StandardCharsets.UTF_8).length,
                        http);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
