package tupu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = TupuCommand.Version.class,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class CommonOptions {

    @Option(names = "--verbose", description = "Say more; show a trace where the program fails.")
    private boolean verbose;

    @Option(names = "--quiet", description = "Results and errors only.")
    private boolean quiet;

    boolean verbose() {
        return verbose;
    }

    boolean quiet() {
        return quiet;
    }
}
