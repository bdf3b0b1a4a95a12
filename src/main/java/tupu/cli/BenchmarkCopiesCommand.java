package tupu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.article.Article;
import tupu.benchmark.CopyBenchmark;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;

@Command(
        name = "copies",
        description = {
            "Measure how well reprints are told from articles that only tell the same event,",
            "with reprints made of the articles in the folders, and how long that takes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu benchmark copies src/corpus/train src/corpus/test --events src/corpus/same-event"
        })
final class BenchmarkCopiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Marked-up articles, no two of which are copies.")
    private List<Path> folders;

    @Option(
            names = "--events",
            paramLabel = "FOLDER",
            description = "Articles whose file names begin with their event: 01-a-sora.txt.")
    private Optional<Path> events;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many to measure the speed with. Default: ${DEFAULT-VALUE}.")
    private int articles;

    BenchmarkCopiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Article> all = read(folders);
        Map<String, List<Article>> told = new TreeMap<>();
        if (events.isPresent()) {
            told.putAll(
                    read(List.of(events.get())).stream()
                            .collect(Collectors.groupingBy(BenchmarkCopiesCommand::event)));
        }
        CopyBenchmark benchmark = new CopyBenchmark(all, told);
        benchmark.accuracy().lines().forEach(terminal.out()::println);
        terminal.out()
                .printf(
                        "%-24s %.0f µs, of %,d%n",
                        "time an article", benchmark.microsPerArticle(articles), articles);
        return 0;
    }

    private static String event(Article article) {
        String name = Path.of(article.origin().file()).getFileName().toString();
        return name.substring(0, Math.max(1, name.indexOf('-')));
    }

    private static List<Article> read(List<Path> folders) {
        return MarkedCorpus.read(folders).articles().stream().map(CorpusArticle::article).toList();
    }
}
