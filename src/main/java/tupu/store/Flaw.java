package tupu.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.text.Diagnostic;

/**
 * Something in a store that is not as it must be.
 *
 * @param article the id of the article whose graph it is in, if it is in one
 */
public record Flaw(Kind kind, Optional<String> article, Diagnostic message) {

    /** What is wrong, and so what repairs it. */
    public enum Kind {
        /** The database itself cannot be read. */
        UNREADABLE,
        /** An article's graph violates shapes, or its words do not stand where it says. */
        ARTICLE,
        /** An article's graph is not what it was when it was stored. */
        DIGEST,
        /** A graph points at something that is not there. */
        DANGLING,
        /** An article or the catalogue was made with another lexicon, program or options. */
        OUTDATED,
        /** The derived graph is not what follows from the articles. */
        DERIVED,
        /** The index of texts does not hold what the graph holds. */
        TEXT_INDEX
    }

    public Flaw {
        requireNonNull(kind, "kind");
        requireNonNull(article, "article");
        requireNonNull(message, "message");
    }

    static Flaw of(Kind kind, String place, String cause, String cure) {
        return new Flaw(kind, Optional.empty(), Diagnostic.of(place, cause, cure));
    }

    @Override
    public String toString() {
        return message.toString();
    }
}
