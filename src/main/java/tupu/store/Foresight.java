package tupu.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Fact;
import tupu.rdf.Iris;
import tupu.rdf.Vocabulary;

/** Tells what goes with articles, before they go. */
final class Foresight {

    private final DatasetGraph store;
    private final Iris iris;

    Foresight(DatasetGraph store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    List<Removal> of(Collection<String> ids) {
        Articles articles = new Articles(store, iris);
        Set<Node> going =
                ids.stream()
                        .map(iris::article)
                        .filter(articles::isStored)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return going.stream().map(article -> of(article, going, articles)).toList();
    }

    private Removal of(Node article, Set<Node> going, Articles articles) {
        List<Triple> triples =
                store.stream(article, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
        List<Triple> direct = triples.stream().filter(this::isDirect).toList();
        int supported = (int) direct.stream().filter(t -> isElsewhere(t, going)).count();
        long names =
                triples.stream()
                        .filter(triple -> triple.predicateMatches(Vocabulary.FORM))
                        .map(Triple::getSubject)
                        .filter(iris::isEntity)
                        .distinct()
                        .filter(entity -> !isNamedElsewhere(entity, going))
                        .count();
        return new Removal(
                articles.describe(article),
                triples.size(),
                Fact.describe(Fact.iris(triples), triples),
                (int) names,
                direct.size() - supported,
                supported);
    }

    private boolean isDirect(Triple triple) {
        return iris.isEntity(triple.getSubject())
                && iris.isEntity(triple.getObject())
                && triple.getPredicate().getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private boolean isElsewhere(Triple triple, Set<Node> going) {
        return store.stream(
                        Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(quad -> !going.contains(quad.getGraph()));
    }

    private boolean isNamedElsewhere(Node entity, Set<Node> going) {
        return store.contains(iris.catalogueGraph(), entity, Node.ANY, Node.ANY)
                || store.stream(Node.ANY, entity, Vocabulary.FORM, Node.ANY)
                        .anyMatch(quad -> !going.contains(quad.getGraph()));
    }
}
