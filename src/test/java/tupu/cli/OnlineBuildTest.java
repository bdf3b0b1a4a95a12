package tupu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlineBuildTest {

    private static final String ITEM =
            "<item><title>%s</title><link>https://news.example.com/%d.html</link><description>周鸿祎表示，算力有可能成为门槛。</description></item>";

    @TempDir private Path folder;
    private final AtomicReference<String> feed = new AtomicReference<>("");
    private final AtomicInteger sent = new AtomicInteger();
    private HttpServer server;
    private String out;
    private String err;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/feed",
                exchange -> {
                    byte[] body = feed.get().getBytes(StandardCharsets.UTF_8);
                    String tag = "\"%d\"".formatted(feed.get().hashCode());
                    exchange.getResponseHeaders().add("ETag", tag);
                    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                    } else {
                        sent.incrementAndGet();
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingIsFetchedUnlessTheUserSaysSo() {
        feed.set(rss(1));
        assertEquals(1, run("build", address()));
        assertEquals(
                "tupu: %s: is an address, and this program does not use the network by itself (say so with --online)\n"
                        .formatted(address()),
                err);
        assertEquals(0, sent.get());
        assertFalse(Files.exists(folder.resolve("graph")));
    }

    @Test
    void aFeedIsBuiltAndAskedForAgainOnlyIfItChanged() {
        feed.set(rss(1));
        assertEquals(0, run("build", "--online", address()), err);
        assertTrue(out.startsWith("1 articles: 1 new"), out);
        assertEquals(0, run("build", "--online", address()), err);
        assertTrue(out.startsWith("0 articles: 0 new"), out);
        assertEquals(1, sent.get());
        feed.set(rss(2));
        assertEquals(0, run("build", "--online", address()), err);
        assertTrue(out.startsWith("2 articles: 1 new, 0 changed, 0 taken back, 1 known"), out);
        assertEquals(2, sent.get());
    }

    @Test
    void aFeedThatCannotBeHadDoesNotStopTheOthers() {
        feed.set(rss(1));
        String missing = address().replace("/feed", "/missing");
        assertEquals(3, run("build", "--online", missing, address()), err);
        assertTrue(err.contains("there is no such feed (status 404)"), err);
        assertTrue(out.startsWith("1 articles: 1 new"), out);
    }

    private String address() {
        return "http://%s:%d/feed"
                .formatted(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        server.getAddress().getPort());
    }

    private static String rss(int items) {
        StringBuilder rss = new StringBuilder("<rss><channel><title>示例商报</title>");
        for (int i = 1; i <= items; i++) {
            rss.append(ITEM.formatted("第%d条".formatted(i), i));
        }
        return rss + "</channel></rss>";
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("graph").toString()));
        Console shown = Console.run(all.toArray(String[]::new));
        out = shown.out();
        err = shown.err();
        return shown.code();
    }
}
