package tupu.extract;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.mention.Name;

/**
 * A fact between two names: 英伟达 develops H20.
 *
 * @param predicate a predicate of the guidelines: {@code develops}
 */
public record Relation(
        Name subject,
        String predicate,
        Name object,
        Status status,
        Evidence evidence,
        double confidence,
        Optional<Quotation> assertedIn)
        implements Finding {

    public Relation {
        requireNonNull(subject, "subject");
        requireNonNull(predicate, "predicate");
        requireNonNull(object, "object");
        requireNonNull(status, "status");
        requireNonNull(evidence, "evidence");
        requireNonNull(assertedIn, "assertedIn");
    }
}
