package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.text.Span;

/**
 * Words that may be a name. Candidates may overlap and contradict each other; {@link NamePolicy}
 * decides.
 *
 * @param entry the catalogue's entry that is meant, where the words are known
 */
public record Candidate(Span span, EntityType type, Source source, Optional<CatalogueEntry> entry) {

    public Candidate {
        requireNonNull(span, "span");
        requireNonNull(type, "type");
        requireNonNull(source, "source");
        requireNonNull(entry, "entry");
    }

    static Candidate rule(Span span, EntityType type) {
        return new Candidate(span, type, Source.RULE, Optional.empty());
    }

    static Candidate known(Span span, CatalogueEntry entry) {
        return new Candidate(span, entry.type(), Source.CATALOGUE, Optional.of(entry));
    }
}
