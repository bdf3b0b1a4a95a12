package tupu.extract;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.mention.Name;
import tupu.text.Span;

/**
 * The source of a quotation.
 *
 * @param text the words that name the source where it is first introduced; pronouns and 上述业内人士 are
 *     resolved: 一位业内人士
 * @param span where those words, or the pronoun that was resolved, stand beside the cue
 * @param name who it is; empty for an unnamed source
 * @param role the post that the article states together with the speech or before it: 360集团创始人
 */
public record Speaker(String text, Span span, Optional<Name> name, Optional<String> role) {

    public Speaker {
        requireNonNull(text, "text");
        requireNonNull(span, "span");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
    }
}
