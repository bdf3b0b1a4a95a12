package tupu.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.ArticleGraph;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.rdf.Vocabulary;
import tupu.text.Checkpoint;

/** Plans what a write changes, graph by graph, and makes the changes with all that follows. */
final class Changes extends IndexedWrite<List<ArticleChange>> {

    private final Iris iris;
    private final Derivation derivation;

    Changes(Iris iris, Derivation derivation, Optional<TextIndex> texts) {
        super(texts);
        this.iris = iris;
        this.derivation = derivation;
    }

    /** Plans to store graphs, each in place of what its article had, and to remove articles. */
    List<Difference> plan(
            DatasetGraph dataset, Collection<ArticleGraph> graphs, Collection<String> superseded) {
        Articles articles = new Articles(dataset, iris);
        SortedMap<String, Difference> plan = new TreeMap<>();
        Set<String> gone = new LinkedHashSet<>(superseded);
        for (ArticleGraph graph : graphs) {
            boolean stored = articles.digest(graph.name()).equals(Optional.of(graph.digest()));
            plan.put(
                    graph.id(),
                    stored
                            ? Difference.none(graph.id(), graph.name())
                            : replacement(dataset, graph));
            articles.fromFile(
                            graph.object(Vocabulary.FILE_NAME),
                            graph.object(Vocabulary.FILE_DIGEST))
                    .map(iris::articleId)
                    .forEach(gone::add);
        }
        for (String id : gone) {
            Node name = iris.article(id);
            if (!plan.containsKey(id) && articles.isStored(name)) {
                plan.put(id, Difference.of(id, name, triples(dataset, name), List.of()));
            }
        }
        return List.copyOf(plan.values());
    }

    /** Plans to store graphs, whatever the store says that it has of their articles. */
    List<Difference> planAgain(DatasetGraph dataset, Collection<ArticleGraph> graphs) {
        return graphs.stream().map(graph -> replacement(dataset, graph)).toList();
    }

    List<Difference> planCatalogue(DatasetGraph dataset, CatalogueGraph catalogue) {
        Node name = iris.catalogueGraph();
        Difference difference =
                Difference.of("catalogue", name, triples(dataset, name), catalogue.triples());
        return difference.isEmpty() ? List.of() : List.of(difference);
    }

    List<Difference> planDerived(DatasetGraph dataset) {
        return derivation.check(dataset);
    }

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
        List<Difference> derived = derivation.after(plan, dataset);
        for (Difference difference : derived) {
            difference.apply(dataset);
            Checkpoint.reached("derive");
        }
        index(Stream.concat(plan.stream(), derived.stream()).toList());
        return skip(plan);
    }

    @Override
    public long quads(List<Difference> plan) {
        return plan.stream().mapToLong(difference -> difference.added().size()).sum();
    }

    @Override
    public void failed() {
        super.failed();
        derivation.forget();
    }

    @Override
    public List<ArticleChange> skip(List<Difference> plan) {
        return plan.stream().map(Difference::change).toList();
    }

    private static Difference replacement(DatasetGraph dataset, ArticleGraph graph) {
        return Difference.of(
                graph.id(), graph.name(), triples(dataset, graph.name()), graph.triples());
    }

    private static Set<Triple> triples(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
