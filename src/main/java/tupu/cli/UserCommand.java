package tupu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.serve.access.Users;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "user",
        description = {
            "Make a line for the file of users that may write: tupu serve --write USERS.",
            "The password is read from standard input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu user alice >> users                    type a password, then Enter",
            "  tupu user robot --token >> users            shows a token, once"
        })
final class UserCommand implements Callable<Integer> {

    private static final int SHORTEST = 8;

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "Letters, digits, dots, dashes, underscores.")
    private String name;

    @Option(names = "--token", description = "A token for a program instead of a password.")
    private boolean token;

    UserCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (token) {
            Users.NewToken made = Users.token(name);
            terminal.err().println("token, shown this once: " + made.token());
            terminal.out().println(made.line());
            return 0;
        }
        if (terminal.interactive()) {
            terminal.err().println("Password for " + name + ":");
        }
        BufferedReader in =
                new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        String password = in.readLine();
        if (password == null || password.length() < SHORTEST) {
            throw new InputException(
                    Diagnostic.of(
                            "standard input",
                            "the password is too short",
                            "give one of %d characters or more".formatted(SHORTEST)));
        }
        terminal.out().println(Users.line(name, password));
        return 0;
    }
}
