package tupu.serve.about;

import java.io.IOException;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/** Where things are named: a thing cannot be sent, so this sends to what is known of it. */
final class ThingRoute implements Route {

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        String path = String.join("/", exchange.rawSegments());
        String query = exchange.query().isEmpty() ? "" : "?" + exchange.query();
        exchange.sendSeeOther(
                Places.ascii(Places.ABOUT + path + query)
                        .orElseThrow(() -> Refusal.badRequest("that is not a name")));
    }
}
