package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A place in a text, as its IRI says: {@code …/article/0f3a…#char=12,45}.
 *
 * @param document the text's IRI up to the fragment
 * @param begin in code points
 * @param end behind it, in code points
 */
record Stretch(String document, int begin, int end) {

    private static final Pattern PLACE = Pattern.compile("([^#]*)#char=([0-9]{1,9}),([0-9]{1,9})");

    Stretch {
        requireNonNull(document, "document");
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("No stretch: %d to %d".formatted(begin, end));
        }
    }

    static Optional<Stretch> of(Node phrase) {
        Matcher place = PLACE.matcher(phrase.isURI() ? phrase.getURI() : "");
        if (!place.matches()) {
            return Optional.empty();
        }
        int begin = Integer.parseInt(place.group(2));
        int end = Integer.parseInt(place.group(3));
        return end < begin
                ? Optional.empty()
                : Optional.of(new Stretch(place.group(1), begin, end));
    }

    int length() {
        return end - begin;
    }
}
