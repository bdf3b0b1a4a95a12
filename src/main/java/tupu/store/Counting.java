package tupu.store;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Counts what a dataset holds. */
final class Counting {

    private Counting() {}

    static StoreCounts count(DatasetGraph dataset, Iris iris, long bytes) {
        return new StoreCounts(
                instances(dataset, iris, SharedVocabulary.NEWS_ARTICLE),
                clusters(dataset, iris),
                dataset.stream().count(),
                entities(dataset, iris),
                instances(dataset, iris, SharedVocabulary.QUOTATION),
                instances(dataset, iris, SharedVocabulary.MEMBERSHIP)
                        + instances(dataset, iris, SharedVocabulary.OCCUPATION),
                instances(dataset, iris, SharedVocabulary.EVENT),
                instances(dataset, iris, Vocabulary.RELATION),
                bytes);
    }

    static StoreSizes sizes(DatasetGraph dataset, Iris iris, StoreFolder folder) {
        long all = dataset.stream().count();
        long catalogue = quads(dataset, iris.catalogueGraph());
        long derived = quads(dataset, iris.derivedGraph());
        return new StoreSizes(
                folder.bytes(),
                DiskUse.of(folder.texts()),
                DiskUse.ofIndexes(folder.triples()),
                DiskUse.ofFreshIndexes(all),
                all - catalogue - derived,
                catalogue,
                derived);
    }

    private static long quads(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).count();
    }

    /** Each is typed in its own article's graph alone, so quads are things. */
    private static long instances(DatasetGraph dataset, Iris iris, Node type) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type)) {
            return quads.filter(quad -> iris.isArticle(quad.getGraph())).count();
        }
    }

    private static long clusters(DatasetGraph dataset, Iris iris) {
        return dataset.stream(
                        iris.derivedGraph(), Node.ANY, RDF.type.asNode(), Vocabulary.CLUSTER_CLASS)
                .count();
    }

    private static long entities(DatasetGraph dataset, Iris iris) {
        Set<Node> named =
                dataset.stream(Node.ANY, Node.ANY, Vocabulary.FORM, Node.ANY)
                        .filter(quad -> iris.isArticle(quad.getGraph()))
                        .map(Quad::getSubject)
                        .filter(iris::isEntity)
                        .collect(Collectors.toSet());
        return named.size();
    }
}
