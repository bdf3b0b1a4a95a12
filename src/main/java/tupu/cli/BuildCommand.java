package tupu.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.article.ArticleSource;
import tupu.pipeline.BuildReport;
import tupu.pipeline.Extraction;
import tupu.pipeline.StoreBuild;
import tupu.rdf.Iris;
import tupu.store.ArticleChange;
import tupu.store.GraphStore;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "build",
        description = "Read articles and add what they assert to the graph.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was read",
            "1:nothing was read; see the message",
            "2:wrong usage",
            "3:done, some articles were set aside"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu build news/ --store graph",
            "  tupu build news/ --watch                   keep up with a folder",
            "  tupu build https://news.example.com/feed --online --watch",
            "  tupu build a.html feed.xml archive.jsonl.gz crawl.warc.gz",
            "  curl -s https://news.example.com/feed | tupu build -"
        })
final class BuildCommand implements Callable<Integer> {

    /** Done, but some articles were set aside. */
    static final int SOME_SET_ASIDE = 3;

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;
    @Mixin private LexiconOption lexicon;
    @Mixin private ReadingOptions reading;

    @Parameters(
            paramLabel = "ARTICLES",
            arity = "1..*",
            description =
                    "Files, folders, feeds, archives, - for standard input, or with --online addresses of feeds.")
    private List<String> articles;

    @Option(
            names = "--online",
            description =
                    "Use the network: fetch the feeds whose addresses are given, and nothing else. Without this option nothing is fetched.")
    private boolean online;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of a new graph start with. Default: " + Iris.DEFAULT_BASE)
    private Optional<String> base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are worked on at once. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--watch",
            description = "Go on: look for what is new or changed until stopped with Ctrl+C.")
    private boolean watch;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "How often --watch looks; in between others can have the store. A server is asked every five minutes at most. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Extraction extraction = lexicon.extraction();
        BuildInputs inputs = new BuildInputs(articles, online, reading, extraction.knowledge());
        StoreBuild build =
                new StoreBuild(extraction, lexicon.files(), TupuCommand.Version.number());
        BuildReport report = build(build, inputs);
        print(report);
        if (watch) {
            watch(build, inputs, report);
        }
        return exitCode(report);
    }

    private BuildReport build(StoreBuild build, BuildInputs inputs) {
        try (GraphStore graph = GraphStore.openOrCreate(store.folder(), base.map(Iris::new));
                Stream<ArticleSource> sources = inputs.sources(store.folder(), terminal);
                ProgressLine progress = new ProgressLine(terminal, common.quiet())) {
            BuildReport report = build.into(graph, sources, reading.options(), threads, progress);
            inputs.stored();
            graph.houseKeeping().compactIfWasteful();
            progress.clear();
            return report;
        }
    }

    /** Builds again and again; says something only where something changed. */
    private void watch(StoreBuild build, BuildInputs inputs, BuildReport first) {
        List<Diagnostic> told = first.setAside();
        try {
            while (true) {
                terminal.out().flush();
                Thread.sleep(seconds * 1000L);
                told = look(build, inputs, told);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that somebody else holds at this moment is tried again the next time. */
    private List<Diagnostic> look(StoreBuild build, BuildInputs inputs, List<Diagnostic> told) {
        try {
            BuildReport report = build(build, inputs);
            if (report.hasNews() || !report.setAside().equals(told)) {
                print(report);
            }
            return report.setAside();
        } catch (InputException refused) {
            terminal.err().println("tupu: " + refused.getMessage());
            return told;
        }
    }

    private void print(BuildReport report) {
        report.setAside().forEach(reason -> terminal.err().println("set aside: " + reason));
        if (!common.quiet()) {
            terminal.out()
                    .printf(
                            "%d articles: %d new, %d changed, %d taken back, %d known already (%d not read again); %d set aside%n",
                            report.changes().size(),
                            report.count(ArticleChange.Kind.ADDED),
                            report.count(ArticleChange.Kind.CHANGED),
                            report.count(ArticleChange.Kind.REMOVED),
                            report.count(ArticleChange.Kind.UNCHANGED),
                            report.unread(),
                            report.setAside().size());
            ChangePrinter changes = new ChangePrinter(terminal);
            report.changes().forEach(changes::print);
        }
    }

    private static int exitCode(BuildReport report) {
        if (report.setAside().isEmpty()) {
            return 0;
        }
        return report.isEmpty() ? 1 : SOME_SET_ASIDE;
    }
}
