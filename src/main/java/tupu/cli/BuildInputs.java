package tupu.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tupu.article.ArticleSource;
import tupu.fetch.Feeds;
import tupu.fetch.FetchLimits;
import tupu.text.Digest;

/** What a build reads: files, folders, standard input, and feeds where it may use the network. */
final class BuildInputs {

    private final List<Path> paths = new ArrayList<>();
    private final Feeds feeds;
    private final ReadingOptions reading;
    private final String with;

    /**
     * Tells addresses from files.
     *
     * @param online whether addresses may be fetched
     * @param knowledge digest of what articles are extracted with
     */
    BuildInputs(List<String> arguments, boolean online, ReadingOptions reading, String knowledge) {
        List<URI> addresses = new ArrayList<>();
        for (String argument : arguments) {
            if (!Feeds.isAddress(argument)) {
                paths.add(Path.of(argument));
            } else if (online) {
                addresses.add(Feeds.address(argument));
            } else {
                throw Feeds.offline(argument);
            }
        }
        String version = TupuCommand.Version.number();
        String agent = "Tupu/%s (+https://w3id.org/tupu)".formatted(version);
        this.feeds = new Feeds(addresses, FetchLimits.DEFAULT, agent);
        this.reading = reading;
        this.with = Digest.sha256(version, knowledge, reading.options().digest());
    }

    /**
     * Returns what there is to read now.
     *
     * @param store the store's folder
     */
    Stream<ArticleSource> sources(Path store, Terminal terminal) {
        return Stream.concat(
                reading.sources(paths, terminal), feeds.sources(store, reading.options(), with));
    }

    /** What was read is in the store. */
    void stored() {
        feeds.stored();
    }
}
