package tupu.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tupu.lexicon.Catalogue;
import tupu.lexicon.CatalogueEntry;

/**
 * What the catalogue knows of the pairs of names of an article: that 豆包 is developed by 字节跳动. It
 * makes an article's words more or less credible; by itself it is no fact of the article.
 */
final class Background {

    private static final int OTHER = 7;

    private final NameTable names;
    private final List<Set<CatalogueEntry>> entries = new ArrayList<>();
    private final Map<Integer, Integer> cache = new HashMap<>();

    Background(NameTable names, Catalogue catalogue) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            Set<CatalogueEntry> known = new LinkedHashSet<>();
            for (String form : names.name(i).forms()) {
                for (CatalogueEntry entry : catalogue.byForm(form)) {
                    if (entry.type() == names.type(i)) {
                        known.add(entry);
                    }
                }
            }
            entries.add(known);
        }
    }

    /**
     * What is known: the hash of the fact's kind and direction, {@link #OTHER} and that where the
     * fact is known of another, 0 where nothing is.
     */
    int of(int subject, int object) {
        if (entries.get(subject).isEmpty() || entries.get(object).isEmpty()) {
            return entries.get(subject).isEmpty() && entries.get(object).isEmpty() ? 0 : 1;
        }
        return cache.computeIfAbsent(
                subject * names.size() + object, ignored -> found(subject, object));
    }

    private int found(int subject, int object) {
        int straight = fact(entries.get(subject), entries.get(object));
        int crossed = fact(entries.get(object), entries.get(subject));
        return 2 + straight + 31 * crossed;
    }

    private static int fact(Set<CatalogueEntry> ones, Set<CatalogueEntry> others) {
        int known = 0;
        for (CatalogueEntry one : ones) {
            for (Map.Entry<String, List<String>> fact : new TreeMap<>(one.facts()).entrySet()) {
                for (CatalogueEntry other : others) {
                    if (fact.getValue().contains(other.id())) {
                        return fact.getKey().hashCode();
                    }
                }
                known = fact.getKey().equals("developer") ? OTHER : known;
            }
        }
        return known;
    }
}
