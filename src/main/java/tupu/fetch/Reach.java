package tupu.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses are asked: what the user typed, and wherever that redirects to in the public
 * network. A server out there must not send this program to one inside.
 */
final class Reach {

    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;

    private final URI typed;

    Reach(URI typed) {
        this.typed = typed;
    }

    /** Says why {@code target}, to which {@code from} redirects, is not asked. */
    Optional<Answer.Failed> refusal(URI from, URI target) {
        String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
        if (!isWeb(scheme) || target.getHost() == null) {
            return Optional.of(
                    Answer.failed(
                            "redirects to “%s”, which is no web address".formatted(target),
                            "ask the outlet where the feed is now"));
        }
        if (scheme.equals("http") && "https".equalsIgnoreCase(from.getScheme())) {
            return Optional.of(
                    Answer.failed(
                            "redirects from https to http: " + target,
                            "give that address yourself if you trust it"));
        }
        if (!target.getHost().equalsIgnoreCase(typed.getHost()) && isPrivate(target.getHost())) {
            return Optional.of(
                    Answer.failed(
                            "redirects into a private network: " + target,
                            "give that address yourself if you trust it"));
        }
        return Optional.empty();
    }

    static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** A host that cannot be found is not private; asking it will say so. */
    private static boolean isPrivate(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared =
                bytes.length == 4 && bytes[0] == SHARED_FIRST && (bytes[1] & 0xC0) == SHARED_SECOND;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || unique
                || shared;
    }
}
