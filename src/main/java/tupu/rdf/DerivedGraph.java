package tupu.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What spans articles: clusters of copies, and the labels of entities that the catalogue does not
 * have. A pure function of the catalogue and the article graphs, whatever their order, and one
 * subject at a time, so that a change is followed by looking at what it touches alone.
 */
public final class DerivedGraph {

    private static final Comparator<Map.Entry<Node, Integer>> BEST =
            Map.Entry.<Node, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().getLiteralLexicalForm().length())
                    .thenComparing(
                            entry -> entry.getKey().getLiteralLexicalForm(),
                            TripleText.ORDER.reversed());

    private final Iris iris;

    public DerivedGraph(Iris iris) {
        this.iris = iris;
    }

    /** Returns the subjects whose derived triples can depend on these triples of an article. */
    public Set<Node> touched(Node article, Collection<Triple> triples) {
        Set<Node> subjects = new LinkedHashSet<>();
        subjects.add(article);
        subjects.add(iris.cluster(iris.articleId(article)));
        triples.stream()
                .filter(triple -> triple.predicateMatches(Vocabulary.FORM))
                .map(Triple::getSubject)
                .filter(iris::isEntity)
                .forEach(subjects::add);
        return subjects;
    }

    /** Returns every subject that the store's articles give derived triples to. */
    public Set<Node> subjects(DatasetGraph store) {
        Set<Node> subjects = new LinkedHashSet<>();
        store.listGraphNodes()
                .forEachRemaining(
                        graph -> {
                            if (iris.isArticle(graph)) {
                                subjects.add(graph);
                                subjects.add(iris.cluster(iris.articleId(graph)));
                            }
                        });
        store.stream(Node.ANY, Node.ANY, Vocabulary.FORM, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .map(Quad::getSubject)
                .filter(iris::isEntity)
                .forEach(subjects::add);
        return subjects;
    }

    /** Returns the derived triples of one subject as the store's articles have them now. */
    public Stream<Triple> triples(DatasetGraph store, Node subject) {
        if (iris.isArticle(subject)) {
            return cluster(store, subject);
        }
        return iris.isEntity(subject) ? labels(store, subject) : clusterType(store, subject);
    }

    /** An article is a cluster of its own as long as no copy of it is known. */
    private Stream<Triple> cluster(DatasetGraph store, Node article) {
        return isStored(store, article)
                ? Stream.of(
                        Triple.create(
                                article, Vocabulary.CLUSTER, iris.cluster(iris.articleId(article))))
                : Stream.empty();
    }

    private Stream<Triple> clusterType(DatasetGraph store, Node cluster) {
        String id = cluster.getURI().substring(cluster.getURI().lastIndexOf('/') + 1);
        return isStored(store, iris.article(id))
                ? Stream.of(Triple.create(cluster, RDF.type.asNode(), Vocabulary.CLUSTER_CLASS))
                : Stream.empty();
    }

    /**
     * The name that most articles use as their fullest form, per language; of equally frequent ones
     * the longest, then the first by its code points.
     */
    private Stream<Triple> labels(DatasetGraph store, Node entity) {
        if (store.contains(iris.catalogueGraph(), entity, SharedVocabulary.PREF_LABEL, Node.ANY)) {
            return Stream.empty();
        }
        Map<String, Map<Node, Integer>> counts = new TreeMap<>();
        count(store, entity, Vocabulary.FULL_FORM, counts);
        if (counts.isEmpty()) {
            count(store, entity, Vocabulary.FORM, counts);
        }
        return counts.values().stream()
                .map(names -> names.entrySet().stream().max(BEST).orElseThrow().getKey())
                .map(name -> Triple.create(entity, SharedVocabulary.PREF_LABEL, name));
    }

    private void count(
            DatasetGraph store,
            Node entity,
            Node property,
            Map<String, Map<Node, Integer>> counts) {
        store.stream(Node.ANY, entity, property, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .map(Quad::getObject)
                .forEach(
                        name ->
                                counts.computeIfAbsent(
                                                name.getLiteralLanguage(),
                                                language -> new HashMap<>())
                                        .merge(name, 1, Integer::sum));
    }

    private static boolean isStored(DatasetGraph store, Node article) {
        return store.contains(article, article, Vocabulary.GRAPH_DIGEST, Node.ANY);
    }
}
