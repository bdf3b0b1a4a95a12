package tupu.store;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Build;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.rdf.TripleText;
import tupu.text.Diagnostic;
import tupu.text.InputException;

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
    private final Optional<TextIndex> texts;
    private final Derivation derivation;
    private final Changes changes;
    private final HouseKeeping houseKeeping;
    private Optional<ReadingLog> readings = Optional.empty();

    private GraphStore(StoreFolder folder, Optional<TextIndex> texts, Connection connection) {
        this.folder = folder;
        this.texts = texts;
        this.connection = connection;
        this.derivation = new Derivation(folder.iris());
        this.changes = new Changes(folder.iris(), derivation, texts);
        this.houseKeeping = new HouseKeeping(this, folder, derivation, changes);
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
        return start(StoreFolder.openOrCreate(folder, base, true));
    }

    /** Opens a store; makes one without an index of texts where there is none. */
    public static GraphStore openOrCreateWithoutTexts(Path folder, Optional<Iris> base) {
        return start(StoreFolder.openOrCreate(folder, base, false));
    }

    /** Returns what mints this store's IRIs. */
    public Iris iris() {
        return folder.iris();
    }

    public Path folder() {
        return folder.path();
    }

    /**
     * A number that grows with every write of this process, which is the only one that writes as
     * long as it has the store open; who keeps what was computed from the store keeps it beside.
     */
    public long generation() {
        return connection.commits();
    }

    /** Tells other processes that want the store where this one answers SPARQL. */
    public void announce(URI endpoint) {
        folder.announce(endpoint);
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
        Collection<ArticleGraph> wanted = byId(graphs);
        return connection.write(dataset -> changes.plan(dataset, wanted, superseded), changes);
    }

    /** Removes an article and all that it alone supports; empty where there is none of that id. */
    public Optional<ArticleChange> remove(String article) {
        return put(List.of(), List.of(article)).stream().findFirst();
    }

    /** Says what removing these articles together would take from the graph; changes nothing. */
    public List<Removal> foresee(Collection<String> articles) {
        return read(dataset -> new Foresight(dataset, iris()).of(articles));
    }

    /** Removes articles in one transaction; unknown ones are passed over. */
    public List<ArticleChange> remove(Collection<String> articles) {
        return put(List.of(), articles);
    }

    /** Replaces what is known before any article is read; returns whether that changed anything. */
    public boolean putCatalogue(CatalogueGraph catalogue) {
        return !connection
                .write(dataset -> changes.planCatalogue(dataset, catalogue), changes)
                .isEmpty();
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
        connection.requireWhole();
        try (SortedLines lines = new SortedLines()) {
            read(dataset -> {
                        dataset.stream().map(TripleText::line).forEach(lines::add);
                        return lines;
                    })
                    .writeTo(out);
        }
    }

    /**
     * Returns texts that hold all of {@code words}, the best first: headlines, bodies, quotations
     * and labels.
     *
     * @param words separated by blanks; each must stand in the text as it is
     */
    public List<Found> search(String words, int limit) {
        TextIndex index =
                texts.orElseThrow(
                        () ->
                                new InputException(
                                        Diagnostic.of(
                                                folder.path().toString(),
                                                "the store was made without an index of texts",
                                                "build a new store with one")));
        return read(dataset -> new TextSearch(index).search(words, limit, dataset));
    }

    /** Returns what checks, repairs, measures and compacts the store. */
    public HouseKeeping houseKeeping() {
        return houseKeeping;
    }

    /** Waits for whoever is reading or writing, then lets go of the folder. */
    @Override
    public void close() {
        connection.close();
        texts.ifPresent(TextIndex::close);
        folder.close();
    }

    /** The index of texts, which every write keeps in step. */
    Optional<TextIndex> texts() {
        return texts;
    }

    /** For graphs of users, and for tests of what happens after a write that fails. */
    Connection connection() {
        return connection;
    }

    /** Returns the graphs by article, the last of each; refuses those of another base. */
    Collection<ArticleGraph> byId(Collection<SoundGraph> graphs) {
        SortedMap<String, ArticleGraph> wanted = new TreeMap<>();
        graphs.forEach(graph -> wanted.put(graph.article().id(), graph.article()));
        wanted.values().forEach(this::requireOwnBase);
        return wanted.values();
    }

    private static GraphStore start(StoreFolder folder) {
        Optional<TextIndex> texts = Optional.empty();
        Optional<Connection> connection = Optional.empty();
        boolean started = false;
        try {
            if (folder.indexesTexts()) {
                texts = Optional.of(TextIndex.open(folder.iris(), folder.texts()));
            }
            Optional<TextIndex> index = texts;
            connection =
                    Optional.of(
                            new Connection(
                                    folder.triples(),
                                    context -> index.ifPresent(bound -> bound.bind(context))));
            GraphStore store = new GraphStore(folder, texts, connection.get());
            texts.ifPresent(opened -> store.read(dataset -> agree(opened, dataset)));
            started = true;
            return store;
        } finally {
            if (!started) {
                connection.ifPresent(Connection::close);
                texts.ifPresent(TextIndex::abandon);
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

    private static boolean agree(TextIndex index, DatasetGraph dataset) {
        index.agreeWith(dataset);
        return true;
    }
}
