package tupu.serve.pages;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/**
 * The libraries of others, out of their WebJars. The version is part of the address, so that a
 * browser may keep them for good. Only the files of {@link Library} are served.
 */
final class Webjars implements Route {

    static final String FOLDER = "/webjars/";

    private final Map<Library, String> addresses = new EnumMap<>(Library.class);
    private final Map<String, Asset> files = new HashMap<>();

    Webjars() {
        for (Library library : Library.values()) {
            String address = library.address();
            addresses.put(library, address);
            files.put(
                    address,
                    Asset.read("/META-INF/resources" + address)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "The program was built without " + address)));
        }
    }

    String address(Library library) {
        return addresses.get(library);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        Asset asset = files.get(exchange.path());
        if (asset == null) {
            throw Refusal.notFound("there is nothing at " + exchange.path());
        }
        Assets.sendForGood(exchange, asset);
    }
}
