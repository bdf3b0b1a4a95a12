package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tupu.article.Article;
import tupu.language.HanLpBaseline;
import tupu.pipeline.Extraction;

/**
 * Measures the speed of the whole extraction beside that of HanLP's segmentation with all
 * recognisers, over the same articles in the same run, since machines differ and are noisy. Each
 * round measures both, one after the other; the median of the rounds counts.
 */
public final class ExtractionBenchmark {

    /** HanLP is faster by so much that it goes over the articles so many times in a round. */
    private static final int HANLP_TIMES = 8;

    private final Extraction extraction;
    private final HanLpBaseline hanLp = new HanLpBaseline();
    private final List<Article> articles;
    private final List<List<String>> sentences;
    private final long characters;

    public ExtractionBenchmark(Extraction extraction, List<Article> articles) {
        this.extraction = requireNonNull(extraction, "extraction");
        this.articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("nothing to measure with");
        }
        this.sentences = articles.stream().map(HanLpBaseline::sentences).toList();
        this.characters = sentences.stream().flatMap(List::stream).mapToLong(String::length).sum();
    }

    /**
     * What was measured on some number of threads.
     *
     * @param extraction UTF-16 units a second of the whole extraction
     * @param hanLp UTF-16 units a second of HanLP
     */
    public record Speed(int threads, double extraction, double hanLp) {

        /** The extraction's speed as a share of HanLP's. */
        public double share() {
            return extraction / hanLp;
        }
    }

    /**
     * All figures of a run.
     *
     * @param characters UTF-16 units of the articles
     * @param heapBytes what is in use after a full collection at the end
     */
    public record Figures(long characters, Speed one, Speed several, long heapBytes) {

        /** How much more several threads do than one: ours as a share of HanLP's. */
        public double gainShare() {
            return (several.extraction() / one.extraction()) / (several.hanLp() / one.hanLp());
        }
    }

    /**
     * Measures on one thread and on {@code threads}, after a warm-up of one round each.
     *
     * @param rounds at least 1
     */
    public Figures run(int threads, int rounds) {
        measure(threads, 1);
        Speed one = measure(1, rounds);
        Speed several = measure(threads, rounds);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Figures(characters, one, several, runtime.totalMemory() - runtime.freeMemory());
    }

    private Speed measure(int threads, int rounds) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            theirs.add(
                    HANLP_TIMES
                            * characters
                            / Throughput.seconds(
                                    sentences,
                                    HANLP_TIMES,
                                    threads,
                                    article -> article.forEach(hanLp::words)));
            ours.add(characters / Throughput.seconds(articles, 1, threads, extraction::extract));
        }
        return new Speed(threads, median(ours), median(theirs));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
