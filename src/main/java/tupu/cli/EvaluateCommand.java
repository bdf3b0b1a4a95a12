package tupu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.evaluate.Evaluation;
import tupu.evaluate.EvaluationJson;
import tupu.evaluate.GoldCase;
import tupu.evaluate.GoldFile;
import tupu.evaluate.RecordedRun;
import tupu.evaluate.RunComparison;
import tupu.facts.Facts;
import tupu.facts.LinkedFacts;
import tupu.mention.Source;
import tupu.pipeline.Extraction;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "evaluate",
        description = {
            "Precision, recall and F1 of the extraction, layer by layer, against gold files or marked-up articles.",
            "GOLD: gold files (*.json) or folders of them, which need --articles; or marked-up articles (see docs/corpus-format.md) with --corpus."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:a file cannot be read, or with --tolerance a layer has fallen",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu evaluate gold/ --articles articles/",
            "  tupu evaluate gold/ --articles articles/ --each --misses",
            "  tupu evaluate --corpus corpus/test --record run.json",
            "  tupu evaluate --corpus corpus/test --compare run.json --tolerance 0.01"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private LexiconOption lexicon;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold files or folders; marked-up articles with --corpus.")
    private List<Path> gold;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description = "The articles that the gold files name.")
    private Optional<Path> articles;

    @Option(
            names = "--facts",
            paramLabel = "FOLDER",
            description = "Score these facts (a JSON file an article) instead of extracting.")
    private Optional<Path> facts;

    @Option(names = "--corpus", description = "GOLD are marked-up articles.")
    private boolean corpus;

    @Option(
            names = "--marked-names",
            description =
                    "With --corpus: take the names as marked, to measure the other layers alone.")
    private boolean markedNames;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "SOURCE",
            description = {
                "Do without some sources of names, to see what they bring:",
                "${COMPLETION-CANDIDATES}."
            })
    private Set<Source> without = EnumSet.noneOf(Source.class);

    @Option(names = "--each", description = "A table for each article too.")
    private boolean each;

    @Option(names = "--misses", description = "List what was missed and what was too much.")
    private boolean misses;

    @Option(names = "--context", description = "List the same with the words around it.")
    private boolean context;

    @Option(names = "--types", description = "A table by type of event, relation and quotation.")
    private boolean types;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write the figures, to compare later runs with.")
    private Optional<Path> record;

    @Option(names = "--compare", paramLabel = "FILE", description = "Compare with a recorded run.")
    private Optional<Path> compare;

    @Option(
            names = "--tolerance",
            paramLabel = "F1",
            description = "With --compare: exit code 1 where a layer has fallen by more.")
    private Optional<Double> tolerance;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = Evaluation.of(corpus ? corpusCases() : goldCases());
        if (format.equals("json")) {
            terminal.out().println(EvaluationJson.pretty(evaluation));
        } else {
            terminal.out().print(evaluation.report(details()));
        }
        if (record.isPresent()) {
            Files.writeString(
                    record.get(), EvaluationJson.record(evaluation), StandardCharsets.UTF_8);
        }
        return compare.map(file -> compare(evaluation, file)).orElse(0);
    }

    private Evaluation.Detail[] details() {
        List<Evaluation.Detail> details = new ArrayList<>();
        add(details, each, Evaluation.Detail.EACH);
        add(details, misses, Evaluation.Detail.MISSES);
        add(details, context, Evaluation.Detail.CONTEXT);
        add(details, types, Evaluation.Detail.TYPES);
        return details.toArray(Evaluation.Detail[]::new);
    }

    private static void add(
            List<Evaluation.Detail> details, boolean wanted, Evaluation.Detail detail) {
        if (wanted) {
            details.add(detail);
        }
    }

    private List<GoldCase> goldCases() {
        Path folder =
                articles.orElseThrow(
                        () ->
                                new InputException(
                                        Diagnostic.of(
                                                "--articles",
                                                "gold files name articles",
                                                "say in which folder those are, or use --corpus")));
        List<GoldFile> files = GoldFile.read(gold, folder);
        if (facts.isPresent()) {
            return files.stream().map(file -> file.withFactsIn(facts.get())).toList();
        }
        Extraction extraction = lexicon.extraction(without);
        return files.stream().map(file -> file.with(extract(extraction, file.article()))).toList();
    }

    /** A file that holds no article has no facts; an archive's first article counts. */
    private Facts extract(Extraction extraction, Path file) {
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(file), ReadOptions.DEFAULT)) {
            return readings.map(
                            reading ->
                                    reading.match(
                                            article -> facts(extraction, article),
                                            reason -> {
                                                terminal.err().println("set aside: " + reason);
                                                return Facts.none(file.toString());
                                            }))
                    .findFirst()
                    .orElseGet(() -> Facts.none(file.toString()));
        }
    }

    private static Facts facts(Extraction extraction, Article article) {
        return LinkedFacts.of(extraction.extract(article));
    }

    private List<GoldCase> corpusCases() {
        Extraction extraction = lexicon.extraction(without);
        List<GoldCase> cases = new ArrayList<>();
        for (CorpusArticle article : MarkedCorpus.read(gold).articles()) {
            cases.add(GoldCase.of(article, found(extraction, article)));
        }
        return cases;
    }

    private Facts found(Extraction extraction, CorpusArticle article) {
        return LinkedFacts.of(
                markedNames
                        ? extraction.extract(article.article(), article.names().mentions())
                        : extraction.extract(article.article()));
    }

    private int compare(Evaluation evaluation, Path file) {
        RunComparison comparison =
                new RunComparison(
                        RecordedRun.read(file.toString(), text(file)), RecordedRun.of(evaluation));
        terminal.out().print(comparison.table());
        List<RunComparison.Change> fallen = tolerance.map(comparison::fallen).orElse(List.of());
        fallen.forEach(
                change ->
                        terminal.err()
                                .printf(
                                        "fallen: %s from %.3f to %.3f%n",
                                        change.layer(), change.before(), change.now()));
        return fallen.isEmpty() ? 0 : 1;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
