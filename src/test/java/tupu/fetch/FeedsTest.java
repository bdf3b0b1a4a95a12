package tupu.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.article.Article;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.text.InputException;

class FeedsTest {

    private static final String AGENT = "Tupu/test (+https://example.org)";
    private static final FetchLimits LIMITS =
            new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofMinutes(5));
    private static final String TEXT = "星河智能3月8日发布大模型“长庚3”，业内人士表示算力仍然不够。";
    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>示例商报</title>
            <item><title>大模型发布</title><link>https://news.example.com/1.html</link><description>%s</description></item>
            </channel></rss>
            """
                    .formatted(TEXT);

    @TempDir private Path store;
    private final NewsServer server = NewsServer.start();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFeedIsReadAndAskedForUnderOurOwnName() {
        server.feed("/feed", "\"1\"", FEED);
        List<String> told = read(feeds("/feed"));
        assertEquals(List.of("大模型发布 | " + TEXT), told);
        assertEquals(AGENT, server.requests().get(0).get("User-Agent"));
        assertFalse(server.requests().get(0).containsKey("If-None-Match"));
    }

    @Test
    void whatIsStoredIsNotSentAgain() {
        server.feed("/feed", "\"1\"", FEED);
        Feeds feeds = feeds("/feed");
        read(feeds);
        feeds.stored();
        assertEquals(List.of(), read(feeds("/feed")), "another process, later");
        assertEquals("\"1\"", server.requests().get(1).get("If-None-Match"));
    }

    @Test
    void whatWasNotStoredIsSentAgain() {
        server.feed("/feed", "\"1\"", FEED);
        read(feeds("/feed"));
        assertEquals(1, read(feeds("/feed")).size());
    }

    @Test
    void aFeedWithoutAnArticleIsSentAgain() {
        server.feed("/feed", "\"1\"", "<rss><channel></channel></rss>");
        Feeds feeds = feeds("/feed");
        assertTrue(read(feeds).get(0).contains("is a feed without items"));
        feeds.stored();
        assertEquals(1, read(feeds("/feed")).size());
    }

    @Test
    void whatWasExtractedOtherwiseIsSentAgain() {
        server.feed("/feed", "\"1\"", FEED);
        Feeds feeds = feeds("/feed");
        read(feeds);
        feeds.stored();
        assertEquals(1, told(feeds("/feed").sources(store, ReadOptions.DEFAULT, "newer")).size());
    }

    @Test
    void theDateOfTheLastChangeDoesWhereThereIsNoTag() {
        server.at(
                "/feed",
                exchange -> {
                    String date = "Sat, 09 Mar 2024 00:30:00 GMT";
                    exchange.getResponseHeaders().add("Last-Modified", date);
                    boolean same =
                            date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
                    NewsServer.send(
                            exchange,
                            same ? 500 : 200,
                            same ? new byte[0] : NewsServer.bytes(FEED));
                });
        Feeds feeds = feeds("/feed");
        read(feeds);
        feeds.stored();
        assertTrue(read(feeds("/feed")).get(0).contains("status 500"));
    }

    @Test
    void aDamagedMemoryCostsOneRequestMore() throws IOException {
        server.feed("/feed", "\"1\"", FEED);
        Files.writeString(store.resolve("feeds.properties"), "\\u00zz = broken");
        assertEquals(1, read(feeds("/feed")).size());
    }

    @Test
    void aPackedFeedIsUnpackedAndABombIsNot() {
        server.at(
                "/packed", exchange -> packed(exchange.getResponseHeaders()::add, exchange, FEED));
        server.at(
                "/bomb",
                exchange ->
                        packed(
                                exchange.getResponseHeaders()::add,
                                exchange,
                                " ".repeat(30_000_000)));
        assertEquals(List.of("大模型发布 | " + TEXT), read(feeds("/packed")));
        assertTrue(read(feeds("/bomb")).get(0).contains("as decompression bombs do"));
        assertEquals("gzip", server.requests().get(0).get("Accept-Encoding"));
    }

    @Test
    void theServerNamesTheEncoding() {
        server.at(
                "/feed",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=GB18030");
                    NewsServer.send(
                            exchange,
                            200,
                            FEED.replace("UTF-8", "windows-1252")
                                    .getBytes(Charset.forName("GB18030")));
                });
        assertEquals(List.of("大模型发布 | " + TEXT), read(feeds("/feed")));
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        server.feed("/feed", "\"1\"", FEED);
        redirect("/old", "/feed", 301);
        redirect("/circle", "/circle", 302);
        assertEquals(List.of("大模型发布 | " + TEXT), read(feeds("/old")));
        assertTrue(read(feeds("/circle")).get(0).contains("redirects more than 5 times"));
        assertEquals(2 + 6, server.requests().size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/feed, http://a.example/feed, from https to http",
        "http://192.0.2.1/feed, http://127.0.0.1:8080/admin, into a private network",
        "http://192.0.2.1/feed, http://10.0.0.1/, into a private network",
        "http://192.0.2.1/feed, http://169.254.169.254/latest/meta-data/, into a private network",
        "http://192.0.2.1/feed, http://100.64.0.1/, into a private network",
        "http://192.0.2.1/feed, 'http://[::1]/', into a private network",
        "http://192.0.2.1/feed, 'http://[fd00::1]/', into a private network",
        "http://192.0.2.1/feed, 'http://[::ffff:127.0.0.1]/', into a private network",
        "http://192.0.2.1/feed, file:///etc/passwd, no web address",
        "http://192.0.2.1/feed, ftp://192.0.2.2/a, no web address",
        "http://192.0.2.1/feed, javascript:alert(1), no web address"
    })
    void aRedirectDoesNotLeadAstray(String typed, String target, String reason) {
        Reach reach = new Reach(URI.create(typed));
        assertTrue(
                reach.refusal(URI.create(typed), URI.create(target))
                        .orElseThrow()
                        .reason()
                        .contains(reason));
    }

    @Test
    void whatTheUserTypedIsAskedEvenIfItIsPrivate() throws IOException {
        assertTrue(Reach.isPrivate(InetAddress.getLoopbackAddress()));
        assertFalse(Reach.isPrivate(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1})));
        Reach reach = new Reach(URI.create("http://127.0.0.1/a"));
        assertTrue(
                reach.refusal(URI.create("http://127.0.0.1/a"), URI.create("http://127.0.0.1/b"))
                        .isEmpty());
    }

    @Test
    void aServerThatNeverStopsIsLeft() {
        server.at(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] more = new byte[10_000];
                    for (int i = 0; i < 1_000; i++) {
                        exchange.getResponseBody().write(more);
                    }
                });
        assertEquals(
                List.of("/endless: sends more than 0 MB (ask the outlet for a shorter feed)"),
                read(feeds("/endless")));
    }

    @Test
    void aServerThatDawdlesIsLeft() {
        server.at(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    try {
                        TimeUnit.SECONDS.sleep(15);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        FetchLimits hasty = new FetchLimits(1_000, Duration.ofSeconds(1), Duration.ZERO);
        Feeds feeds = new Feeds(List.of(server.address("/slow")), hasty, AGENT, nanos::get);
        assertEquals(
                List.of("/slow: did not answer within 1 seconds (try again later)"), read(feeds));
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() {
        server.at(
                "/busy",
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "3600");
                    exchange.sendResponseHeaders(429, -1);
                });
        Feeds feeds = feeds("/busy");
        assertEquals(
                List.of("/busy: the server is asked too often (status 429) (try again later)"),
                read(feeds));
        pass(Duration.ofMinutes(59));
        assertEquals(List.of(), read(feeds));
        pass(Duration.ofMinutes(2));
        assertEquals(1, read(feeds).size());
        assertEquals(2, server.requests().size());
    }

    @Test
    void aServerThatFailsIsAskedLessAndLessOften() {
        server.at("/down", exchange -> exchange.sendResponseHeaders(503, -1));
        Feeds feeds = feeds("/down");
        for (int minute = 0; minute < 240; minute++) {
            read(feeds);
            pass(Duration.ofMinutes(1));
        }
        int asked = server.requests().size();
        assertTrue(asked >= 6 && asked <= 10, "asked " + asked + " times in four hours");
    }

    @Test
    void aFeedIsNotAskedForMoreOftenThanEveryFiveMinutes() {
        server.feed("/feed", "\"1\"", FEED);
        Feeds feeds = feeds("/feed");
        for (int second = 0; second < 600; second += 10) {
            read(feeds);
            pass(Duration.ofSeconds(10));
        }
        assertEquals(2, server.requests().size());
    }

    @ParameterizedTest
    @CsvSource({
        "404, there is no such feed",
        "403, does not give it to everybody",
        "418, status 418"
    })
    void aRefusalIsSaid(int status, String reason) {
        server.at("/feed", exchange -> exchange.sendResponseHeaders(status, -1));
        assertTrue(read(feeds("/feed")).get(0).contains(reason));
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        URI nobody = server.address("/feed");
        server.close();
        List<String> told = read(new Feeds(List.of(nobody), LIMITS, AGENT, nanos::get));
        assertTrue(told.get(0).contains("cannot be reached"), told.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@a.example/feed", "https:///feed", "http://a b/"})
    void anAddressThatIsNoneIsRefusedWithoutItsPassword(String address) {
        InputException refused = assertThrows(InputException.class, () -> Feeds.address(address));
        assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
    }

    @Test
    void whatLooksLikeAnAddressIsNoFile() {
        assertTrue(Feeds.isAddress("HTTPS://a.example/feed"));
        assertFalse(Feeds.isAddress("news/http.html"));
    }

    private Feeds feeds(String path) {
        return new Feeds(List.of(server.address(path)), LIMITS, AGENT, nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void redirect(String from, String to, int status) {
        server.at(
                from,
                exchange -> {
                    exchange.getResponseHeaders().add("Location", to);
                    exchange.sendResponseHeaders(status, -1);
                });
    }

    private List<String> read(Feeds feeds) {
        return told(feeds.sources(store, ReadOptions.DEFAULT, "same"));
    }

    private List<String> told(Stream<ArticleSource> sources) {
        List<String> told = new ArrayList<>();
        sources.forEach(
                source -> {
                    try (Stream<Reading> readings = source.read()) {
                        readings.map(this::told).forEach(told::add);
                    }
                });
        return told;
    }

    private String told(Reading reading) {
        return reading.match(
                (Article article) -> article.headline() + " | " + article.body(),
                reason -> reason.toString().replace(server.address("").toString(), ""));
    }

    private interface Headers {
        void add(String name, String value);
    }

    private static void packed(
            Headers headers, com.sun.net.httpserver.HttpExchange exchange, String text)
            throws IOException {
        headers.add("Content-Encoding", "gzip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(NewsServer.bytes(text));
        }
        NewsServer.send(exchange, 200, packed.toByteArray());
    }
}
