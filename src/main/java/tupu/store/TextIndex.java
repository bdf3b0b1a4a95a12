package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import tupu.rdf.Iris;
import tupu.text.Checkpoint;

/**
 * The index of headlines, bodies, quotations and labels: a document for each of their triples. It
 * is prepared before the triples are committed and committed after them, with the state of the
 * graph that it belongs to; a crash in between is found at the next opening by that state, and the
 * index is built again. After an orderly end a file beside it says that the two agree, and opening
 * does not look.
 */
final class TextIndex implements AutoCloseable {

    private static final String STATE = "graph-state";

    private final Path folder;
    private final GraphState graphs;
    private final OrderlyEnd end;
    private final Directory directory;
    private final TextIndexLucene index;
    private BigInteger state;
    private boolean diverged;
    private boolean closed;

    private TextIndex(Iris iris, Path folder) throws IOException {
        this.folder = folder;
        this.graphs = new GraphState(iris);
        this.end = new OrderlyEnd(folder);
        this.directory = FSDirectory.open(folder);
        this.index = new TextIndexLucene(directory, TextFields.config());
        this.state = committedState().orElse(BigInteger.ZERO);
    }

    /** Opens the index in {@code folder}; makes an empty one where there is none that is whole. */
    static TextIndex open(Iris iris, Path folder) {
        try {
            Files.createDirectories(folder);
            try {
                return new TextIndex(iris, folder);
            } catch (TextIndexException damaged) {
                clear(folder);
                return new TextIndex(iris, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the index of texts in " + folder, e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Makes {@code text:query} of SPARQL find this index. */
    void bind(Context context) {
        context.set(TextQuery.textIndex, index);
    }

    /** Builds the index again where it does not belong to what {@code dataset} holds. */
    void agreeWith(DatasetGraph dataset) {
        if (!end.was(committedState()) && !agreesWith(dataset)) {
            rebuild(dataset);
        }
    }

    /**
     * Whether the index was committed with the state that {@code dataset} has, and holds as many
     * texts; the state knows articles, but not what people write into graphs of their own.
     */
    boolean agreesWith(DatasetGraph dataset) {
        Counts counts = count(dataset);
        return counts.documents() == counts.wanted()
                && committedState().equals(Optional.of(graphs.of(dataset)));
    }

    /** Takes up what changes; nobody sees it before {@link #commit}. */
    void change(List<Difference> differences) {
        differences.forEach(this::change);
    }

    /** Writes what was taken up to the disk, so that committing it can hardly fail. */
    void prepare() {
        end.retract();
        Checkpoint.reached("text");
        index.getIndexWriter().setLiveCommitData(Map.of(STATE, state.toString()).entrySet());
        index.prepareCommit();
        Checkpoint.reached("text-prepared");
    }

    void commit() {
        try {
            index.commit();
        } catch (TextIndexException e) {
            diverged = true;
            rollback();
            throw e;
        }
        Checkpoint.reached("text-committed");
    }

    void rollback() {
        index.rollback();
        state = committedState().orElse(BigInteger.ZERO);
    }

    /** Indexes everything in {@code dataset} afresh. */
    void rebuild(DatasetGraph dataset) {
        try {
            end.retract();
            index.getIndexWriter().deleteAll();
            for (Node property : TextFields.properties()) {
                texts(dataset, property).forEach(this::add);
            }
            Checkpoint.reached("text-rebuild");
            state = graphs.of(dataset);
            prepare();
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rebuild the index of texts in " + folder, e);
        }
    }

    /** Returns how many documents there are, and how many {@code dataset} asks for. */
    Counts count(DatasetGraph dataset) {
        long wanted =
                TextFields.properties().stream()
                        .mapToLong(property -> texts(dataset, property).count())
                        .sum();
        return new Counts(index.getIndexWriter().getDocStats().numDocs, wanted);
    }

    record Counts(long documents, long wanted) {}

    Directory directory() {
        return directory;
    }

    /** Closes the index without saying that it belongs to the graph. */
    void abandon() {
        diverged = true;
        close();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (Files.isDirectory(folder)) {
                closeIndex();
                if (!diverged) {
                    end.declare(state);
                }
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index of texts in " + folder, e);
        }
    }

    private static Stream<Quad> texts(DatasetGraph dataset, Node property) {
        return dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
                .filter(quad -> quad.getObject().isLiteral());
    }

    private void closeIndex() throws IOException {
        try {
            index.close();
        } catch (TextIndexException unwritten) {
            diverged = true;
            index.getIndexWriter().rollback();
        }
    }

    private void change(Difference difference) {
        for (Triple triple : difference.deleted()) {
            if (isText(triple)) {
                index.deleteEntity(entity(Quad.create(difference.graph(), triple)));
            }
            state = graphs.after(state, difference.graph(), triple);
        }
        for (Triple triple : difference.added()) {
            if (isText(triple)) {
                add(Quad.create(difference.graph(), triple));
            }
            state = graphs.after(state, difference.graph(), triple);
        }
    }

    private static boolean isText(Triple triple) {
        return TextFields.holds(triple.getPredicate()) && triple.getObject().isLiteral();
    }

    private void add(Quad quad) {
        index.addEntity(entity(quad));
    }

    private Entity entity(Quad quad) {
        return TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    }

    private Optional<BigInteger> committedState() {
        Iterable<Map.Entry<String, String>> data = index.getIndexWriter().getLiveCommitData();
        return data == null
                ? Optional.empty()
                : StreamSupport.stream(data.spliterator(), false)
                        .filter(entry -> entry.getKey().equals(STATE))
                        .map(entry -> new BigInteger(entry.getValue()))
                        .findFirst();
    }
}
