package tupu.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Build;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.DerivedGraph;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;
import tupu.text.Checkpoint;

/**
 * The graph on disk: a TDB2 dataset with a named graph per article, the catalogue and what is
 * derived from all. Queries see the union of them as the default graph. Many threads may read while
 * one writes; every read sees whole batches. One process at a time owns a store.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.openOrCreate(Path.of("graph"), Optional.empty())) {
 *     store.put(graphs);
 *     long quads = store.read(dataset -> dataset.stream().count());
 * }
 * }</pre>
 */
public final class GraphStore implements AutoCloseable {

    private final StoreFolder folder;
    private final Connection connection;
    private final DerivedGraph derived;
    private Optional<ReadingLog> readings = Optional.empty();

    private GraphStore(StoreFolder folder) {
        this.folder = folder;
        this.connection = new Connection(folder.triples());
        this.derived = new DerivedGraph(folder.iris());
    }

    /** Opens a store that exists. */
    public static GraphStore open(Path folder) {
        return start(StoreFolder.open(folder));
    }

    /**
     * Opens a store; makes it where there is none.
     *
     * @param base fixed when a store is made; empty for that of the store, or the default
     */
    public static GraphStore openOrCreate(Path folder, Optional<Iris> base) {
        return start(StoreFolder.openOrCreate(folder, base));
    }

    /** Returns what mints this store's IRIs. */
    public Iris iris() {
        return folder.iris();
    }

    public Path folder() {
        return folder.path();
    }

    /**
     * Stores graphs in one transaction, each in place of what its article had before; what is
     * stored so already is left alone. Of two graphs of one article the last counts. An article
     * that was read from the very same file under another identity goes.
     *
     * @return a change for each article, sorted by id
     */
    public List<ArticleChange> put(Collection<SoundGraph> graphs) {
        return put(graphs, List.of());
    }

    /**
     * Stores graphs and removes others in one transaction.
     *
     * @param superseded ids of articles that go; unknown ones are passed over
     */
    public List<ArticleChange> put(Collection<SoundGraph> graphs, Collection<String> superseded) {
        SortedMap<String, ArticleGraph> wanted = new TreeMap<>();
        graphs.forEach(graph -> wanted.put(graph.article().id(), graph.article()));
        wanted.values().forEach(this::requireOwnBase);
        return connection.write(dataset -> plan(dataset, wanted, superseded), new Apply());
    }

    /** Removes an article and all that it alone supports; empty where there is none of that id. */
    public Optional<ArticleChange> remove(String article) {
        return put(List.of(), List.of(article)).stream().findFirst();
    }

    /** Replaces what is known before any article is read; returns whether that changed anything. */
    public boolean putCatalogue(CatalogueGraph catalogue) {
        List<ArticleChange> changes =
                connection.write(
                        dataset -> {
                            Node name = iris().catalogueGraph();
                            Difference difference =
                                    Difference.of(
                                            "catalogue",
                                            name,
                                            triples(dataset, name),
                                            catalogue.triples());
                            return difference.isEmpty() ? List.of() : List.of(difference);
                        },
                        new Apply());
        return !changes.isEmpty();
    }

    /** Whether the catalogue is that of {@code build}, so that it need not be put again. */
    public boolean hasCatalogueOf(Build build) {
        Node catalogue = iris().catalogueGraph();
        return read(
                dataset ->
                        dataset.contains(
                                catalogue,
                                catalogue,
                                SharedVocabulary.WAS_GENERATED_BY,
                                iris().build(build.digest())));
    }

    /** Returns the articles, the newest first. */
    public List<StoredArticle> list() {
        return read(dataset -> new Articles(dataset, iris()).list());
    }

    /**
     * Returns the articles that {@code key} names: by id or its first six or more digits, by IRI,
     * by address, by file name. Only a file name can name several.
     */
    public List<StoredArticle> find(String key) {
        return read(dataset -> new Articles(dataset, iris()).find(key));
    }

    /**
     * Returns the digest of what each article's graph was made from, for those of {@code ids} that
     * are stored.
     */
    public Map<String, String> inputDigests(Collection<String> ids) {
        return read(
                dataset -> {
                    Articles articles = new Articles(dataset, iris());
                    Map<String, String> digests = new HashMap<>();
                    for (String id : ids) {
                        articles.inputDigest(iris().article(id))
                                .ifPresent(digest -> digests.put(id, digest));
                    }
                    return digests;
                });
    }

    /** Returns which file gave which articles. */
    public ReadingLog readings() {
        if (readings.isEmpty()) {
            readings = Optional.of(ReadingLog.open(folder.readings()));
        }
        return readings.get();
    }

    /** Counts what the store holds. */
    public StoreCounts counts() {
        return read(dataset -> Counting.count(dataset, iris(), folder.bytes()));
    }

    /**
     * Reads in one transaction; the default graph of a query is the union of all graphs.
     *
     * @param work must not let anything lazy escape: iterators, streams, graphs
     */
    public <T> T read(Function<DatasetGraph, T> work) {
        return connection.read(work);
    }

    /**
     * Writes every quad as canonical N-Quads (RDFC-1.0): sorted lines, whatever the order in which
     * articles came.
     */
    public void canonicalNQuads(OutputStream out) {
        try (SortedLines lines = new SortedLines()) {
            read(dataset -> {
                        dataset.stream().map(TripleText::line).forEach(lines::add);
                        return lines;
                    })
                    .writeTo(out);
        }
    }

    /** Waits for whoever is reading or writing, then lets go of the folder. */
    @Override
    public void close() {
        connection.close();
        folder.close();
    }

    /** For tests of what happens after a write that fails. */
    Connection connection() {
        return connection;
    }

    private static GraphStore start(StoreFolder folder) {
        boolean started = false;
        try {
            GraphStore store = new GraphStore(folder);
            started = true;
            return store;
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    private void requireOwnBase(ArticleGraph graph) {
        if (!iris().article(graph.id()).equals(graph.name())) {
            throw new IllegalArgumentException(
                    "%s is not of the store's base %s".formatted(graph.name(), iris().base()));
        }
    }

    private List<Difference> plan(
            DatasetGraph dataset,
            SortedMap<String, ArticleGraph> wanted,
            Collection<String> superseded) {
        Articles articles = new Articles(dataset, iris());
        SortedMap<String, Difference> plan = new TreeMap<>();
        Set<String> gone = new LinkedHashSet<>(superseded);
        for (ArticleGraph graph : wanted.values()) {
            boolean stored = articles.digest(graph.name()).equals(Optional.of(graph.digest()));
            plan.put(
                    graph.id(),
                    stored
                            ? Difference.none(graph.id(), graph.name())
                            : Difference.of(
                                    graph.id(),
                                    graph.name(),
                                    triples(dataset, graph.name()),
                                    graph.triples()));
            articles.fromFile(
                            graph.object(Vocabulary.FILE_NAME),
                            graph.object(Vocabulary.FILE_DIGEST))
                    .map(iris()::articleId)
                    .forEach(gone::add);
        }
        for (String id : gone) {
            Node name = iris().article(id);
            if (!wanted.containsKey(id) && articles.isStored(name)) {
                plan.put(id, Difference.of(id, name, triples(dataset, name), List.of()));
            }
        }
        return List.copyOf(plan.values());
    }

    private static Set<Triple> triples(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Applies differences and derives again what they touch. */
    private final class Apply implements Connection.Write<List<Difference>, List<ArticleChange>> {

        @Override
        public boolean isNeeded(List<Difference> plan) {
            return plan.stream().anyMatch(difference -> !difference.isEmpty());
        }

        @Override
        public List<ArticleChange> apply(DatasetGraph dataset, List<Difference> plan) {
            Checkpoint.reached("write");
            for (Difference difference : plan) {
                difference.apply(dataset);
                Checkpoint.reached("graph");
            }
            for (Node subject : touched(dataset, plan)) {
                derive(dataset, subject);
                Checkpoint.reached("derive");
            }
            return skip(plan);
        }

        @Override
        public List<ArticleChange> skip(List<Difference> plan) {
            return plan.stream().map(Difference::change).toList();
        }

        private Set<Node> touched(DatasetGraph dataset, List<Difference> plan) {
            Set<Node> touched = new LinkedHashSet<>();
            for (Difference difference : plan) {
                if (difference.graph().equals(iris().catalogueGraph())) {
                    touched.addAll(derived.subjects(dataset));
                } else if (!difference.isEmpty()) {
                    List<Triple> triples = new ArrayList<>(difference.added());
                    triples.addAll(difference.deleted());
                    touched.addAll(derived.touched(difference.graph(), triples));
                }
            }
            return touched;
        }

        private void derive(DatasetGraph dataset, Node subject) {
            Node graph = iris().derivedGraph();
            Set<Triple> had =
                    dataset.stream(graph, subject, Node.ANY, Node.ANY)
                            .map(Quad::asTriple)
                            .collect(Collectors.toSet());
            List<Triple> wanted = derived.triples(dataset, subject).toList();
            Difference.of("derived", graph, had, wanted).apply(dataset);
        }
    }
}
