package tupu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Reading;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.rdf.SoundGraph;
import tupu.store.GraphStore;
import tupu.text.Diagnostic;

/**
 * Turns articles into graphs on several threads and stores them batch by batch, one transaction
 * each. What is stored depends on the articles alone, not on their order or on the number of
 * threads: where one build reads an article twice, the later {@code dateModified} wins, then the
 * longer body, then the smaller digest.
 */
public final class GraphBuilder {

    /** How many articles one transaction holds; some 100 to 1,000 triples each. */
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

    /** Reads, extracts and stores; one bad article is set aside and the build goes on. */
    public BuildReport build(Stream<Reading> readings, Progress progress) {
        BuildReport.Builder report = new BuildReport.Builder();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Map<ArticleId, Rank> best = new HashMap<>();
            int[] done = new int[1];
            Iterator<Reading> all = readings.iterator();
            while (all.hasNext()) {
                Map<ArticleId, Article> batch = nextBatch(all, best, report, done, progress);
                List<SoundGraph> graphs =
                        graphs(workers, List.copyOf(batch.values()), report, done, progress);
                if (!graphs.isEmpty()) {
                    report.changed(store.put(graphs));
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return report.build();
    }

    private Map<ArticleId, Article> nextBatch(
            Iterator<Reading> all,
            Map<ArticleId, Rank> best,
            BuildReport.Builder report,
            int[] done,
            Progress progress) {
        Map<ArticleId, Article> batch = new LinkedHashMap<>();
        while (all.hasNext() && batch.size() < BATCH) {
            Optional<Article> article =
                    all.next()
                            .match(
                                    Optional::of,
                                    reason -> {
                                        report.setAside(List.of(reason));
                                        progress.reached(++done[0], reason.file());
                                        return Optional.empty();
                                    });
            article.filter(read -> wins(read, best)).ifPresent(read -> batch.put(read.id(), read));
        }
        return batch;
    }

    private static boolean wins(Article article, Map<ArticleId, Rank> best) {
        Rank rank = Rank.of(article);
        Rank before = best.get(article.id());
        boolean wins = before == null || rank.compareTo(before) > 0;
        if (wins) {
            best.put(article.id(), rank);
        }
        return wins;
    }

    private List<SoundGraph> graphs(
            ExecutorService workers,
            List<Article> articles,
            BuildReport.Builder report,
            int[] done,
            Progress progress) {
        List<Future<Checked>> pending = new ArrayList<>();
        articles.forEach(article -> pending.add(workers.submit(() -> graph(article))));
        List<SoundGraph> graphs = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            String file = articles.get(i).origin().file();
            get(pending.get(i))
                    .match(
                            sound -> graphs.add(sound),
                            reasons -> {
                                report.setAside(
                                        reasons.stream()
                                                .map(
                                                        reason ->
                                                                Diagnostic.of(
                                                                        file,
                                                                        reason.message(),
                                                                        reason.cure()))
                                                .toList());
                                return false;
                            });
            progress.reached(++done[0], file);
        }
        return graphs;
    }

    private Checked graph(Article article) {
        return check.check(writer.write(extraction.extract(article)));
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

    /** Which of two readings of one article counts: the greater. */
    private record Rank(String modified, int length, String digest) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER =
                Comparator.comparing(Rank::modified)
                        .thenComparingInt(Rank::length)
                        .thenComparing(Rank::digest, Comparator.reverseOrder());

        static Rank of(Article article) {
            return new Rank(
                    article.modified().map(Object::toString).orElse(""),
                    article.body().length(),
                    article.origin().digest());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }
}
