package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.language.PhraseTrie;

/**
 * Finds the catalogue's names in a text. Spaces and hyphens inside a name vary as they do in texts:
 * {@code GPT-4o} is found as {@code GPT 4o} and {@code GPT4o}, {@code 亚马逊云科技} in either script.
 */
public final class Gazetteer {

    /**
     * What a form can mean.
     *
     * @param ambiguous an ordinary word too, for this entry
     */
    public record Sense(CatalogueEntry entry, boolean ambiguous) {}

    /**
     * A form found.
     *
     * @param begin UTF-16 offset in the text
     * @param end offset behind it
     * @param senses the entries that it can mean, at least one
     */
    public record Match(int begin, int end, List<Sense> senses) {

        public Match {
            senses = List.copyOf(senses);
            if (senses.isEmpty()) {
                throw new IllegalArgumentException("A match means at least one entry");
            }
        }

        /** Whether every sense needs the context's support. */
        public boolean isAmbiguous() {
            return senses.stream().allMatch(Sense::ambiguous);
        }
    }

    private final PhraseTrie<List<Sense>> forms;

    public Gazetteer(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        Map<String, List<Sense>> senses = new LinkedHashMap<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            for (CatalogueEntry.Form form : entry.forms()) {
                Sense sense = new Sense(entry, form.ambiguous());
                for (String spelling : Spellings.of(form.text())) {
                    add(senses.computeIfAbsent(spelling, key -> new ArrayList<>()), sense);
                }
            }
        }
        this.forms = new PhraseTrie<>(senses);
    }

    /** Returns every match, overlapping ones too, by begin, the longest first. */
    public List<Match> findAll(String text) {
        return forms.findAll(text).stream()
                .map(match -> new Match(match.begin(), match.end(), match.value()))
                .toList();
    }

    /** An entry counts once for a spelling, as ambiguous only if all of its forms there are. */
    private static void add(List<Sense> senses, Sense sense) {
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).entry().id().equals(sense.entry().id())) {
                if (!sense.ambiguous()) {
                    senses.set(i, sense);
                }
                return;
            }
        }
        senses.add(sense);
    }
}
