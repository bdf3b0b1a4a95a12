package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import tupu.rdf.Decimals;

/**
 * A dataset as it would be after a change, while the change exists in memory alone: what is added
 * and deleted here never reaches the dataset below. Lives inside one read of that.
 */
final class StagedDataset extends DatasetGraphTriplesQuads {

    private final DatasetGraph base;
    private final View view;
    private final Consumer<Quad> guard;
    private final Set<Quad> deleted = new LinkedHashSet<>();
    private final DatasetGraph added = DatasetGraphFactory.create();
    private final Transactional transactions = TransactionalNull.create();
    private final PrefixMap prefixes = PrefixMapFactory.create();

    /** What a pattern sees that names no graph. */
    enum View {
        UNION,
        DEFAULT_GRAPH
    }

    /**
     * @param guard told of each quad before it is added or deleted; throws where it may not be
     */
    StagedDataset(DatasetGraph base, View view, Consumer<Quad> guard) {
        this.base = requireNonNull(base, "base");
        this.view = requireNonNull(view, "view");
        this.guard = requireNonNull(guard, "guard");
    }

    /** Returns what was added and is not in the dataset below. */
    List<Quad> added() {
        return Iter.toList(added.find());
    }

    /** Returns what was deleted and is in the dataset below. */
    List<Quad> deleted() {
        return List.copyOf(deleted);
    }

    @Override
    protected void addToDftGraph(Node s, Node p, Node o) {
        addToNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
        Quad quad = Quad.create(g, s, p, Decimals.canonical(o));
        guard.accept(quad);
        if (!deleted.remove(quad) && !base.contains(quad)) {
            added.add(quad);
        }
    }

    @Override
    protected void deleteFromDftGraph(Node s, Node p, Node o) {
        deleteFromNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
        Quad quad = Quad.create(g, s, p, Decimals.canonical(o));
        guard.accept(quad);
        if (added.contains(quad)) {
            added.delete(quad);
        } else if (base.contains(quad)) {
            deleted.add(quad);
        }
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        if (view == View.UNION) {
            return findInUnionGraph(s, p, o, Quad.defaultGraphIRI);
        }
        return findInSpecificNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        return now(base.find(g, s, p, o), added.find(g, s, p, o));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return now(base.findNG(Node.ANY, s, p, o), added.findNG(Node.ANY, s, p, o));
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Set<Node> names = new HashSet<>();
        base.listGraphNodes().forEachRemaining(names::add);
        added.listGraphNodes().forEachRemaining(names::add);
        return names.stream().filter(this::containsGraph).toList().iterator();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin() {
        transactions.begin();
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        transactions.begin(mode);
    }

    @Override
    public boolean promote(Promote mode) {
        return transactions.promote(mode);
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    /** What was added is copied, so that it can be changed while somebody goes through it. */
    private Iterator<Quad> now(Iterator<Quad> below, Iterator<Quad> more) {
        List<Quad> copy = new ArrayList<>();
        more.forEachRemaining(copy::add);
        return Iter.concat(Iter.filter(below, quad -> !deleted.contains(quad)), copy.iterator());
    }

    private Iterator<Quad> findInUnionGraph(Node s, Node p, Node o, Node as) {
        Stream<Quad> all = Iter.asStream(findInAnyNamedGraphs(s, p, o));
        return all.map(quad -> Quad.create(as, quad.asTriple())).distinct().iterator();
    }
}
