package tupu.serve.http;

import java.util.Locale;
import java.util.Set;

/**
 * Refuses requests that name another host than this one. A page anywhere on the web can point its
 * own name at 127.0.0.1 and then read what the visitor's machine serves (DNS rebinding).
 */
public final class HostGuard {

    private final Set<String> hosts;

    /**
     * @param hosts names without port, lower case; empty where every name is right
     */
    public HostGuard(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    void check(Exchange exchange) {
        String host = exchange.header("Host").orElse("").toLowerCase(Locale.ROOT);
        if (!hosts.isEmpty() && !hosts.contains(host.replaceFirst(":[0-9]+$", ""))) {
            throw Refusal.of(
                    Refusal.MISDIRECTED,
                    "this server is not %s (start it with --url, or ask for 127.0.0.1)"
                            .formatted(host.isEmpty() ? "nameless" : host));
        }
    }
}
