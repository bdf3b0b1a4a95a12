package tupu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "benchmark",
        description = "Measure speed and memory on this machine.",
        subcommands = BenchmarkExtractCommand.class,
        footerHeading = "%nExamples:%n",
        footer = "  tupu benchmark extract articles/")
final class BenchmarkCommand {

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;
}
