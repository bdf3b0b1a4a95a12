package tupu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.language.Folding;

/**
 * The things that Tupu knows before it reads: companies, products, people, institutions, agencies,
 * outlets, policies and places, from {@code catalogue/*.tsv}.
 */
public final class Catalogue {

    private static final List<String> FILES =
            List.of(
                    "companies",
                    "products",
                    "people",
                    "institutions",
                    "government",
                    "media",
                    "policies",
                    "places");

    private final Map<String, CatalogueEntry> byId;
    private final Map<String, List<CatalogueEntry>> byForm = new LinkedHashMap<>();

    private Catalogue(Map<String, CatalogueEntry> byId) {
        this.byId = byId;
        for (CatalogueEntry entry : byId.values()) {
            for (CatalogueEntry.Form form : entry.forms()) {
                List<CatalogueEntry> same =
                        byForm.computeIfAbsent(Folding.key(form.text()), key -> new ArrayList<>());
                if (!same.contains(entry)) {
                    same.add(entry);
                }
            }
        }
    }

    /**
     * Reads the catalogue's files.
     *
     * @throws tupu.text.InputException where a row is wrong; names file, line and cure
     */
    public static Catalogue read(OntologyFiles files) {
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        for (String name : FILES) {
            String file = "catalogue/" + name + ".tsv";
            for (TsvFile.Row row : TsvFile.read(files, file, CatalogueRow.COLUMNS)) {
                CatalogueEntry entry = CatalogueRow.entry(row);
                if (entries.putIfAbsent(entry.id(), entry) != null) {
                    throw row.error(
                            "“%s” is the id of another entry".formatted(entry.id()),
                            "give this one another id, or add its forms to the other");
                }
            }
        }
        return new Catalogue(entries);
    }

    /** A catalogue that knows nothing: to see what is found without one. */
    public static Catalogue empty() {
        return new Catalogue(Map.of());
    }

    /** Returns every entry, in the order of the files. */
    public Collection<CatalogueEntry> entries() {
        return List.copyOf(byId.values());
    }

    public Optional<CatalogueEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the entries that a form can mean, however it is spelt (see {@link Folding#key}):
     * none, one, or several (豆包 the company's app and its model).
     */
    public List<CatalogueEntry> byForm(String form) {
        return List.copyOf(byForm.getOrDefault(Folding.key(form), List.of()));
    }
}
