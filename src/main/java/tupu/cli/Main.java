package tupu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;

/** The program's entry: the only class that talks to the process. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(out, err, System.out, System.in, System.getenv());
        int code = commandLine(terminal).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The command line on a terminal of the caller's. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new TupuCommand(), new Commands(terminal));
        ErrorReporter errors = new ErrorReporter(terminal);
        return commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpWidth(Math.max(60, Math.min(100, terminal.width())))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.colours()
                                        ? CommandLine.Help.Ansi.ON
                                        : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }
}
