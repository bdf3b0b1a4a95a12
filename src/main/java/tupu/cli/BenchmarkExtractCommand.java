package tupu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.article.Article;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.benchmark.ExtractionBenchmark;
import tupu.benchmark.ExtractionBenchmark.Speed;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "extract",
        description = {
            "Measure the whole extraction beside HanLP's segmentation with all recognisers, over the",
            "same articles in the same run. Speeds are UTF-16 units a second, medians of the rounds."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu benchmark extract articles/",
            "  tupu benchmark extract --threads 4 --rounds 9 articles/"
        })
final class BenchmarkExtractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private LexiconOption lexicon;

    @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "Files or folders.")
    private List<Path> paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Beside one thread, measure on N. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each is measured. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    BenchmarkExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (threads < 1 || rounds < 1) {
            throw new InputException(
                    Diagnostic.of(
                            "--threads %d --rounds %d".formatted(threads, rounds),
                            "there is nothing to measure",
                            "give at least 1 of each"));
        }
        List<Article> articles = articles();
        ExtractionBenchmark.Figures figures =
                new ExtractionBenchmark(lexicon.extraction(), articles).run(threads, rounds);
        print("articles             %,12d", articles.size());
        print("characters           %,12d", figures.characters());
        print("                      extraction        HanLP     share");
        for (Speed speed : List.of(figures.one(), figures.several())) {
            print(
                    "%2d thread%s           %,12.0f %,12.0f     %.3f",
                    speed.threads(),
                    speed.threads() == 1 ? " " : "s",
                    speed.extraction(),
                    speed.hanLp(),
                    speed.share());
        }
        print("gain, share of HanLP's      %.3f", figures.gainShare());
        print("heap after collection %,8d MB", figures.heapBytes() / 1_000_000);
        return 0;
    }

    private void print(String line, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, line, values));
    }

    private List<Article> articles() {
        try (Stream<Reading> readings = new ArticleReader().read(paths, ReadOptions.DEFAULT)) {
            List<Article> articles =
                    readings.flatMap(
                                    reading ->
                                            reading
                                                    .<Optional<Article>>match(
                                                            Optional::of,
                                                            reason -> Optional.empty())
                                                    .stream())
                            .toList();
            if (articles.isEmpty()) {
                throw new InputException(
                        Diagnostic.of(
                                paths.get(0).toString(),
                                "there is no article to measure with",
                                "name files or folders that hold some"));
            }
            return articles;
        }
    }
}
