package tupu.serve;

import java.io.IOException;
import tupu.serve.http.Exchange;
import tupu.serve.http.Route;

/** Whether the process lives; says nothing of the store. */
final class HealthRoute implements Route {

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        exchange.setHeader("Cache-Control", "no-store");
        exchange.sendText(200, "ok");
    }
}
