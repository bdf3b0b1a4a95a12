package tupu.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Vocabulary;

/** What must be added to and deleted from a named graph so that it holds other triples. */
record Difference(Node graph, List<Triple> added, List<Triple> deleted, ArticleChange change) {

    /**
     * Plans to bring the graph of {@code article} from the triples that it has to {@code wanted}.
     */
    static Difference of(String article, Node graph, Set<Triple> had, Collection<Triple> wanted) {
        Set<Triple> want = new LinkedHashSet<>(wanted);
        List<Triple> added = want.stream().filter(triple -> !had.contains(triple)).toList();
        List<Triple> deleted = had.stream().filter(triple -> !want.contains(triple)).toList();
        ArticleChange change =
                new ArticleChange(
                        article,
                        kind(had, want, added.size() + deleted.size()),
                        added.size(),
                        deleted.size(),
                        without(findings(want), findings(had)),
                        without(findings(had), findings(want)));
        return new Difference(graph, added, deleted, change);
    }

    /** An article that is stored exactly so already. */
    static Difference none(String article, Node graph) {
        return of(article, graph, Set.of(), Set.of());
    }

    boolean isEmpty() {
        return added.isEmpty() && deleted.isEmpty();
    }

    void apply(DatasetGraph store) {
        deleted.forEach(t -> store.delete(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        added.forEach(t -> store.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    private static ArticleChange.Kind kind(Set<Triple> had, Set<Triple> want, int changes) {
        if (changes == 0) {
            return ArticleChange.Kind.UNCHANGED;
        } else if (had.isEmpty()) {
            return ArticleChange.Kind.ADDED;
        }
        return want.isEmpty() ? ArticleChange.Kind.REMOVED : ArticleChange.Kind.CHANGED;
    }

    private static Set<String> findings(Collection<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.predicateMatches(Vocabulary.EVIDENCE))
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest.stream().sorted().toList();
    }
}
