package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that Tupu knows before it reads: a row of {@code ontology/catalogue/*.tsv}.
 *
 * @param id slug that ends its IRI: {@code nvidia}
 * @param subtype a finer type of the vocabulary where there is one: {@code Model}, {@code Chip},
 *     {@code Application}, {@code Legislation}
 * @param simplified preferred label in simplified Chinese
 * @param traditional preferred label in traditional Chinese, where it is another word
 * @param english preferred label in English
 * @param forms every form by which texts call it, labels included
 * @param facts what is known of it ({@code parent}, {@code developer}, {@code org} …): guides
 *     linking, never becomes a fact of the graph
 */
public record CatalogueEntry(
        String id,
        EntityType type,
        Optional<String> subtype,
        Optional<String> simplified,
        Optional<String> traditional,
        Optional<String> english,
        List<Form> forms,
        Map<String, List<String>> facts) {

    /**
     * A form of the name.
     *
     * @param ambiguous an ordinary word or common name too (苹果): accepted only where the context
     *     supports it
     */
    public record Form(String text, boolean ambiguous) {}

    public CatalogueEntry {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(subtype, "subtype");
        requireNonNull(simplified, "simplified");
        requireNonNull(traditional, "traditional");
        requireNonNull(english, "english");
        forms = List.copyOf(forms);
        facts = Map.copyOf(facts);
    }

    /** The label for a Chinese reader: simplified, else English, else traditional. */
    public String label() {
        return simplified.or(() -> english).or(() -> traditional).orElse(id);
    }
}
