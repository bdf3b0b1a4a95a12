package tupu.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import tupu.copy.NearDuplicates;
import tupu.copy.Sketch;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Clusters of copies: every article's cluster, its origin where it is a copy, and its sketch, by
 * which the next change finds the articles that resemble new ones without reading all texts again;
 * of a copy also the findings that its origin has too. The origin of a cluster is the article that
 * was published first.
 */
final class Copies implements DerivedPart {

    private final Iris iris;

    /** Kept between changes; made again from the sketches in the graph where it is not there. */
    private Optional<NearDuplicates> known = Optional.empty();

    Copies(Iris iris) {
        this.iris = iris;
    }

    @Override
    public Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store) {
        Set<String> changed =
                changes.stream()
                        .filter(change -> iris.isArticle(change.graph()))
                        .filter(change -> change.triples().findAny().isPresent())
                        .map(change -> iris.articleId(change.graph()))
                        .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return Map.of();
        }
        StoredArticles articles = new StoredArticles(store, iris);
        if (known.isEmpty()) {
            NearDuplicates kept = new NearDuplicates();
            changed.addAll(restore(kept, store, articles));
            known = Optional.of(kept);
        }
        return follow(known.get(), changed, store);
    }

    @Override
    public Map<Node, Collection<Triple>> all(DatasetGraph store) {
        StoredArticles articles = new StoredArticles(store, iris);
        Set<String> all = articles.all().map(iris::articleId).collect(Collectors.toSet());
        return follow(new NearDuplicates(), all, store);
    }

    @Override
    public void forget() {
        known = Optional.empty();
    }

    /** Returns the articles of which the graph tells too little, as an older program left them. */
    private Set<String> restore(NearDuplicates kept, DatasetGraph store, StoredArticles articles) {
        Map<Node, Node> clusters = objects(store, Vocabulary.CLUSTER);
        Map<Node, Node> sketches = objects(store, Vocabulary.SKETCH);
        Set<Node> named = new HashSet<>(clusters.keySet());
        articles.all().forEach(named::add);
        Set<String> unknown = new HashSet<>();
        for (Node article : named) {
            String id = iris.articleId(article);
            Optional<Sketch> sketch =
                    Optional.ofNullable(sketches.get(article))
                            .filter(Node::isLiteral)
                            .map(Node::getLiteralLexicalForm)
                            .flatMap(Sketch::decode);
            if (sketch.isPresent() && clusters.containsKey(article)) {
                kept.restore(id, sketch.get(), clusters.get(article).toString());
            } else {
                unknown.add(id);
            }
        }
        return unknown;
    }

    private Map<Node, Node> objects(DatasetGraph store, Node property) {
        Map<Node, Node> objects = new HashMap<>();
        store.stream(iris.derivedGraph(), Node.ANY, property, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getSubject()))
                .forEach((Quad quad) -> objects.put(quad.getSubject(), quad.getObject()));
        return objects;
    }

    private Map<Node, Collection<Triple>> follow(
            NearDuplicates duplicates, Set<String> changed, DatasetGraph store) {
        StoredArticles articles = new StoredArticles(store, iris);
        Function<String, String> body = id -> articles.body(iris.article(id));
        Map<String, Sketch> entered = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        for (String id : changed) {
            if (articles.isStored(iris.article(id))) {
                entered.put(id, Sketch.of(body.apply(id)));
            } else {
                gone.add(id);
            }
        }
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        for (String id : gone) {
            wanted.put(iris.article(id), List.of());
            wanted.put(iris.cluster(id), List.of());
        }
        Repeats repeats = new Repeats(store, iris);
        for (Set<String> cluster : duplicates.follow(gone, entered, body)) {
            String origin = cluster.stream().min(earliest(articles)).orElseThrow();
            for (String id : cluster) {
                boolean same = !entered.containsKey(id) && !entered.containsKey(origin);
                if (!same || !isKnownCopy(id, origin, store)) {
                    List<Triple> triples = article(id, origin, duplicates.sketch(id));
                    if (!id.equals(origin)) {
                        triples.addAll(repeats(id, origin, repeats));
                    }
                    wanted.put(iris.article(id), triples);
                }
                wanted.put(iris.cluster(id), List.of());
            }
            Node node = iris.cluster(origin);
            wanted.put(
                    node,
                    List.of(Triple.create(node, RDF.type.asNode(), Vocabulary.CLUSTER_CLASS)));
        }
        return wanted;
    }

    /** Most members of a large cluster stay what they are when another copy comes. */
    private boolean isKnownCopy(String id, String origin, DatasetGraph store) {
        return store.contains(
                iris.derivedGraph(),
                iris.article(id),
                SharedVocabulary.IS_BASED_ON,
                iris.article(origin));
    }

    private List<Triple> repeats(String id, String origin, Repeats repeats) {
        Node article = iris.article(id);
        return repeats.of(article, iris.article(origin)).stream()
                .map(finding -> Triple.create(article, Vocabulary.REPEATS, finding))
                .toList();
    }

    private Comparator<String> earliest(StoredArticles articles) {
        return Comparator.comparing((String id) -> articles.published(iris.article(id)).toInstant())
                .thenComparing(Comparator.naturalOrder());
    }

    private List<Triple> article(String id, String origin, Sketch sketch) {
        Node article = iris.article(id);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(article, Vocabulary.CLUSTER, iris.cluster(origin)));
        Node encoded = NodeFactory.createLiteralString(sketch.encoded());
        triples.add(Triple.create(article, Vocabulary.SKETCH, encoded));
        if (!id.equals(origin)) {
            triples.add(Triple.create(article, SharedVocabulary.IS_BASED_ON, iris.article(origin)));
        }
        return triples;
    }
}
