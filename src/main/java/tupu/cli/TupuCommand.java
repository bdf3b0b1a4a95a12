package tupu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "tupu",
        description = {
            "Builds a knowledge graph from news about the AI industry, Chinese first:",
            "who said what in which post, what happened when, each fact beside its words."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TupuCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            ExtractCommand.class,
            AskCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            UserCommand.class,
            ListCommand.class,
            ShowCommand.class,
            RemoveCommand.class,
            StatsCommand.class,
            ReviewCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            BenchmarkCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu demo                                   see it work on the bundled articles",
            "  tupu build news/ --store graph              read a folder of articles",
            "  tupu ask \"谁评论了算力瓶颈？\" --store graph    ask in plain words",
            "  source <(tupu generate-completion)          complete commands in this shell"
        })
final class TupuCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "No command given (try: tupu --help, or tupu demo)");
    }

    /** Prints {@code tupu 0.1.0}. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"tupu " + number()};
        }

        static String number() {
            Properties properties = new Properties();
            try (InputStream in = Version.class.getResourceAsStream("/tupu/version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the version", e);
            }
            return properties.getProperty("version");
        }
    }
}
