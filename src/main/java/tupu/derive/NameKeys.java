package tupu.derive;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.Iris;
import tupu.rdf.NameKey;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;

/**
 * By what an entity, a topic or a type of event is looked up: the keys of all the names that the
 * catalogue and the articles have for it, and of the end of its IRI. So a name is found without
 * reading every name of the store.
 */
final class NameKeys {

    private static final List<Node> LABELS =
            List.of(SharedVocabulary.PREF_LABEL, SharedVocabulary.ALT_LABEL, RDFS.label.asNode());

    private final Iris iris;

    NameKeys(Iris iris) {
        this.iris = iris;
    }

    /** Whether the derived graph has any; one that an older program left has none. */
    boolean isThere(DatasetGraph store) {
        return store.contains(iris.derivedGraph(), Node.ANY, Vocabulary.NAME_KEY, Node.ANY);
    }

    /** Returns everything that must have keys, or has some, but for what articles name. */
    Set<Node> known(DatasetGraph store) {
        Set<Node> known = new LinkedHashSet<>();
        for (Node label : LABELS) {
            store.stream(iris.catalogueGraph(), Node.ANY, label, Node.ANY)
                    .map(Quad::getSubject)
                    .forEach(known::add);
        }
        known.removeIf(thing -> !isNamed(thing, store));
        store.stream(iris.derivedGraph(), Node.ANY, Vocabulary.NAME_KEY, Node.ANY)
                .map(Quad::getSubject)
                .forEach(known::add);
        return known;
    }

    /** Returns the keys of {@code thing}, out of all its names. */
    List<Triple> all(Node thing, DatasetGraph store) {
        Set<String> keys = new TreeSet<>(TripleText.ORDER);
        if (isNamed(thing, store)) {
            for (Node label : LABELS) {
                add(store.stream(iris.catalogueGraph(), thing, label, Node.ANY), keys);
            }
        }
        add(
                store.stream(Node.ANY, thing, Vocabulary.FORM, Node.ANY)
                        .filter(quad -> iris.isArticle(quad.getGraph())),
                keys);
        return triples(thing, keys);
    }

    /** Returns the keys of {@code thing} now that names came and none went. */
    List<Triple> grown(Node thing, Collection<Node> names, DatasetGraph store) {
        Set<String> keys = new TreeSet<>(TripleText.ORDER);
        store.stream(iris.derivedGraph(), thing, Vocabulary.NAME_KEY, Node.ANY)
                .forEach(quad -> keys.add(quad.getObject().getLiteralLexicalForm()));
        names.forEach(name -> keys.add(NameKey.of(name.getLiteralLexicalForm())));
        return triples(thing, keys);
    }

    private boolean isNamed(Node thing, DatasetGraph store) {
        return iris.isEntity(thing)
                || thing.isURI() && thing.getURI().startsWith(Iris.TOPICS)
                || store.contains(
                        iris.catalogueGraph(),
                        thing,
                        RDFS.subClassOf.asNode(),
                        SharedVocabulary.EVENT);
    }

    private static void add(Stream<Quad> names, Set<String> keys) {
        names.map(Quad::getObject)
                .filter(Node::isLiteral)
                .distinct()
                .forEach(name -> keys.add(NameKey.of(name.getLiteralLexicalForm())));
    }

    private static List<Triple> triples(Node thing, Set<String> keys) {
        if (!keys.isEmpty()) {
            keys.add(NameKey.of(end(thing.getURI())));
            keys.remove("");
        }
        return keys.stream()
                .map(NodeFactory::createLiteralString)
                .map(key -> Triple.create(thing, Vocabulary.NAME_KEY, key))
                .toList();
    }

    private static String end(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
