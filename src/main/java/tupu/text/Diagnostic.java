package tupu.text;

import static java.util.Objects.requireNonNull;

/**
 * A message about a place in a file of the user's, with what to do about it. Prints as one line:
 * {@code topics.ttl:118:7: topic “算力瓶景” has no prefLabel (add skos:prefLabel "…"@zh)}.
 *
 * @param file the file as the user named it, with {@code !entry} behind it inside an archive
 * @param line line number from 1; 0 where the message is about the whole file
 * @param column column in code points from 1; 0 where unknown
 * @param message cause, naming the offending value
 * @param cure what the user can do; empty where there is nothing to do
 */
public record Diagnostic(String file, int line, int column, String message, String cure) {

    public Diagnostic {
        requireNonNull(file, "file");
        requireNonNull(message, "message");
        requireNonNull(cure, "cure");
    }

    /** A message about a whole file. */
    public static Diagnostic of(String file, String message, String cure) {
        return new Diagnostic(file, 0, 0, message, cure);
    }

    /** A message about a line of a file. */
    public static Diagnostic at(String file, int line, String message, String cure) {
        return new Diagnostic(file, line, 0, message, cure);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        text.append(": ").append(message);
        if (!cure.isEmpty()) {
            text.append(" (").append(cure).append(')');
        }
        return text.toString().replaceAll("\\s*\\R\\s*", " ");
    }
}
