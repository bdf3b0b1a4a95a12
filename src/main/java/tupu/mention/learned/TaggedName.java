package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import tupu.lexicon.EntityType;
import tupu.text.Span;

/**
 * A name that the model sees.
 *
 * @param probability how sure the model is of these borders and this type, from 0 to 1
 */
public record TaggedName(Span span, EntityType type, double probability) {

    public TaggedName {
        requireNonNull(span, "span");
        requireNonNull(type, "type");
    }
}
