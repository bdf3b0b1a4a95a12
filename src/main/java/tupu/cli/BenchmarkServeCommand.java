package tupu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.benchmark.ServeBenchmark;
import tupu.benchmark.ServeFigures;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "serve",
        description = {
            "Measure the running server over HTTP: the catalogued questions and the pages, on the",
            "bundled articles and on generated ones, with one client and with several, beside the",
            "same questions on bare Jena in process in the same run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu benchmark serve --folder /tmp/benchmark",
            "  tupu benchmark serve --folder /tmp/benchmark --articles 1000 --format json"
        })
final class BenchmarkServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = {
                "Generated articles; 0 for the bundled ones alone. Default: ${DEFAULT-VALUE}."
            })
    private int articles;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the stores go; those of an earlier run are used again.")
    private Path folder;

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "16",
            description = "How many ask at a time, beside one. Default: ${DEFAULT-VALUE}.")
    private int clients;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "Of each question with each number of clients. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "When to go on to the next, however few requests there were. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private String format;

    BenchmarkServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireUsable();
        ServeFigures figures =
                new ServeBenchmark(
                                folder,
                                new ServeBenchmark.Extent(articles, requests, seconds, clients),
                                this::say)
                        .run();
        if (format.equals("json")) {
            terminal.out().println(figures.json());
        } else {
            figures.text().forEach(terminal.out()::println);
        }
        return 0;
    }

    private void say(String what) {
        if (!common.quiet()) {
            terminal.err().println(what);
            terminal.err().flush();
        }
    }

    private void requireUsable() {
        if (articles < 0 || requests < 1 || seconds < 1 || clients < 1) {
            throw new InputException(
                    Diagnostic.of(
                            "--articles, --requests, --seconds, --clients",
                            "there is nothing to measure",
                            "give at least 1 of each; articles may be 0"));
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new InputException(
                    Diagnostic.of(
                            "--format",
                            "there is no format “%s”".formatted(format),
                            "use text or json"));
        }
    }
}
