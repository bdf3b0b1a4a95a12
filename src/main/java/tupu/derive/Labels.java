package tupu.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;

/**
 * The labels of entities that the catalogue does not have: one a language, out of the forms that
 * articles use.
 */
final class Labels implements DerivedPart {

    private static final Comparator<Map.Entry<Node, Integer>> BEST =
            Map.Entry.<Node, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().getLiteralLexicalForm().length())
                    .thenComparing(
                            entry -> entry.getKey().getLiteralLexicalForm(),
                            TripleText.ORDER.reversed());

    private final Iris iris;

    Labels(Iris iris) {
        this.iris = iris;
    }

    @Override
    public Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store) {
        Set<Node> entities = new LinkedHashSet<>();
        for (GraphChange change : changes) {
            if (change.graph().equals(iris.catalogueGraph())) {
                entities.addAll(named(store));
            }
            change.triples()
                    .filter(triple -> triple.predicateMatches(Vocabulary.FORM))
                    .map(Triple::getSubject)
                    .filter(iris::isEntity)
                    .forEach(entities::add);
        }
        return labels(entities, store);
    }

    @Override
    public Map<Node, Collection<Triple>> all(DatasetGraph store) {
        return labels(named(store), store);
    }

    private Set<Node> named(DatasetGraph store) {
        Set<Node> entities = new LinkedHashSet<>();
        store.stream(Node.ANY, Node.ANY, Vocabulary.FORM, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .map(Quad::getSubject)
                .filter(iris::isEntity)
                .forEach(entities::add);
        return entities;
    }

    private Map<Node, Collection<Triple>> labels(Set<Node> entities, DatasetGraph store) {
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        entities.forEach(entity -> wanted.put(entity, labels(store, entity)));
        return wanted;
    }

    /**
     * The name that most articles use as their fullest form, per language; of equally frequent ones
     * the longest, then the first by its code points.
     */
    private List<Triple> labels(DatasetGraph store, Node entity) {
        if (store.contains(iris.catalogueGraph(), entity, SharedVocabulary.PREF_LABEL, Node.ANY)) {
            return List.of();
        }
        Map<String, Map<Node, Integer>> counts = new TreeMap<>();
        count(store, entity, Vocabulary.FULL_FORM, counts);
        if (counts.isEmpty()) {
            count(store, entity, Vocabulary.FORM, counts);
        }
        return counts.values().stream()
                .map(names -> names.entrySet().stream().max(BEST).orElseThrow().getKey())
                .map(name -> Triple.create(entity, SharedVocabulary.PREF_LABEL, name))
                .toList();
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
}
