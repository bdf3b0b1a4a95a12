package tupu.serve.http;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** Where every request comes in: finds its route, and makes an answer of whatever goes wrong. */
public final class Front extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final transient Router router;
    private final transient House house;
    private final transient Consumer<Throwable> faults;

    /**
     * What holds for all routes.
     *
     * @param unlimited addresses that are answered however busy the server is
     * @param mostBodyBytes of a request's body after decompression
     * @param refusals how a client is told what went wrong
     */
    public record House(
            HostGuard hosts,
            CrossOrigin origins,
            Traffic traffic,
            Set<String> unlimited,
            long mostBodyBytes,
            Refusals refusals) {

        public House {
            requireNonNull(hosts, "hosts");
            requireNonNull(origins, "origins");
            requireNonNull(traffic, "traffic");
            unlimited = Set.copyOf(unlimited);
            requireNonNull(refusals, "refusals");
        }
    }

    /**
     * @param faults told of our own mistakes, which the client learns nothing about
     */
    public Front(Router router, House house, Consumer<Throwable> faults) {
        this.router = requireNonNull(router, "router");
        this.house = requireNonNull(house, "house");
        this.faults = requireNonNull(faults, "faults");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long start = System.nanoTime();
        Exchange exchange = new Exchange(request, response, house.mostBodyBytes());
        String pattern = "none";
        try {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            Router.Found found = find(exchange);
            pattern = found.pattern();
            if (!house.origins().permit(exchange)) {
                answer(found, exchange);
            }
        } catch (Refusal refusal) {
            house.refusals().send(exchange, refusal);
        } catch (RuntimeException ours) {
            faults.accept(ours);
            house.refusals()
                    .send(
                            exchange,
                            Refusal.of(500, "the server made a mistake; its log says which"));
        } finally {
            house.traffic()
                    .count(
                            pattern,
                            METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
                            response.getStatus(),
                            Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Router.Found find(Exchange exchange) {
        house.hosts().check(exchange);
        return router.find(exchange.path())
                .orElseThrow(() -> Refusal.notFound("there is nothing at " + exchange.path()));
    }

    private void answer(Router.Found found, Exchange exchange) throws IOException {
        if (house.unlimited().contains(found.pattern())) {
            found.route().answer(exchange);
        } else {
            house.traffic().answer(found.route(), exchange);
        }
    }
}
