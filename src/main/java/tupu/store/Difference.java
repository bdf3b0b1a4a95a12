package tupu.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Fact;

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
                        findings(want, had),
                        findings(had, want));
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

    /** Describes the findings of {@code these} that {@code those} do not have. */
    private static List<Fact> findings(Collection<Triple> these, Collection<Triple> those) {
        Set<String> rest = Fact.iris(these);
        rest.removeAll(Fact.iris(those));
        return Fact.describe(rest, these);
    }
}
