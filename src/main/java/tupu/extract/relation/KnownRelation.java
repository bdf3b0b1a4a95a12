package tupu.extract.relation;

import static java.util.Objects.requireNonNull;

import tupu.mention.Name;
import tupu.text.Span;

/**
 * A relation that an annotator has marked, to learn from.
 *
 * @param word the words that are marked
 */
public record KnownRelation(Name subject, String predicate, Name object, Span word) {

    public KnownRelation {
        requireNonNull(subject, "subject");
        requireNonNull(predicate, "predicate");
        requireNonNull(object, "object");
        requireNonNull(word, "word");
    }
}
