package tupu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Runs commands as a shell does whose output is piped, 160 columns wide.
 *
 * @param code the exit code
 * @param out what went to standard output, with LF line ends
 * @param err what went to standard error, with LF line ends
 */
record Console(int code, String out, String err) {

    static Console run(String... arguments) {
        return runWithInput("", arguments);
    }

    static Console runWithInput(String input, String... arguments) {
        StringWriter errors = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter text = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        Terminal terminal =
                new Terminal(
                        text,
                        new PrintWriter(errors, true),
                        bytes,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        false,
                        false,
                        160);
        int code = Main.commandLine(terminal).execute(arguments);
        text.flush();
        return new Console(
                code,
                bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
                errors.toString().replace("\r\n", "\n"));
    }
}
