package tupu.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.article.Article;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Build;
import tupu.rdf.SoundGraph;
import tupu.rdf.StoredText;
import tupu.text.Checkpoint;

/** What a store needs beside reading and writing: checks, repairs, sizes, compaction. */
public final class HouseKeeping {

    private final GraphStore store;
    private final StoreFolder folder;
    private final Derivation derivation;
    private final Changes changes;
    private long lookedAt;

    HouseKeeping(GraphStore store, StoreFolder folder, Derivation derivation, Changes changes) {
        this.store = store;
        this.folder = folder;
        this.derivation = derivation;
        this.changes = changes;
    }

    /**
     * Checks everything that the store holds; nothing wrong is an empty list.
     *
     * @param build what graphs are made with now
     */
    public List<Flaw> check(Build build) {
        store.connection().requireWhole();
        StoreCheck check = new StoreCheck(store.iris(), build, derivation, store.texts());
        return store.read(check::check);
    }

    /** Returns an article as it was read, as far as its graph still holds it. */
    public Optional<Article> storedText(String id) {
        Node name = store.iris().article(id);
        return store.read(dataset -> new StoredText(dataset.getGraph(name), name).article(id));
    }

    /** Stores graphs whatever the store says that it has; for one that was damaged. */
    public List<ArticleChange> putAgain(Collection<SoundGraph> graphs) {
        Collection<ArticleGraph> wanted = store.byId(graphs);
        return store.connection().write(dataset -> changes.planAgain(dataset, wanted), changes);
    }

    /** Derives everything that spans articles again; returns whether that changed anything. */
    public boolean deriveAgain() {
        return !store.connection().write(changes::planDerived, changes).isEmpty();
    }

    /** Builds the index of texts again, if the store has one. */
    public void indexAgain() {
        store.texts()
                .ifPresent(
                        index -> store.connection().write(dataset -> index, new IndexAgain(store)));
    }

    /** Returns how large the store is; reads all of it. */
    public StoreSizes sizes() {
        return store.read(dataset -> Counting.sizes(dataset, store.iris(), folder));
    }

    /** Rewrites the files without what is no longer in use. Readers wait at its end only. */
    public void compact() {
        Checkpoint.reached("compact");
        store.connection().compact();
    }

    /**
     * Compacts the store where much of its files is no longer in use; many small builds bring that
     * about. Looks only once the files have grown by half since it last looked.
     *
     * @return whether it was compacted
     */
    public boolean compactIfWasteful() {
        long bytes = DiskUse.ofIndexes(folder.triples());
        if (bytes < StoreSizes.SMALL || bytes < lookedAt + lookedAt / 2) {
            return false;
        }
        boolean wasteful = sizes().isWasteful();
        if (wasteful) {
            compact();
        }
        lookedAt = DiskUse.ofIndexes(folder.triples());
        return wasteful;
    }

    /** Indexes while nobody else writes. */
    private record IndexAgain(GraphStore store) implements Connection.Write<TextIndex, Boolean> {

        @Override
        public boolean isNeeded(TextIndex index) {
            return false;
        }

        @Override
        public Boolean apply(DatasetGraph dataset, TextIndex index) {
            return false;
        }

        @Override
        public Boolean skip(TextIndex index) {
            return store.read(
                    dataset -> {
                        index.rebuild(dataset);
                        return true;
                    });
        }
    }
}
