package tupu.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tupu.text.InputException;

/**
 * Shows the user's mistakes as one line with cause and cure, and ours with a trace where {@code
 * --verbose} asks for it.
 */
final class ErrorReporter implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Terminal terminal;

    ErrorReporter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parsed) {
        terminal.out().flush();
        terminal.err().println("tupu: " + message(exception));
        if (isVerbose(parsed)) {
            exception.printStackTrace(terminal.err());
        } else if (!isTheUsers(exception)) {
            terminal.err()
                    .println(
                            "tupu: this is a mistake of the program's; --verbose shows where it happened");
        }
        return ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        terminal.err().println("tupu: " + oneLine(exception.getMessage()));
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        if (!suggestions.isEmpty()) {
            terminal.err().println("tupu: did you mean " + String.join(" or ", suggestions) + "?");
        }
        terminal.err()
                .println("tupu: see %s --help".formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String message(Exception exception) {
        if (exception instanceof InputException) {
            return exception.getMessage();
        }
        Throwable cause =
                exception instanceof UncheckedIOException unchecked
                        ? unchecked.getCause()
                        : exception;
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder (check the path)";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile()
                    + ": no permission (check the rights of the file and its folder)";
        }
        return oneLine(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    private static boolean isTheUsers(Exception exception) {
        return exception instanceof InputException || exception instanceof UncheckedIOException;
    }

    private static boolean isVerbose(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.hasMatchedOption("--verbose");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
