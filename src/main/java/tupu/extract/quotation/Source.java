package tupu.extract.quotation;

import java.util.Optional;
import tupu.mention.Mention;
import tupu.mention.Name;

/**
 * A possible speaker in the reporter's words.
 *
 * @param begin offset in the field
 * @param end offset behind it
 * @param text the words, with their modifiers where the source has no name: 一位业内人士
 * @param name who it is; empty for an unnamed source and for a pronoun
 */
record Source(int begin, int end, String text, Kind kind, Optional<Name> name) {

    enum Kind {
        NAMED,
        UNNAMED,
        /** 公告, 判决书: speaks for the one whose it is. */
        DOCUMENT,
        PRONOUN
    }

    /** Somebody who is named. */
    static Source of(Mention mention) {
        return new Source(
                mention.span().begin(),
                mention.span().end(),
                mention.text(),
                Kind.NAMED,
                Optional.of(mention.name()));
    }
}
