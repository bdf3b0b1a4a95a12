package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.rdf.Iris;

/**
 * Where on this server things are, whatever the base of their IRIs.
 *
 * <pre>
 * https://w3id.org/tupu/entity/nvidia   is the thing
 * /entity/nvidia                        stands for it here and sends on to
 * /about/entity/nvidia                  what is known of it
 * </pre>
 *
 * @param iris mints the IRIs
 */
public record Places(Iris iris) {

    static final String ABOUT = "/about/";

    /** The kinds of things, as their IRIs begin behind the base. */
    static final List<String> KINDS =
            List.of(
                    "article", "entity", "topic", "role", "time", "build", "cluster", "event",
                    "graph");

    private static final String TOPIC = "topic";
    private static final Pattern HEADLINE_PLACE = Pattern.compile("/headline#char=.*");

    public Places {
        requireNonNull(iris, "iris");
    }

    /**
     * Returns the thing.
     *
     * @param path what stands between the slashes behind the root, or behind {@code about}
     */
    public Node thing(List<String> path) {
        Node node = iris.at(path);
        return path.get(0).equals(TOPIC)
                ? NodeFactory.createURI(
                        Iris.TOPICS + node.getURI().substring((iris.base() + TOPIC + "/").length()))
                : node;
    }

    /** Returns the address that stands for a thing here, in ASCII; empty for things of others. */
    public Optional<String> address(Node thing) {
        String iri = thing.getURI();
        if (iri.startsWith(Iris.TOPICS)) {
            return ascii("/" + TOPIC + "/" + iri.substring(Iris.TOPICS.length()));
        }
        return KINDS.stream().anyMatch(kind -> iri.startsWith(iris.base() + kind + "/"))
                ? ascii("/" + iri.substring(iris.base().length()))
                : Optional.empty();
    }

    /**
     * Returns where a thing is shown, in ASCII; empty for things of others. A place in a text is
     * shown in its article: {@code /about/article/0f3a…#char=12,45}.
     */
    public Optional<String> page(Node thing) {
        return address(thing)
                .map(path -> HEADLINE_PLACE.matcher(path).replaceFirst("#headline"))
                .map(path -> ABOUT + path.substring(1));
    }

    /** Percent-encodes what is not ASCII and nothing else. */
    static Optional<String> ascii(String path) {
        try {
            return Optional.of(new URI(path).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
