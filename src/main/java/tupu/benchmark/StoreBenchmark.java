package tupu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import tupu.article.ArticleReader;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.lexicon.OntologyFiles;
import tupu.pipeline.BuildReport;
import tupu.pipeline.Extraction;
import tupu.pipeline.Progress;
import tupu.pipeline.StoreBuild;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.GraphCheck;
import tupu.rdf.Iris;
import tupu.rdf.SoundGraph;
import tupu.store.ArticleChange;
import tupu.store.GraphStore;
import tupu.store.StoreSizes;

/** Measures what the store costs: building, building again, writing, opening, size. */
public final class StoreBenchmark {

    private static final int ROUNDS = 3;
    private static final int BATCH = 200;

    private final Path folder;
    private final int articles;
    private final Consumer<String> progress;

    /**
     * Prepares to measure.
     *
     * @param folder where articles and stores go; should be empty
     * @param progress is told what is being measured
     */
    public StoreBenchmark(Path folder, int articles, Consumer<String> progress) {
        this.folder = folder;
        this.articles = articles;
        this.progress = progress;
    }

    public StoreFigures run() throws IOException {
        Path news = folder.resolve("news");
        GeneratedNews.fromBundled().write(news, articles);
        progress.accept("loading the lexicon");
        OntologyFiles files = OntologyFiles.builtIn();
        Extraction extraction = Extraction.with(files);
        StoreBuild build = new StoreBuild(extraction, files, "benchmark");
        progress.accept("first build");
        long first = build(build, news);
        progress.accept("second build");
        long second = build(build, news);
        StoreSizes sizes;
        try (GraphStore store = openStore("store")) {
            store.houseKeeping().compact();
            sizes = store.houseKeeping().sizes();
        }
        progress.accept("writing");
        List<SoundGraph> graphs = graphs(extraction, news);
        long bare = Long.MAX_VALUE;
        long write = Long.MAX_VALUE;
        long textWrite = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Path place = folder.resolve("round-" + round);
            bare = Math.min(bare, bareWrite(place.resolve("bare"), graphs));
            write = Math.min(write, write(noTexts(place.resolve("plain")), graphs));
            textWrite = Math.min(textWrite, write(withTexts(place.resolve("texts")), graphs));
        }
        progress.accept("opening");
        Path last = folder.resolve("round-0");
        return new StoreFigures(
                articles,
                sizes.articleQuads(),
                sizes.articleQuads() + sizes.catalogueQuads() + sizes.derivedQuads(),
                sizes.bytes(),
                sizes.textBytes(),
                first,
                second,
                bare,
                write,
                textWrite,
                open(last.resolve("plain")),
                open(last.resolve("texts")),
                recover(last.resolve("texts")));
    }

    private long build(StoreBuild build, Path news) {
        try (GraphStore store = openStore("store");
                Stream<ArticleSource> sources =
                        ArticleSource.of(List.of(news), ReadOptions.DEFAULT)) {
            long begin = System.nanoTime();
            BuildReport report =
                    build.into(
                            store,
                            sources,
                            ReadOptions.DEFAULT,
                            Runtime.getRuntime().availableProcessors(),
                            Progress.SILENT);
            long time = since(begin);
            if (report.changes().size() != articles || !report.setAside().isEmpty()) {
                throw new IllegalStateException(
                        "Of %d articles %d were built; set aside: %s"
                                .formatted(articles, report.changes().size(), report.setAside()));
            }
            progress.accept("  %d unchanged".formatted(report.count(ArticleChange.Kind.UNCHANGED)));
            return time;
        }
    }

    private List<SoundGraph> graphs(Extraction extraction, Path news) {
        ArticleGraphWriter writer =
                new ArticleGraphWriter(Iris.DEFAULT, new Build("benchmark", "", ""));
        GraphCheck check = GraphCheck.builtIn();
        List<SoundGraph> graphs = new ArrayList<>();
        new ArticleReader()
                .read(List.of(news), ReadOptions.DEFAULT)
                .forEach(
                        reading ->
                                reading.match(
                                        article ->
                                                check.check(
                                                                writer.write(
                                                                        extraction.extract(
                                                                                article)))
                                                        .match(graphs::add, reasons -> false),
                                        reason -> false));
        return graphs;
    }

    private static long bareWrite(Path place, List<SoundGraph> graphs) throws IOException {
        Files.createDirectories(place);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(place.toString());
        long begin = System.nanoTime();
        dataset.begin(TxnType.WRITE);
        graphs.forEach(graph -> graph.article().quads().forEach(dataset::add));
        dataset.commit();
        dataset.end();
        long time = since(begin);
        TDBInternal.expel(dataset, true);
        return time;
    }

    private static long write(GraphStore opened, List<SoundGraph> graphs) {
        try (GraphStore store = opened) {
            long begin = System.nanoTime();
            for (int from = 0; from < graphs.size(); from += BATCH) {
                store.put(graphs.subList(from, Math.min(graphs.size(), from + BATCH)));
            }
            return since(begin);
        }
    }

    private static long open(Path place) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            GraphStore.open(place).close();
            best = Math.min(best, since(begin));
        }
        return best;
    }

    private static long recover(Path place) {
        delete(place.resolve("text"));
        long begin = System.nanoTime();
        try (GraphStore store = GraphStore.open(place)) {
            store.read(DatasetGraph::isInTransaction);
            return since(begin);
        }
    }

    private GraphStore openStore(String name) {
        return withTexts(folder.resolve(name));
    }

    private static GraphStore withTexts(Path place) {
        return GraphStore.openOrCreate(place, Optional.empty());
    }

    private static GraphStore noTexts(Path place) {
        return GraphStore.openOrCreateWithoutTexts(place, Optional.empty());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long since(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
