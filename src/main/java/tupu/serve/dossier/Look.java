package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.query.Labels;
import tupu.query.Tongue;
import tupu.rdf.Iris;
import tupu.serve.http.Refusal;

/**
 * One look into the store, inside one transaction: pattern by pattern, each answered by an index,
 * and no longer than a query may take.
 */
final class Look {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Labels labels;
    private final Tongue tongue;
    private final long end;
    private final long seconds;

    Look(DatasetGraph dataset, Iris iris, Tongue tongue, Duration time) {
        this.dataset = requireNonNull(dataset, "dataset");
        this.iris = requireNonNull(iris, "iris");
        this.tongue = requireNonNull(tongue, "tongue");
        this.labels = new Labels(dataset, tongue);
        this.end = System.nanoTime() + time.toNanos();
        this.seconds = time.toSeconds();
    }

    Iris iris() {
        return iris;
    }

    Tongue tongue() {
        return tongue;
    }

    /** Returns what the store says of {@code subject} by {@code property}, each once. */
    List<Node> objects(Node subject, Node property) {
        return nodes(dataset.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject));
    }

    /** Returns everything of which {@code property} says {@code object}, each once. */
    List<Node> subjects(Node property, Node object) {
        return nodes(dataset.stream(Node.ANY, Node.ANY, property, object).map(Quad::getSubject));
    }

    /** Returns everything of which the graph of one article says so. */
    List<Node> subjectsIn(Node graph, Node property, Node object) {
        return nodes(dataset.stream(graph, Node.ANY, property, object).map(Quad::getSubject));
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** Returns the text or the number that stands there; of several the first by its characters. */
    Optional<String> text(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo);
    }

    Optional<Integer> number(Node subject, Node property) {
        return text(subject, property).map(Integer::valueOf);
    }

    /** What is done with each quad of a scan. */
    @FunctionalInterface
    interface OnQuad {
        void take(Node graph, Node subject, Node object);
    }

    /** Goes through all quads of {@code property}; {@code object} may be {@link Node#ANY}. */
    void each(Node property, Node object, OnQuad work) {
        scan(Node.ANY, property, object, work);
    }

    /** Goes through what the graph of one article says by {@code property}. */
    void each(Node graph, Node property, BiConsumer<Node, Node> work) {
        scan(graph, property, Node.ANY, (same, subject, object) -> work.accept(subject, object));
    }

    /** Goes through everything that is said of one thing: property and value. */
    void eachOf(Node subject, BiConsumer<Node, Node> work) {
        requireTime();
        try (Stream<Quad> quads = dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)) {
            quads.forEach(quad -> work.accept(quad.getPredicate(), quad.getObject()));
        }
    }

    boolean has(Node subject, Node property, Node object) {
        return dataset.contains(Node.ANY, subject, property, object);
    }

    /** Returns the thing with its name in the reader's language. */
    Named named(Node thing) {
        return new Named(thing, labels.of(thing));
    }

    /** Refuses to go on when the time is over; called by whoever goes through many things. */
    void requireTime() {
        if (System.nanoTime() > end) {
            throw Refusal.unavailable(
                    "the page took longer than %d s to put together".formatted(seconds),
                    (int) seconds);
        }
    }

    private void scan(Node graph, Node property, Node object, OnQuad work) {
        try (Stream<Quad> quads = dataset.stream(graph, Node.ANY, property, object)) {
            quads.forEach(
                    quad -> {
                        requireTime();
                        work.take(quad.getGraph(), quad.getSubject(), quad.getObject());
                    });
        }
    }

    private List<Node> nodes(Stream<Node> nodes) {
        requireTime();
        try (nodes) {
            return nodes.distinct().toList();
        }
    }
}
