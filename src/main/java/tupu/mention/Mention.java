package tupu.mention;

import static java.util.Objects.requireNonNull;

import tupu.lexicon.EntityType;
import tupu.text.Span;

/**
 * A place where the article names something. Mentions of one article do not overlap.
 *
 * @param text the words there
 * @param name what is named
 */
public record Mention(Span span, String text, Name name) {

    public Mention {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(name, "name");
    }

    public EntityType type() {
        return name.type();
    }
}
