package tupu.pipeline;

import java.util.List;
import java.util.stream.Stream;
import tupu.article.Reading;
import tupu.lexicon.OntologyFiles;
import tupu.rdf.Build;
import tupu.rdf.CatalogueGraph;
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
        this.build = new Build(version, Digest.sha256(), files.digest());
    }

    /** Reads, extracts and stores; returns what became of each article. */
    public BuildReport into(
            GraphStore store, Stream<Reading> readings, int threads, Progress progress) {
        List<OntologyFiles.Text> vocabularies =
                VOCABULARIES.stream().flatMap(name -> files.read(name).stream()).toList();
        store.putCatalogue(
                CatalogueGraph.of(store.iris(), extraction.catalogue().entries(), vocabularies));
        return new GraphBuilder(extraction, build, store, threads).build(readings, progress);
    }
}
