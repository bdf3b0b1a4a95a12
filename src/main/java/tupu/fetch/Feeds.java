package tupu.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tupu.article.ArticleReader;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Feeds by address, as sources of articles. A feed that has not changed since it was stored gives
 * none; one that cannot be had is set aside. Articles that a feed only links to are not fetched.
 *
 * <pre>{@code
 * Feeds feeds = new Feeds(addresses, FetchLimits.DEFAULT, "Tupu/0.1.0");
 * build.into(store, feeds.sources(store.folder(), options, with), …);
 * feeds.stored();
 * }</pre>
 */
public final class Feeds {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final List<URI> addresses;
    private final FetchLimits limits;
    private final Fetcher fetcher;
    private final LongSupplier nanos;
    private final Map<URI, Long> notBefore = new LinkedHashMap<>();
    private final Map<URI, Integer> failures = new LinkedHashMap<>();
    private final List<Runnable> unremembered = new ArrayList<>();

    /**
     * @param agent how the program names itself to servers
     */
    public Feeds(List<URI> addresses, FetchLimits limits, String agent) {
        this(addresses, limits, agent, System::nanoTime);
    }

    Feeds(List<URI> addresses, FetchLimits limits, String agent, LongSupplier nanos) {
        this.addresses = List.copyOf(addresses);
        this.limits = limits;
        this.fetcher = new Fetcher(limits, agent);
        this.nanos = nanos;
    }

    /** Whether an argument is meant as an address and not as a file. */
    public static boolean isAddress(String argument) {
        return ADDRESS.matcher(argument).matches();
    }

    /** Reads an address that the user gave. */
    public static URI address(String argument) {
        try {
            URI address = new URI(argument.strip());
            if (address.getHost() == null) {
                throw refusal(argument, "is no address of a server", "check the address");
            }
            if (address.getUserInfo() != null) {
                throw refusal(
                        address.getHost(),
                        "the address holds a name or a password",
                        "give an address that everybody may read");
            }
            return address;
        } catch (URISyntaxException e) {
            throw refusal(
                    argument,
                    "is no address: " + e.getReason(),
                    "write blanks and other signs as %20 and the like");
        }
    }

    /**
     * Fetches, one after the other as the stream is read, the feeds whose time has come.
     *
     * @param store the store's folder, where it is kept what servers said of the feeds in it
     * @param with digest of what articles are extracted with: after a change of that everything is
     *     fetched again
     */
    public Stream<ArticleSource> sources(Path store, ReadOptions options, String with) {
        unremembered.clear();
        FeedMemory memory = new FeedMemory(store);
        return addresses.stream()
                .filter(this::isDue)
                .flatMap(address -> source(address, memory, options, with).stream());
    }

    /** Keeps what servers said of the feeds that were fetched last: they are in the store now. */
    public void stored() {
        unremembered.forEach(Runnable::run);
        unremembered.clear();
    }

    private boolean isDue(URI address) {
        Long then = notBefore.get(address);
        return then == null || nanos.getAsLong() - then >= 0;
    }

    private Optional<ArticleSource> source(
            URI address, FeedMemory memory, ReadOptions options, String with) {
        Answer answer = fetcher.fetch(address, memory.of(address, with));
        plan(address, answer);
        String name = address.toString();
        return answer.match(
                body ->
                        Optional.of(
                                ArticleSource.once(
                                        name, () -> read(address, body, memory, options, with))),
                Optional::empty,
                failed -> {
                    Diagnostic reason = Diagnostic.of(name, failed.reason(), failed.cure());
                    return Optional.of(
                            ArticleSource.once(
                                    name, () -> Stream.of(new Reading.SetAside(reason))));
                });
    }

    /** A feed of which nothing could be read is fetched again the next time. */
    private Stream<Reading> read(
            URI address, Answer.Body body, FeedMemory memory, ReadOptions options, String with) {
        boolean[] begun = new boolean[1];
        return new ArticleReader()
                .readFetched(body.address(), body.charset(), body.stream(), options)
                .peek(
                        reading -> {
                            if (!begun[0] && reading instanceof Reading.Read) {
                                begun[0] = true;
                                unremembered.add(
                                        () -> memory.remember(address, body.validators(with)));
                            }
                        });
    }

    /** Servers that fail are asked less and less often, up to once in about an hour. */
    private void plan(URI address, Answer answer) {
        Duration wait =
                answer.match(
                        body -> succeeded(address),
                        () -> succeeded(address),
                        failed -> {
                            int before = failures.merge(address, 1, Integer::sum) - 1;
                            Duration longer =
                                    FIRST_WAIT.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
                            Duration asked = failed.retryAfter().orElse(longer);
                            return asked.compareTo(limits.pause()) > 0 ? asked : limits.pause();
                        });
        notBefore.put(address, nanos.getAsLong() + wait.toNanos());
    }

    private Duration succeeded(URI address) {
        failures.remove(address);
        return limits.pause();
    }

    private static InputException refusal(String what, String cause, String cure) {
        return new InputException(Diagnostic.of(what, cause, cure));
    }

    /** Says that an address was given to a program that was not told to use the network. */
    public static InputException offline(String argument) {
        return refusal(
                argument,
                "is an address, and this program does not use the network by itself",
                "say so with --online");
    }
}
