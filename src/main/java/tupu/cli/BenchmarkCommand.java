package tupu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "benchmark",
        description = "Measure speed, memory and size on this machine.",
        subcommands = {
            BenchmarkExtractCommand.class,
            BenchmarkStoreCommand.class,
            BenchmarkServeCommand.class,
            BenchmarkCopiesCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu benchmark extract articles/",
            "  tupu benchmark store --folder /tmp/benchmark",
            "  tupu benchmark serve --folder /tmp/benchmark",
            "  tupu benchmark copies src/corpus/train src/corpus/test"
        })
final class BenchmarkCommand {

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;
}
