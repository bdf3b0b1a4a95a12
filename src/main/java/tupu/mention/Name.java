package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tupu.lexicon.EntityType;

/**
 * What one article calls one thing: its type, its fullest form and every other form. All mentions
 * of the thing in the article share one {@code Name}; it is their coreference chain.
 *
 * @param canonical the fullest form that the article uses: 萨提亚·纳德拉
 * @param forms every form that the article uses, {@code canonical} among them: 纳德拉, Satya Nadella
 * @param catalogueId the catalogue's entry where the name is known
 */
public record Name(
        EntityType type, String canonical, SortedSet<String> forms, Optional<String> catalogueId) {

    public Name {
        requireNonNull(type, "type");
        requireNonNull(canonical, "canonical");
        requireNonNull(catalogueId, "catalogueId");
        forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
        if (!forms.contains(canonical)) {
            throw new IllegalArgumentException(
                    "“%s” is not among its forms %s".formatted(canonical, forms));
        }
    }
}
