package tupu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.benchmark.StoreBenchmark;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "store",
        description = {
            "Measure building, building again, writing, opening and size of a store,",
            "with articles made of the bundled ones."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tupu benchmark store --articles 1000 --folder /tmp/benchmark"})
final class BenchmarkStoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = "A new folder for articles and stores.")
    private Path folder;

    BenchmarkStoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireNew();
        new StoreBenchmark(folder, articles, this::say)
                .run()
                .lines()
                .forEach((name, value) -> terminal.out().printf("%-30s %s%n", name, value));
        return 0;
    }

    private void say(String what) {
        if (!common.quiet()) {
            terminal.err().println(what);
        }
    }

    private void requireNew() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new InputException(
                            Diagnostic.of(
                                    folder.toString(),
                                    "the folder is not empty",
                                    "name a new one with --folder"));
                }
            }
        }
    }
}
