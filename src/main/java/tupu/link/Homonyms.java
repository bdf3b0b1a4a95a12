package tupu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.language.Folding;
import tupu.lexicon.Catalogue;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.mention.Name;

/**
 * Chooses the catalogue's entry for each name. An entry that only one unambiguous form leads to is
 * certain; what is certain then speaks for or against the others: 奥特曼 is the head of OpenAI where
 * OpenAI is named, and where nothing speaks for it, nobody of the catalogue.
 */
final class Homonyms {

    /** A post that the article states says more than being named beside it. */
    private static final int BY_POST = 3;

    /** The name finder's own choice, which looked at the sentence, decides between equals. */
    private static final int BY_NAME_FINDER = 1;

    private final Catalogue catalogue;

    /** Which entries each entry's facts point to, and which point to it. */
    private final Map<String, Set<String>> related = new HashMap<>();

    Homonyms(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (CatalogueEntry entry : catalogue.entries()) {
            for (List<String> values : entry.facts().values()) {
                for (String value : values) {
                    relate(entry.id(), value);
                    relate(value, entry.id());
                }
            }
        }
    }

    private void relate(String from, String to) {
        if (catalogue.byId(to).isPresent()) {
            related.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
        }
    }

    /** Returns the ids of the names that the catalogue has, {@code decided} ones left out. */
    Map<Name, String> choose(Set<Name> names, List<Finding> findings, Map<Name, String> decided) {
        Map<Name, String> chosen = new LinkedHashMap<>();
        List<Name> open = new ArrayList<>();
        for (Name name : names) {
            if (!decided.containsKey(name)) {
                Optional<String> certain = certain(name);
                certain.ifPresent(id -> chosen.put(name, id));
                if (certain.isEmpty() && !candidates(name).isEmpty()) {
                    open.add(name);
                }
            }
        }
        Map<Name, String> known = new LinkedHashMap<>(decided);
        known.putAll(chosen);
        for (Name name : open) {
            supported(name, findings, known).ifPresent(id -> chosen.put(name, id));
        }
        return chosen;
    }

    private Optional<String> certain(Name name) {
        List<CatalogueEntry> candidates = candidates(name);
        boolean one = candidates.size() == 1 && hasPlainForm(candidates.get(0), name);
        return one ? Optional.of(candidates.get(0).id()) : Optional.empty();
    }

    /** Entries of a fitting type that have a form of the name's, and the name finder's choice. */
    private List<CatalogueEntry> candidates(Name name) {
        Set<CatalogueEntry> candidates = new LinkedHashSet<>();
        name.catalogueId().flatMap(catalogue::byId).ifPresent(candidates::add);
        name.forms().forEach(form -> candidates.addAll(catalogue.byForm(form)));
        candidates.removeIf(entry -> !fits(entry.type(), name.type()));
        return List.copyOf(candidates);
    }

    /** An organisation may have been taken for one of another kind; nothing else may. */
    private static boolean fits(EntityType known, EntityType found) {
        return known == found || known.isOrganization() && found.isOrganization();
    }

    private static boolean hasPlainForm(CatalogueEntry entry, Name name) {
        return name.forms().stream()
                .map(Folding::key)
                .anyMatch(
                        key ->
                                entry.forms().stream()
                                        .filter(form -> !form.ambiguous())
                                        .anyMatch(form -> Folding.key(form.text()).equals(key)));
    }

    private Optional<String> supported(Name name, List<Finding> findings, Map<Name, String> known) {
        Optional<CatalogueEntry> best = Optional.empty();
        int most = 0;
        boolean tie = false;
        for (CatalogueEntry entry : candidates(name)) {
            int support = support(entry, name, findings, known);
            tie = support == most ? most > 0 : support < most && tie;
            if (support > most) {
                most = support;
                best = Optional.of(entry);
            }
        }
        return tie ? Optional.empty() : best.map(CatalogueEntry::id);
    }

    private int support(
            CatalogueEntry entry, Name name, List<Finding> findings, Map<Name, String> known) {
        Set<String> friends = related.getOrDefault(entry.id(), Set.of());
        int support = (int) known.values().stream().distinct().filter(friends::contains).count();
        for (Finding finding : findings) {
            boolean post =
                    finding instanceof Membership membership
                            && membership.person().equals(name)
                            && membership
                                    .organization()
                                    .map(known::get)
                                    .filter(friends::contains)
                                    .isPresent();
            support += post ? BY_POST : 0;
        }
        return support + (name.catalogueId().equals(Optional.of(entry.id())) ? BY_NAME_FINDER : 0);
    }
}
