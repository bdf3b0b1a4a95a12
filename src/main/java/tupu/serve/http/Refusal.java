package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A request that is not answered as asked; the message tells the client why and what to do.
 *
 * <pre>{@code
 * throw Refusal.badRequest("the function <java:java.lang.System> is not allowed here");
 * }</pre>
 */
public final class Refusal extends RuntimeException {

    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int TOO_LARGE = 413;
    public static final int UNSUPPORTED_MEDIA_TYPE = 415;
    public static final int MISDIRECTED = 421;
    public static final int UNAVAILABLE = 503;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    private Refusal(int status, String message, Map<String, String> headers) {
        super(requireNonNull(message, "message"), null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    /** The request is wrong as it stands. */
    public static Refusal badRequest(String message) {
        return of(BAD_REQUEST, message);
    }

    /** There is nothing of that name. */
    public static Refusal notFound(String message) {
        return of(NOT_FOUND, message);
    }

    /**
     * The method does not fit the address.
     *
     * @param allowed {@code GET, HEAD}
     */
    public static Refusal methodNotAllowed(String method, String allowed) {
        return new Refusal(
                METHOD_NOT_ALLOWED,
                "%s is not allowed here; use %s".formatted(method, allowed),
                Map.of("Allow", allowed));
    }

    /** The server cannot do it now. */
    public static Refusal unavailable(String message, int retryAfterSeconds) {
        return new Refusal(
                UNAVAILABLE, message, Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }

    /** Nobody known; {@code challenge} says how to tell who it is. */
    public static Refusal unauthorized(String message, String challenge) {
        return new Refusal(UNAUTHORIZED, message, Map.of("WWW-Authenticate", challenge));
    }

    public static Refusal of(int status, String message) {
        return new Refusal(status, message, Map.of());
    }

    public int status() {
        return status;
    }

    /** Headers that belong to the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
