package tupu.serve.pages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;
import tupu.text.Digest;

/**
 * The program's own style sheets, scripts and pictures. Their address has a digest of them all, so
 * that a browser may keep them for good: {@code /assets/3f2a…/tupu.css}.
 */
final class Assets implements Route {

    static final String FOLDER = "/assets/";

    /** What there is; a file that is not listed here is not served. */
    private static final List<String> NAMES =
            List.of("tupu.css", "tupu.js", "chart.js", "network.js", "sparql.js", "icon.svg");

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final int DIGITS = 12;

    private final SortedMap<String, Asset> files = new TreeMap<>();
    private final String version;

    Assets() {
        StringBuilder digests = new StringBuilder();
        for (String name : NAMES) {
            Asset asset =
                    Asset.read("/pages/assets/" + name)
                            .orElseThrow(() -> new IllegalStateException("Built without " + name));
            files.put(name, asset);
            digests.append(asset.digest());
        }
        this.version = Digest.sha256(digests.toString()).substring(0, DIGITS);
    }

    /** Returns the address of a file: {@code tupu.css}. */
    String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return FOLDER + version + "/" + name;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.requireMethod("GET", "HEAD");
        List<String> path = exchange.segments();
        Asset asset =
                Optional.of(path)
                        .filter(segments -> segments.size() == 3)
                        .map(segments -> files.get(segments.get(2)))
                        .orElseThrow(
                                () -> Refusal.notFound("there is nothing at " + exchange.path()));
        // An old page may still ask for the files of the version before; it gets these.
        send(exchange, asset, path.get(1).equals(version) ? FOR_GOOD : ASK_AGAIN);
    }

    static void sendForGood(Exchange exchange, Asset asset) throws IOException {
        send(exchange, asset, FOR_GOOD);
    }

    private static void send(Exchange exchange, Asset asset, String caching) throws IOException {
        exchange.setHeader("Cache-Control", caching);
        exchange.send(asset.media(), asset::writeTo);
    }
}
