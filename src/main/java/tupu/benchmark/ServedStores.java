package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.corpus.BundledArticles;
import tupu.lexicon.OntologyFiles;
import tupu.pipeline.Extraction;
import tupu.pipeline.Progress;
import tupu.pipeline.StoreBuild;
import tupu.rdf.ArticleGraph;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Iris;
import tupu.rdf.SoundGraph;
import tupu.store.GraphStore;

/** The stores that are served while measuring; one that is there already is taken as it is. */
final class ServedStores {

    private static final String VERSION = "benchmark";
    private static final int ORIGINALS = 40;
    private static final int BATCH = 500;

    private final Path folder;
    private final Consumer<String> progress;
    private Optional<Extraction> extraction = Optional.empty();

    ServedStores(Path folder, Consumer<String> progress) {
        this.folder = requireNonNull(folder, "folder");
        this.progress = requireNonNull(progress, "progress");
    }

    /** Whether one was made by this process, which has grown by that. */
    boolean madeNow() {
        return extraction.isPresent();
    }

    /** Returns the store of the bundled articles. */
    GraphStore bundled() throws IOException {
        return once(
                "bundled",
                store -> {
                    progress.accept("building the store of the bundled articles");
                    Path articles = folder.resolve("bundled-articles");
                    BundledArticles.writeTo(articles);
                    try (Stream<Reading> readings = read(articles)) {
                        build(store, readings);
                    }
                });
    }

    /** Returns a store of so many generated articles. */
    GraphStore generated(int count) throws IOException {
        return once("generated-" + count, store -> generate(store, count));
    }

    private void generate(GraphStore store, int count) throws IOException {
        progress.accept("extracting the articles to generate from");
        Path seeds = folder.resolve("seeds");
        GeneratedNews.fromBundled().write(seeds, Math.min(count, ORIGINALS));
        build(store, Stream.empty());
        GeneratedGraphs graphs = new GeneratedGraphs(store.iris(), originals(seeds, store.iris()));
        for (int from = 0; from < count; from += BATCH) {
            progress.accept("writing article %,d of %,d".formatted(from, count));
            List<SoundGraph> batch = new ArrayList<>();
            for (int number = from; number < Math.min(count, from + BATCH); number++) {
                batch.add(graphs.graph(number));
            }
            store.put(batch);
        }
        store.houseKeeping().compact();
    }

    /** Makes a store under another name first, so that one half made is never measured. */
    private GraphStore once(String name, Filling filling) throws IOException {
        Path place = folder.resolve(name);
        if (!Files.isDirectory(place)) {
            Path half = folder.resolve(name + "-half-made");
            try (GraphStore store = GraphStore.openOrCreate(half, Optional.empty())) {
                filling.fill(store);
            }
            Files.move(half, place);
        }
        return GraphStore.open(place);
    }

    private void build(GraphStore store, Stream<Reading> readings) {
        new StoreBuild(extraction(), OntologyFiles.builtIn(), VERSION)
                .into(store, readings, Runtime.getRuntime().availableProcessors(), Progress.SILENT);
    }

    private List<ArticleGraph> originals(Path seeds, Iris iris) {
        ArticleGraphWriter writer = new ArticleGraphWriter(iris, new Build(VERSION, "", ""));
        try (Stream<Reading> readings = read(seeds)) {
            return readings.flatMap(
                            reading ->
                                    reading.<Stream<Article>>match(
                                            Stream::of, reason -> Stream.empty()))
                    .map(article -> writer.write(extraction().extract(article)))
                    .toList();
        }
    }

    private static Stream<Reading> read(Path articles) {
        return new ArticleReader().read(List.of(articles), ReadOptions.DEFAULT);
    }

    private Extraction extraction() {
        if (extraction.isEmpty()) {
            extraction = Optional.of(Extraction.with(OntologyFiles.builtIn()));
        }
        return extraction.get();
    }

    /** Puts into a new store what is to be measured with. */
    @FunctionalInterface
    private interface Filling {

        void fill(GraphStore store) throws IOException;
    }
}
