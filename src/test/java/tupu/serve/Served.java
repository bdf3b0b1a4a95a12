package tupu.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tupu.rdf.Iris;
import tupu.store.GraphStore;
import tupu.support.News;

/** A running endpoint on a store of its own, and a client. */
final class Served implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final GraphStore store;
    private final SparqlEndpoint endpoint;

    private Served(GraphStore store, ServeOptions options) {
        this.store = store;
        this.endpoint = SparqlEndpoint.start(store, options, faults::add);
    }

    /** Serves two articles. */
    static Served news(Path folder, ServeOptions options) {
        GraphStore store = GraphStore.openOrCreate(folder, Optional.of(Iris.DEFAULT));
        store.put(
                List.of(
                        News.sound(News.chips()),
                        News.sound(News.remark(1, "林小满", "compute-bottleneck"))));
        return new Served(store, options);
    }

    /** Serves nothing yet. */
    static Served empty(Path folder, ServeOptions options) {
        return new Served(GraphStore.openOrCreate(folder, Optional.of(Iris.DEFAULT)), options);
    }

    GraphStore store() {
        return store;
    }

    URI address(String path) {
        return URI.create(endpoint.address() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String sparql, String... headers) throws IOException {
        return get("/sparql?query=" + encode(sparql), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException {
        return send("POST", path, type, body, headers);
    }

    HttpResponse<String> send(
            String method, String path, String type, String body, String... headers)
            throws IOException {
        HttpRequest.Builder request =
                request(path)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", type);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException {
        try {
            return client.send(request.build(), handler);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What went wrong inside; empty where all is well. */
    Queue<Throwable> faults() {
        return faults;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        endpoint.close();
        store.close();
    }
}
