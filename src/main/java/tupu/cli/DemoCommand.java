package tupu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.corpus.BundledArticles;
import tupu.export.ExportFormat;
import tupu.export.ExportSelection;
import tupu.export.GraphExporter;
import tupu.lexicon.OntologyFiles;
import tupu.pipeline.BuildReport;
import tupu.pipeline.Extraction;
import tupu.pipeline.StoreBuild;
import tupu.query.Answer;
import tupu.query.QueryCatalogue;
import tupu.query.QueryRunner;
import tupu.query.Question;
import tupu.query.RunLimits;
import tupu.query.Tongue;
import tupu.store.GraphStore;
import tupu.store.StoreCounts;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "demo",
        description =
                "Build a graph from the bundled articles, ask the headline questions, export it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {"  tupu demo", "  tupu demo --folder /tmp/tupu-demo"})
final class DemoCommand implements Callable<Integer> {

    private static final List<String> QUESTIONS =
            List.of("谁评论了算力瓶颈？", "who commented on export controls?", "Sora是什么时候发布的？");

    /** Marks a folder that a demonstration made and the next one may clear. */
    private static final String MARKER = ".tupu-demo";

    private final Terminal terminal;

    @Mixin private CommonOptions common;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = "demo",
            description = "Where articles, graph and export go. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        prepare();
        Path articles = folder.resolve("articles");
        BundledArticles.writeTo(articles);
        say("1. Reading the bundled articles: %s".formatted(articles));
        OntologyFiles files = OntologyFiles.builtIn();
        try (GraphStore graph =
                GraphStore.openOrCreate(folder.resolve("graph"), Optional.empty())) {
            build(graph, files, articles);
            for (String question : QUESTIONS) {
                ask(graph, question);
            }
            export(graph);
        }
        sayNext();
        return 0;
    }

    private void prepare() throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARKER)) && !isEmpty(folder)) {
            throw new InputException(
                    Diagnostic.of(
                            folder.toString(),
                            "the folder exists and no demonstration made it",
                            "name another one with --folder"));
        }
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARKER), "");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void build(GraphStore graph, OntologyFiles files, Path articles) {
        Extraction extraction = Extraction.with(files);
        try (Stream<Reading> readings =
                        new ArticleReader().read(List.of(articles), ReadOptions.DEFAULT);
                ProgressLine progress = new ProgressLine(terminal, common.quiet())) {
            BuildReport report =
                    new StoreBuild(extraction, files, TupuCommand.Version.number())
                            .into(
                                    graph,
                                    readings,
                                    Runtime.getRuntime().availableProcessors(),
                                    progress);
            report.setAside().forEach(reason -> terminal.err().println("set aside: " + reason));
        }
        StoreCounts counts = graph.counts();
        say(
                "   %d articles, %d entities, %d quotations, %d posts, %d events, %d relations, %d quads"
                        .formatted(
                                counts.articles(),
                                counts.entities(),
                                counts.quotations(),
                                counts.posts(),
                                counts.events(),
                                counts.relations(),
                                counts.quads()));
    }

    private void ask(GraphStore graph, String question) {
        Tongue tongue = Tongue.of(question);
        say("%n2. tupu ask \"%s\" --store %s%n".formatted(question, folder.resolve("graph")));
        Answer answer =
                graph.read(
                        dataset ->
                                new Question(question)
                                        .answer(
                                                dataset,
                                                graph.iris(),
                                                QueryCatalogue.builtIn(),
                                                new QueryRunner(RunLimits.DEFAULT)));
        answer.match(
                found -> {
                    new ResultPrinter(terminal, tongue).print(found.result(), "table");
                    return true;
                },
                unclear -> {
                    throw new IllegalStateException(
                            "The demonstration's question was not understood: "
                                    + unclear.reasons());
                });
    }

    private void export(GraphStore graph) throws IOException {
        Path file = folder.resolve("graph.ttl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new GraphExporter(graph).write(ExportFormat.TURTLE, ExportSelection.ALL, out);
        }
        say("%n3. Exported: %s (%,d bytes)".formatted(file, Files.size(file)));
    }

    private void sayNext() {
        Path graph = folder.resolve("graph");
        say("%nTry next:".formatted());
        say("  ./tupu ask \"谁评论了出口管制？\" --store %s".formatted(graph));
        say(
                "  ./tupu extract %s"
                        .formatted(folder.resolve("articles").resolve("sora-compute-gap.txt")));
        say("  ./tupu build YOUR-ARTICLES --store graph");
    }

    private void say(String text) {
        terminal.out().println(text);
        terminal.out().flush();
    }
}
