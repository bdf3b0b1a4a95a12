package tupu.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of news on this machine, which notes what it is asked. */
final class NewsServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();

    private NewsServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    static NewsServer start() {
        try {
            return new NewsServer(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers one request. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    NewsServer at(String path, Answering answering) {
        server.createContext(
                path,
                exchange -> {
                    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    exchange.getRequestHeaders()
                            .forEach((name, values) -> headers.put(name, values.get(0)));
                    requests.add(headers);
                    try (exchange) {
                        answering.answer(exchange);
                    }
                });
        return this;
    }

    /** A feed that has not changed for whoever has its tag. */
    NewsServer feed(String path, String tag, String xml) {
        return at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("ETag", tag);
                    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                    } else {
                        send(exchange, 200, bytes(xml));
                    }
                });
    }

    void forget(String path) {
        server.removeContext(path);
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The headers of the requests so far. */
    List<Map<String, String>> requests() {
        return requests;
    }

    URI address(String path) {
        return URI.create(
                "http://%s:%d%s"
                        .formatted(
                                InetAddress.getLoopbackAddress().getHostAddress(),
                                server.getAddress().getPort(),
                                path));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
