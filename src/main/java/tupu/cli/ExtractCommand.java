package tupu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.article.Reading;
import tupu.facts.FactsJson;
import tupu.facts.LinkedFacts;
import tupu.link.Entity;
import tupu.link.LinkedArticle;
import tupu.pipeline.Extraction;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Iris;
import tupu.rdf.TurtleText;
import tupu.text.Diagnostic;
import tupu.text.Digest;

@Command(
        name = "extract",
        description = "Show what would be extracted from articles, without storing it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was read",
            "1:nothing was read",
            "2:wrong usage",
            "3:some articles were set aside"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu extract article.html",
            "  tupu extract --format json news/ > facts.jsonl",
            "  tupu extract --format ttl article.txt"
        })
final class ExtractCommand implements Callable<Integer> {

    /** How findings are shown. */
    enum Format {
        TEXT,
        JSON,
        TTL
    }

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private LexiconOption lexicon;
    @Mixin private ReadingOptions reading;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders, feeds, archives, or - for standard input.")
    private List<Path> articles;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "${COMPLETION-CANDIDATES}. JSON has one line an article, offsets in code points. Default: ${DEFAULT-VALUE}.")
    private Format format;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Extraction extraction = lexicon.extraction();
        Build build =
                new Build(TupuCommand.Version.number(), Digest.sha256(), extraction.knowledge());
        List<Diagnostic> setAside = new ArrayList<>();
        int[] read = new int[1];
        try (Stream<Reading> readings = reading.read(articles, terminal)) {
            readings.forEach(
                    each ->
                            each.match(
                                    article -> {
                                        print(extraction.extract(article), build);
                                        return read[0]++;
                                    },
                                    reason -> {
                                        setAside.add(reason);
                                        return read[0];
                                    }));
        }
        terminal.out().flush();
        setAside.forEach(reason -> terminal.err().println("set aside: " + reason));
        if (setAside.isEmpty()) {
            return 0;
        }
        return read[0] == 0 ? 1 : BuildCommand.SOME_SET_ASIDE;
    }

    private void print(LinkedArticle linked, Build build) {
        switch (format) {
            case TEXT -> terminal.out().print(new ExtractText(terminal.colours()).of(linked));
            case JSON ->
                    terminal.out()
                            .println(FactsJson.line(LinkedFacts.of(linked, ExtractCommand::iri)));
            case TTL ->
                    terminal.out()
                            .print(
                                    TurtleText.of(
                                            new ArticleGraphWriter(Iris.DEFAULT, build)
                                                    .write(linked)));
        }
    }

    private static String iri(Entity entity) {
        return Iris.DEFAULT.entity(entity.id()).getURI();
    }
}
