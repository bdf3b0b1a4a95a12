package tupu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleSource;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.store.GraphStore;
import tupu.text.Checkpoint;
import tupu.text.Digest;

/**
 * Turns articles into graphs on several threads and stores them batch by batch, one transaction
 * each. What is stored depends on the articles alone, not on their order or on the number of
 * threads: where one build reads an article twice, the later {@code dateModified} wins, then the
 * longer body, then the smaller digest.
 */
public final class GraphBuilder {

    private static final int BATCH = 200;

    private final Extraction extraction;
    private final ArticleGraphWriter writer;
    private final GraphStore store;
    private final GraphCheck check = GraphCheck.builtIn();
    private final int threads;

    /**
     * Prepares a build into {@code store}.
     *
     * @param build names what the graphs are made with
     * @param threads how many articles are worked on at once; at least 1
     */
    public GraphBuilder(Extraction extraction, Build build, GraphStore store, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("%d threads".formatted(threads));
        }
        this.extraction = extraction;
        this.writer = new ArticleGraphWriter(store.iris(), build);
        this.store = store;
        this.threads = threads;
    }

    /**
     * Reads, extracts and stores what the store does not have yet; one bad article is set aside and
     * the build goes on.
     *
     * @param reading digest of the options that the sources are read with
     */
    public BuildReport build(Stream<ArticleSource> sources, String reading, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return new BuildRun(
                            store,
                            new BuildRun.Steps(
                                    writer::inputDigest,
                                    articles -> graphs(workers, articles),
                                    BATCH),
                            Digest.sha256(writer.build().digest(), reading),
                            progress)
                    .run(sources);
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Checked> graphs(ExecutorService workers, List<Article> articles) {
        List<Future<Checked>> pending = new ArrayList<>();
        articles.forEach(article -> pending.add(workers.submit(() -> graph(article))));
        return pending.stream().map(GraphBuilder::get).toList();
    }

    private Checked graph(Article article) {
        Checked checked = check.check(writer.write(extraction.extract(article)));
        Checkpoint.reached("extract");
        return checked;
    }

    private static Checked get(Future<Checked> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "An article could not be worked on: " + e.getCause(), e.getCause());
        }
    }
}
