package tupu.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tupu.text.Digest;

/** Status line and headers of one answer; knows what the request wants of them. */
final class AnswerHead {

    private static final String ETAG = "ETag";
    private static final int TAG_DIGITS = 20;

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    AnswerHead(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Whether packing is welcome: {@code Accept-Encoding: gzip}, without {@code q=0}. */
    boolean acceptsGzip() {
        response.addHeader("Vary", "Accept-Encoding");
        return Arrays.stream(
                        Optional.ofNullable(request.getHeader("Accept-Encoding"))
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .split(","))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.matches("gzip(;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
    }

    void markGzip() {
        response.setHeader("Content-Encoding", "gzip");
    }

    /**
     * Gives a good answer to a reading request its {@code ETag}; answers 304 where the client has
     * just that. The tag is weak: it is of the content before compression.
     */
    boolean isUnchanged(byte[] bytes) {
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || response.getStatus() != HttpServletResponse.SC_OK) {
            return false;
        }
        String digest = Digest.sha256(response.getContentType(), Digest.sha256(bytes));
        String tag = "\"%s\"".formatted(digest.substring(0, TAG_DIGITS));
        response.setHeader(ETAG, "W/" + tag);
        boolean known =
                Arrays.stream(
                                Optional.ofNullable(request.getHeader("If-None-Match"))
                                        .orElse("")
                                        .split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .anyMatch(candidate -> candidate.equals(tag) || candidate.equals("*"));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    /** Opens the body of an answer of {@code length} bytes; to HEAD the length alone is told. */
    OutputStream open(int length) throws IOException {
        response.setContentLength(length);
        return open();
    }

    OutputStream open() throws IOException {
        return request.getMethod().equals("HEAD")
                ? OutputStream.nullOutputStream()
                : response.getOutputStream();
    }
}
