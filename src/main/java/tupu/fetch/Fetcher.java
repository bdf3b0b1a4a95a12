package tupu.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks servers for feeds: with what is known of the last version, through five redirects at most,
 * within limits of size and time, under the program's own name.
 */
final class Fetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]{2,30})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final FetchLimits limits;
    private final String agent;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTING)
                    .build();

    /**
     * @param agent how the program names itself to servers
     */
    Fetcher(FetchLimits limits, String agent) {
        this.limits = limits;
        this.agent = agent;
    }

    Answer fetch(URI typed, Optional<Validators> known) {
        Reach reach = new Reach(typed);
        URI at = typed;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> response;
            try {
                response = ask(at, known);
            } catch (ExecutionException e) {
                return unanswered(e.getCause());
            } catch (TimeoutException e) {
                return Answer.failed(
                        "did not answer within %d seconds".formatted(limits.time().toSeconds()),
                        "try again later");
            }
            Optional<URI> target = target(at, response);
            if (target.isEmpty()) {
                return answer(at, response);
            }
            Optional<Answer.Failed> refusal = reach.refusal(at, target.get());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            at = target.get();
        }
        return Answer.failed(
                "redirects more than %d times".formatted(MOST_REDIRECTS),
                "ask the outlet where the feed is now");
    }

    private HttpResponse<byte[]> ask(URI address, Optional<Validators> known)
            throws ExecutionException, TimeoutException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(limits.time())
                        .header("User-Agent", agent)
                        .header("Accept-Encoding", "gzip")
                        .header(
                                "Accept",
                                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.5, */*;q=0.1");
        known.map(Validators::etag)
                .filter(etag -> !etag.isEmpty())
                .ifPresent(etag -> request.header("If-None-Match", etag));
        known.map(Validators::lastModified)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request.build(), info -> new LimitedBody(limits.bytes()));
        try {
            return asked.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was interrupted", e);
        } finally {
            asked.cancel(true);
        }
    }

    private Answer unanswered(Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge
                || cause.getCause() instanceof LimitedBody.TooLarge) {
            return Answer.failed(
                    "sends more than %d MB".formatted(limits.bytes() / 1_000_000),
                    "ask the outlet for a shorter feed");
        }
        String reason = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getName());
        return Answer.failed(
                "cannot be reached: " + reason, "check the address and the connection");
    }

    private static Optional<URI> target(URI from, HttpResponse<byte[]> response) {
        boolean redirects =
                switch (response.statusCode()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        Optional<String> location = response.headers().firstValue("Location");
        try {
            return redirects ? location.map(from::resolve) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Answer answer(URI at, HttpResponse<byte[]> response) {
        HttpHeaders headers = response.headers();
        int status = response.statusCode();
        return switch (status) {
            case 200 ->
                    new Answer.Body(
                            at,
                            charset(headers),
                            headers.firstValue("ETag").orElse(""),
                            headers.firstValue("Last-Modified").orElse(""),
                            response.body());
            case 304 -> new Answer.Unchanged();
            case 404, 410 ->
                    Answer.failed(
                            "there is no such feed (status %d)".formatted(status),
                            "ask the outlet where the feed is now");
            case 401, 403 ->
                    Answer.failed(
                            "the server does not give it to everybody (status %d)"
                                    .formatted(status),
                            "ask the outlet for leave");
            case 429 ->
                    new Answer.Failed(
                            "the server is asked too often (status 429)",
                            "try again later",
                            wait(headers));
            default ->
                    new Answer.Failed(
                            "the server answers with status %d".formatted(status),
                            status >= 500 ? "try again later" : "check the address",
                            wait(headers));
        };
    }

    private static Optional<String> charset(HttpHeaders headers) {
        Matcher charset = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /** Reads {@code Retry-After}, seconds or a date; a day at most. */
    private static Optional<Duration> wait(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .flatMap(Fetcher::duration)
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .filter(wait -> !wait.isNegative());
    }

    private static Optional<Duration> duration(String text) {
        if (SECONDS.matcher(text.strip()).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            return Optional.of(Duration.between(Instant.now(), until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
