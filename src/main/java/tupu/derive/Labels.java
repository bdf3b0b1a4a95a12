package tupu.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;

/**
 * The labels of entities that the catalogue does not have, one a language, out of the forms that
 * articles use; and of everything that has a name its {@link NameKeys}.
 */
final class Labels implements DerivedPart {

    private static final Comparator<Map.Entry<Node, Integer>> BEST =
            Map.Entry.<Node, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().getLiteralLexicalForm().length())
                    .thenComparing(
                            entry -> entry.getKey().getLiteralLexicalForm(),
                            TripleText.ORDER.reversed());

    private final Iris iris;
    private final NameKeys keys;

    Labels(Iris iris) {
        this.iris = iris;
        this.keys = new NameKeys(iris);
    }

    @Override
    public Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store) {
        Set<Node> anew = new LinkedHashSet<>();
        Map<Node, Set<Node>> grown = new LinkedHashMap<>();
        if (!keys.isThere(store)
                || changes.stream().anyMatch(c -> c.graph().equals(iris.catalogueGraph()))) {
            anew.addAll(known(store));
        }
        for (GraphChange change : changes) {
            if (iris.isArticle(change.graph())) {
                forms(change.deleted()).map(Triple::getSubject).forEach(anew::add);
                forms(change.added())
                        .forEach(
                                form ->
                                        grown.computeIfAbsent(
                                                        form.getSubject(), e -> new HashSet<>())
                                                .add(form.getObject()));
            }
        }
        grown.keySet().removeAll(anew);
        Map<Node, Collection<Triple>> wanted = anew(anew, store);
        grown.forEach(
                (entity, names) ->
                        wanted.put(
                                entity, labels(store, entity, keys.grown(entity, names, store))));
        return wanted;
    }

    @Override
    public Map<Node, Collection<Triple>> all(DatasetGraph store) {
        return anew(known(store), store);
    }

    private Stream<Triple> forms(List<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.predicateMatches(Vocabulary.FORM))
                .filter(triple -> iris.isEntity(triple.getSubject()));
    }

    private Set<Node> known(DatasetGraph store) {
        Set<Node> known = named(store);
        known.addAll(keys.known(store));
        return known;
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

    private Map<Node, Collection<Triple>> anew(Set<Node> entities, DatasetGraph store) {
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        entities.forEach(
                entity -> wanted.put(entity, labels(store, entity, keys.all(entity, store))));
        return wanted;
    }

    /**
     * The name that most articles use as their fullest form, per language; of equally frequent ones
     * the longest, then the first by its code points.
     *
     * @param keys by which it is found
     */
    private List<Triple> labels(DatasetGraph store, Node entity, List<Triple> keys) {
        if (store.contains(iris.catalogueGraph(), entity, SharedVocabulary.PREF_LABEL, Node.ANY)) {
            return keys;
        }
        Map<String, Map<Node, Integer>> counts = new TreeMap<>();
        count(store, entity, Vocabulary.FULL_FORM, counts);
        if (counts.isEmpty()) {
            count(store, entity, Vocabulary.FORM, counts);
        }
        Stream<Triple> labels =
                counts.values().stream()
                        .map(names -> names.entrySet().stream().max(BEST).orElseThrow().getKey())
                        .map(name -> Triple.create(entity, SharedVocabulary.PREF_LABEL, name));
        return Stream.concat(labels, keys.stream()).toList();
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
