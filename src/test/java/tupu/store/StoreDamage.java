package tupu.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.SharedVocabulary;

/** Changes a store behind its back, as no command can. */
public final class StoreDamage {

    private final GraphStore store;

    private StoreDamage(GraphStore store) {
        this.store = store;
    }

    public static StoreDamage in(GraphStore store) {
        return new StoreDamage(store);
    }

    /** Puts other words where a phrase of some article stands. */
    public StoreDamage changeAPhrase() {
        return change(
                dataset -> {
                    Quad words = first(dataset, Node.ANY, SharedVocabulary.ANCHOR_OF);
                    dataset.delete(words);
                    dataset.add(
                            words.getGraph(),
                            words.getSubject(),
                            words.getPredicate(),
                            NodeFactory.createLiteralString("别的话"));
                });
    }

    public StoreDamage loseADerivedTriple() {
        return change(
                dataset -> dataset.delete(first(dataset, store.iris().derivedGraph(), Node.ANY)));
    }

    /** Makes any change in a transaction of its own. */
    public StoreDamage change(Consumer<DatasetGraph> change) {
        store.connection()
                .write(
                        dataset -> true,
                        new Connection.Write<Boolean, Boolean>() {
                            @Override
                            public boolean isNeeded(Boolean plan) {
                                return plan;
                            }

                            @Override
                            public Boolean apply(DatasetGraph dataset, Boolean plan) {
                                change.accept(dataset);
                                return plan;
                            }

                            @Override
                            public Boolean skip(Boolean plan) {
                                return plan;
                            }
                        });
        return this;
    }

    private static Quad first(DatasetGraph dataset, Node graph, Node property) {
        return dataset.stream(graph, Node.ANY, property, Node.ANY).findFirst().orElseThrow();
    }
}
