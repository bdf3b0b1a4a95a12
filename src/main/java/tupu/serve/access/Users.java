package tupu.serve.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The people and programs that may write, as a file lists them, one a line; {@code tupu user} makes
 * the lines.
 *
 * <pre>
 * # who may write
 * alice:pbkdf2-sha256:600000:…:…
 * robot:token-sha256:…
 * </pre>
 */
public final class Users {

    private static final String NAME = "[A-Za-z0-9._-]{1,64}";

    /** Somebody's who is not there: asking for him takes as long as for anybody. */
    private static final Secret NOBODYS = Secret.ofPassword(Secret.newToken());

    private final Map<String, Secret> secrets;

    private Users(Map<String, Secret> secrets) {
        this.secrets = Map.copyOf(secrets);
    }

    /** Reads a file; says where it is wrong. */
    public static Users read(Path file) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String name = line.split(":", 2)[0].strip();
                secrets.put(name, secret(file, number, name, line.strip()));
            }
        }
        if (secrets.isEmpty()) {
            throw new InputException(
                    Diagnostic.of(
                            file.toString(),
                            "nobody is listed",
                            "add a line made by: tupu user NAME"));
        }
        return new Users(secrets);
    }

    /** Returns the line of somebody with a password. */
    public static String line(String name, String password) {
        return checked(name) + ":" + Secret.ofPassword(password).written();
    }

    /**
     * A new token and the line of whom it belongs to.
     *
     * @param token to be shown once
     */
    public record NewToken(String line, String token) {}

    /** Makes a token for somebody. */
    public static NewToken token(String name) {
        String token = Secret.newToken();
        return new NewToken(checked(name) + ":" + Secret.ofToken(token).written(), token);
    }

    /** Returns the name of whom the token belongs to. */
    Optional<String> byToken(String token) {
        return secrets.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Secret.Token)
                .filter(entry -> entry.getValue().matches(token))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether that is the password of {@code name}; slow by intention. */
    boolean isPassword(String name, String password) {
        boolean known = secrets.get(name) instanceof Secret.Password;
        return (known ? secrets.get(name) : NOBODYS).matches(password) && known;
    }

    private static Secret secret(Path file, int number, String name, String line) {
        String written = line.substring(Math.min(line.length(), name.length() + 1));
        return Secret.read(written)
                .filter(secret -> name.matches(NAME))
                .orElseThrow(
                        () ->
                                new InputException(
                                        Diagnostic.at(
                                                file.toString(),
                                                number,
                                                "not a user",
                                                "use a line made by: tupu user NAME")));
    }

    private static String checked(String name) {
        if (!name.matches(NAME)) {
            throw new InputException(
                    Diagnostic.of(
                            "NAME",
                            "“%s” is not a user's name".formatted(name),
                            "use letters, digits, dots, dashes and underscores"));
        }
        return name;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
