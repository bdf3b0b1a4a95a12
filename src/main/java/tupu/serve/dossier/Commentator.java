package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody who spoke of a topic.
 *
 * @param thing empty for unnamed sources
 * @param name as shown
 * @param standing post and organisation when last quoted; or empty
 * @param quotations copies count once
 * @param first day of the first quotation; or empty
 * @param last day of the last one
 */
public record Commentator(
        Optional<Named> thing,
        String name,
        String standing,
        int quotations,
        String first,
        String last) {

    public Commentator {
        requireNonNull(thing, "thing");
        requireNonNull(name, "name");
        requireNonNull(standing, "standing");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }
}
