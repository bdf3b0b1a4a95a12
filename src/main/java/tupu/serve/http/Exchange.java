package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One request and its answer. */
public final class Exchange {

    /** Bytes of a refused body that are let pass. */
    private static final long MOST_SKIPPED = 32 << 20;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final long mostBodyBytes;

    /**
     * @param mostBodyBytes what the body may have after decompression
     */
    public Exchange(HttpServletRequest request, HttpServletResponse response, long mostBodyBytes) {
        this.request = requireNonNull(request, "request");
        this.response = requireNonNull(response, "response");
        this.mostBodyBytes = mostBodyBytes;
    }

    public String method() {
        return request.getMethod();
    }

    /** Whether the request only reads: GET or HEAD. */
    public boolean isReading() {
        return method().equals("GET") || method().equals("HEAD");
    }

    /** Refuses methods other than these. */
    public void requireMethod(String... allowed) {
        if (!List.of(allowed).contains(method())) {
            throw Refusal.methodNotAllowed(
                    method(), Arrays.stream(allowed).collect(Collectors.joining(", ")));
        }
    }

    /** Returns the path, percent-decoded once: {@code /entity/person/周鸿祎}. */
    public String path() {
        return Parameters.path(request.getRequestURI());
    }

    /** Returns what stands between the slashes of the path, each percent-decoded once. */
    public List<String> segments() {
        return rawSegments().stream().map(Parameters::path).toList();
    }

    /** Returns what stands between the slashes of the path, as it was sent. */
    public List<String> rawSegments() {
        return List.of(request.getRequestURI().substring(1).split("/", -1));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Returns the parameters of the query string; those of a form are in the {@link #body}. */
    public Parameters parameters() {
        return Parameters.parse(query());
    }

    /** Returns the query string as it was sent, without the question mark; empty for none. */
    public String query() {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    /** Reads the body to its end; to be called once. */
    public Body body() throws IOException {
        return Body.read(
                request.getInputStream(),
                header("Content-Type"),
                header("Content-Encoding"),
                mostBodyBytes);
    }

    /** Returns what the client likes best of {@code offers}; refuses where it wants none. */
    public Media choose(List<Media> offers) {
        addVary("Accept");
        return Accepted.parse(header("Accept").orElse("*/*"))
                .best(offers)
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        Refusal.NOT_ACCEPTABLE,
                                        "nothing here fits the Accept header; there is "
                                                + offers.stream()
                                                        .map(Media::toString)
                                                        .collect(Collectors.joining(", "))));
    }

    /** Names a header of requests on which the answer depends. */
    public void addVary(String name) {
        response.addHeader("Vary", name);
    }

    public void setHeader(String name, String value) {
        response.setHeader(name, value);
    }

    /** Answers 200. */
    public void send(Media media, Content content) throws IOException {
        send(HttpServletResponse.SC_OK, media, content);
    }

    /** Answers with a body, which may fail as long as it is small; after that the answer breaks. */
    public void send(int status, Media media, Content content) throws IOException {
        response.setStatus(status);
        response.setContentType(media.header());
        AnswerStream out = new AnswerStream(new AnswerHead(request, response));
        boolean written = false;
        try {
            content.writeTo(out);
            written = true;
        } finally {
            if (!written && out.isStreaming()) {
                // The exception that is under way must not make this look like an answer's end.
                Broken.breakOff(request);
            }
        }
        out.finish();
    }

    /** Answers with a text, for people. */
    public void sendText(int status, String text) throws IOException {
        send(status, Media.PLAIN, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the client has seen the beginning of the answer already. */
    public boolean isUnderWay() {
        return response.isCommitted();
    }

    /** Answers without a body. */
    public void sendEmpty(int status) {
        response.setStatus(status);
    }

    /**
     * Sends the client elsewhere.
     *
     * @param address absolute, or from the root, in ASCII
     */
    public void sendSeeOther(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** Answers what {@code refusal} says, unless the client has seen something else already. */
    public void sendRefusal(Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            Broken.breakOff(request);
            return;
        }
        skipBody();
        refusal.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        sendText(refusal.status(), refusal.getMessage());
    }

    /**
     * A client that is still sending would not hear the answer: the server would close the
     * connection on what it has not read. One that asks before it sends is not told to.
     */
    private void skipBody() throws IOException {
        if (header("Expect").isEmpty()
                && request.getInputStream().skip(MOST_SKIPPED) == MOST_SKIPPED) {
            response.setHeader("Connection", "close");
        }
    }
}
