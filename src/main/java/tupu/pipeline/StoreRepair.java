package tupu.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.GraphCheck;
import tupu.rdf.SoundGraph;
import tupu.store.Flaw;
import tupu.store.GraphStore;
import tupu.store.HouseKeeping;

/**
 * Repairs a store from what is in it: articles whose text is whole are extracted again, what spans
 * articles is derived again, the index of texts is built again.
 */
final class StoreRepair {

    private static final int BATCH = 200;

    private final Extraction extraction;
    private final ArticleGraphWriter writer;
    private final HouseKeeping store;
    private final GraphCheck check = GraphCheck.builtIn();

    StoreRepair(Extraction extraction, ArticleGraphWriter writer, GraphStore store) {
        this.extraction = extraction;
        this.writer = writer;
        this.store = store.houseKeeping();
    }

    /** Repairs what {@code flaws} name; what cannot be repaired stays, and a new check says so. */
    void repair(List<Flaw> flaws) {
        Set<String> articles = new LinkedHashSet<>();
        flaws.forEach(flaw -> flaw.article().ifPresent(articles::add));
        List<SoundGraph> graphs = new ArrayList<>();
        for (String id : articles) {
            store.storedText(id)
                    .map(article -> check.check(writer.write(extraction.extract(article))))
                    .ifPresent(checked -> checked.match(graphs::add, reasons -> false));
            if (graphs.size() >= BATCH) {
                store.putAgain(graphs);
                graphs.clear();
            }
        }
        store.putAgain(graphs);
        if (flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.DERIVED)) {
            store.deriveAgain();
        }
        if (flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.TEXT_INDEX)) {
            store.indexAgain();
        }
    }
}
