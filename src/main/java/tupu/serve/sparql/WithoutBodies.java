package tupu.serve.sparql;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import tupu.rdf.SharedVocabulary;

/**
 * A store in which no article has its text as a whole: whoever asks, in whatever way, does not find
 * those triples. Being a view, it is asked triple by triple, never past itself.
 */
final class WithoutBodies extends DatasetGraphReadOnly implements DatasetGraphWrapperView {

    private static final Set<Node> BODIES =
            Set.of(SharedVocabulary.ARTICLE_BODY, SharedVocabulary.IS_STRING);

    private final boolean union;
    private final Context context;

    /**
     * @param union whether the default graph is all graphs together
     */
    WithoutBodies(DatasetGraph all, boolean union) {
        super(requireNonNull(all, "all"));
        this.union = union;
        this.context = all.getContext().copy();
        // The index of texts hands bodies out past the triples.
        context.remove(TextQuery.textIndex);
    }

    @Override
    public Context getContext() {
        return context;
    }

    @Override
    public Graph getDefaultGraph() {
        return union ? getUnionGraph() : GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Quad> find() {
        return visible(get().find());
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return visible(get().find(quad));
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return isBody(p) ? Iter.nullIterator() : visible(get().find(g, s, p, o));
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return isBody(p) ? Iter.nullIterator() : visible(get().findNG(g, s, p, o));
    }

    @Override
    public Stream<Quad> stream(Node g, Node s, Node p, Node o) {
        return Iter.asStream(find(g, s, p, o));
    }

    @Override
    public Stream<Quad> stream() {
        return Iter.asStream(find());
    }

    @Override
    public boolean contains(Quad quad) {
        return isVisible(quad) && get().contains(quad);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o).hasNext();
    }

    private static Iterator<Quad> visible(Iterator<Quad> quads) {
        return Iter.filter(quads, WithoutBodies::isVisible);
    }

    private static boolean isVisible(Quad quad) {
        return !isBody(quad.getPredicate());
    }

    /** A wildcard may come as null. */
    private static boolean isBody(Node property) {
        return property != null && BODIES.contains(property);
    }
}
