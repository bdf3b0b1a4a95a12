package tupu.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tupu.extract.Finding;
import tupu.language.Folding;
import tupu.lexicon.Catalogue;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;

/**
 * Says which entities the names of an article stand for. A name that a person has decided about is
 * what the decision says; one of the catalogue is its entry, homonyms told apart by what the
 * article speaks of besides; any other is its type and folded name, so that 星河数据 in two articles is
 * one entity. Names of one article that share a form are one. Never by similarity.
 */
public final class EntityLinker {

    private final Catalogue catalogue;
    private final Decisions decisions;
    private final Homonyms homonyms;

    public EntityLinker(Catalogue catalogue, Decisions decisions) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.decisions = requireNonNull(decisions, "decisions");
        this.homonyms = new Homonyms(catalogue);
    }

    /** Links the names of {@code marked} and of {@code findings}. */
    public LinkedArticle link(MarkedArticle marked, List<Finding> findings) {
        Set<Name> names = new LinkedHashSet<>(marked.names());
        findings.forEach(finding -> names.addAll(FindingNames.of(finding)));
        Map<Name, String> ids = ids(names, findings);
        Map<Name, Entity> entities = new LinkedHashMap<>();
        Map<String, List<Name>> byId = new LinkedHashMap<>();
        names.forEach(
                name -> byId.computeIfAbsent(ids.get(name), id -> new ArrayList<>()).add(name));
        names.forEach(
                name -> {
                    String id = ids.get(name);
                    entities.put(name, entity(id, byId.get(id)));
                });
        return new LinkedArticle(
                marked, findings, entities, marked.article().publisher().map(this::publisher));
    }

    private Map<Name, String> ids(Set<Name> names, List<Finding> findings) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.addAll(keys(name)));
        Map<Name, String> ids = new LinkedHashMap<>();
        for (Name name : names) {
            decisions.about(name, keys).ifPresent(decision -> ids.put(name, decision.into()));
        }
        Map<Name, String> chosen = homonyms.choose(names, findings, ids);
        chosen.forEach(ids::putIfAbsent);
        for (List<Name> group : groups(names)) {
            String id =
                    group.stream()
                            .filter(ids::containsKey)
                            .map(ids::get)
                            .findFirst()
                            .orElseGet(() -> minted(group));
            group.forEach(name -> ids.putIfAbsent(name, id));
        }
        return ids;
    }

    private static Set<String> keys(Name name) {
        Set<String> keys = new TreeSet<>();
        name.forms().forEach(form -> keys.add(Folding.key(form)));
        return keys;
    }

    /** Names of one type that share a folded form, in the order of the first of each group. */
    private static List<List<Name>> groups(Set<Name> names) {
        List<List<Name>> groups = new ArrayList<>();
        for (Name name : names) {
            List<Name> joined = new ArrayList<>();
            groups.removeIf(
                    group -> {
                        boolean shares = group.stream().anyMatch(other -> share(other, name));
                        if (shares) {
                            joined.addAll(group);
                        }
                        return shares;
                    });
            joined.add(name);
            groups.add(joined);
        }
        return groups;
    }

    private static boolean share(Name one, Name other) {
        return one.type() == other.type() && keys(one).stream().anyMatch(keys(other)::contains);
    }

    /** Type and folded name; of several the longest, then the first in code-point order. */
    private static String minted(List<Name> group) {
        String key =
                group.stream()
                        .map(name -> Folding.key(name.canonical()))
                        .min(
                                Comparator.<String>comparingInt(k -> -k.length())
                                        .thenComparing(k -> k))
                        .orElseThrow();
        return minted(group.get(0).type(), key);
    }

    private static String minted(EntityType type, String key) {
        return type.label().toLowerCase(Locale.ROOT) + "/" + key;
    }

    private Entity entity(String id, List<Name> names) {
        NavigableSet<String> forms = new TreeSet<>();
        names.forEach(name -> forms.addAll(name.forms()));
        Optional<CatalogueEntry> entry = catalogue.byId(id);
        Name fullest =
                names.stream()
                        .min(
                                Comparator.<Name>comparingInt(n -> -n.canonical().length())
                                        .thenComparing(Name::canonical))
                        .orElseThrow();
        return entry.map(known -> entity(known, forms))
                .orElseGet(
                        () ->
                                new Entity(
                                        id,
                                        fullest.type(),
                                        Optional.empty(),
                                        fullest.canonical(),
                                        forms,
                                        false));
    }

    private static Entity entity(CatalogueEntry entry, NavigableSet<String> forms) {
        return new Entity(entry.id(), entry.type(), entry.subtype(), entry.label(), forms, true);
    }

    /** The outlet that published the article; only its metadata name it, so nothing supports it. */
    private Entity publisher(String outlet) {
        NavigableSet<String> forms = new TreeSet<>(Set.of(outlet));
        List<CatalogueEntry> known =
                catalogue.byForm(outlet).stream()
                        .filter(entry -> entry.type() == EntityType.MEDIA)
                        .toList();
        return known.size() == 1
                ? entity(known.get(0), forms)
                : new Entity(
                        minted(EntityType.MEDIA, Folding.key(outlet)),
                        EntityType.MEDIA,
                        Optional.empty(),
                        outlet,
                        forms,
                        false);
    }
}
