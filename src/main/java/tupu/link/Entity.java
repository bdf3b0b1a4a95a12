package tupu.link;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tupu.lexicon.EntityType;

/**
 * What an article's name stands for in the graph.
 *
 * @param id the end of its IRI, unescaped: the catalogue's slug ({@code nvidia}), else type and
 *     folded name ({@code person/周鸿祎})
 * @param subtype a finer type of the vocabulary, known from the catalogue: {@code Chip}
 * @param label the name to show: the catalogue's, else the article's fullest form
 * @param forms the forms that the article uses
 * @param catalogued whether the catalogue has it
 */
public record Entity(
        String id,
        EntityType type,
        Optional<String> subtype,
        String label,
        SortedSet<String> forms,
        boolean catalogued) {

    public Entity {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(subtype, "subtype");
        requireNonNull(label, "label");
        forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
    }
}
