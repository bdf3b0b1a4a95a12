package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import tupu.lexicon.EntityType;
import tupu.text.Span;

/**
 * A name that something else than the model proposes; the model learns how far to trust it.
 *
 * @param origin who proposes it, a small number that means the same in training and in use
 */
public record Hint(Span span, EntityType type, int origin) {

    public Hint {
        requireNonNull(span, "span");
        requireNonNull(type, "type");
    }
}
