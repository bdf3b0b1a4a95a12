package tupu.pipeline;

import java.util.List;
import java.util.stream.Stream;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.lexicon.OntologyFiles;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.store.Flaw;
import tupu.store.GraphStore;
import tupu.text.Digest;

/** A build as the command line runs it: the catalogue's labels first, then the articles. */
public final class StoreBuild {

    private static final List<String> VOCABULARIES =
            List.of("tupu.ttl", "topics.ttl", "events.ttl");

    private final Extraction extraction;
    private final OntologyFiles files;
    private final Build build;

    /**
     * Prepares a build.
     *
     * @param version the program's version
     */
    public StoreBuild(Extraction extraction, OntologyFiles files, String version) {
        this.extraction = extraction;
        this.files = files;
        this.build = new Build(version, Digest.sha256(), extraction.knowledge());
    }

    /**
     * Reads, extracts and stores what the store does not have yet.
     *
     * @param options what the sources are read with
     */
    public BuildReport into(
            GraphStore store,
            Stream<ArticleSource> sources,
            ReadOptions options,
            int threads,
            Progress progress) {
        return build(store, sources, options.digest(), threads, progress);
    }

    /** Extracts and stores what was read; returns what became of each article. */
    public BuildReport into(
            GraphStore store, Stream<Reading> readings, int threads, Progress progress) {
        Stream<ArticleSource> source = Stream.of(ArticleSource.once("articles", () -> readings));
        return build(store, source, "", threads, progress);
    }

    private BuildReport build(
            GraphStore store,
            Stream<ArticleSource> sources,
            String reading,
            int threads,
            Progress progress) {
        if (!store.hasCatalogueOf(build)) {
            store.putCatalogue(catalogue(store.iris()));
        }
        return new GraphBuilder(extraction, build, store, threads)
                .build(sources, reading, progress);
    }

    /** Returns what is wrong with a store, or was made with something else than this build. */
    public List<Flaw> check(GraphStore store) {
        return store.houseKeeping().check(build);
    }

    /** Repairs what can be repaired from the store itself. */
    public void repair(GraphStore store, List<Flaw> flaws) {
        store.putCatalogue(catalogue(store.iris()));
        new StoreRepair(extraction, new ArticleGraphWriter(store.iris(), build), store)
                .repair(flaws);
    }

    private CatalogueGraph catalogue(Iris iris) {
        List<OntologyFiles.Text> vocabularies =
                VOCABULARIES.stream().flatMap(name -> files.read(name).stream()).toList();
        return CatalogueGraph.of(iris, extraction.catalogue().entries(), vocabularies)
                .madeBy(build, iris);
    }
}
