package tupu.serve.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Lets in as many requests at a time as the server can bear, and counts them for Prometheus. */
public final class Traffic implements Route, AutoCloseable {

    private static final Media EXPOSITION = Media.of("text/plain");
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60)
    };

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Semaphore places;

    /**
     * @param most requests that are answered at a time
     */
    public Traffic(int most) {
        this.places = new Semaphore(most);
        Gauge.builder("tupu.http.active", () -> most - places.availablePermits())
                .description("Requests that are being answered")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Answers when there is a place, or refuses. */
    void answer(Route route, Exchange exchange) throws IOException {
        if (!places.tryAcquire()) {
            throw Refusal.unavailable("the server is busy; ask again in a moment", 1);
        }
        try {
            route.answer(exchange);
        } finally {
            places.release();
        }
    }

    /** Counts an answer. */
    void count(String pattern, String method, int status, Duration took) {
        Timer.builder("tupu.http.requests")
                .description("Requests that were answered")
                .tag("route", pattern)
                .tag("method", method)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    /** Shows the numbers. */
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        exchange.setHeader("Cache-Control", "no-store");
        exchange.send(
                EXPOSITION, out -> out.write(registry.scrape().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
