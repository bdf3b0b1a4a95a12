package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Sends a request again and again over connections that stay open, reading each answer whole. */
final class Load {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int most;
    private final long mostNanos;

    /**
     * @param most requests at a measurement
     * @param seconds after which a measurement ends, however few it has
     */
    Load(int most, int seconds) {
        if (most < 1 || seconds < 1) {
            throw new IllegalArgumentException("%d requests, %d s".formatted(most, seconds));
        }
        this.most = most;
        this.mostNanos = seconds * 1_000_000_000L;
    }

    /** Measures with so many clients at a time, each of which waits for its answer. */
    Latencies measure(HttpRequest request, int clients) {
        return measure(() -> once(request).status() == OK, clients);
    }

    /**
     * Measures something else in the same way.
     *
     * @param work returns whether it went well
     */
    Latencies measure(BooleanSupplier work, int clients) {
        requireNonNull(work, "work");
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger errors = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(most);
        long end = System.nanoTime() + mostNanos;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(
                        pool.submit(
                                () -> {
                                    while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
                                        time(work, nanos, errors);
                                    }
                                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return new Latencies(clients, nanos, errors.get());
    }

    /** Returns the answer's status and size; what cannot be asked has status 0. */
    Answer once(HttpRequest request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body().length);
        } catch (IOException e) {
            return new Answer(0, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    /**
     * What came back.
     *
     * @param bytes of the body, as sent
     */
    record Answer(int status, int bytes) {}

    private static void time(BooleanSupplier work, List<Long> nanos, AtomicInteger errors) {
        long begin = System.nanoTime();
        if (work.getAsBoolean()) {
            nanos.add(System.nanoTime() - begin);
        } else {
            errors.incrementAndGet();
        }
    }
}
