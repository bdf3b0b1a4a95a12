package tupu.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import tupu.language.Folding;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;

/**
 * The things that one article names, each with its forms, while they are being gathered. A thing is
 * the catalogue's entry, or a type and a folded form.
 */
final class NameBook {

    /** One thing; forms keep the order in which they were found. */
    static final class Thing {

        private final EntityType type;
        private final Optional<CatalogueEntry> entry;
        private final Set<String> forms = new LinkedHashSet<>();
        private final Set<String> headed = new TreeSet<>();

        private Thing(EntityType type, Optional<CatalogueEntry> entry) {
            this.type = type;
            this.entry = entry;
        }

        EntityType type() {
            return type;
        }

        Optional<CatalogueEntry> entry() {
            return entry;
        }

        List<String> forms() {
            return List.copyOf(forms);
        }

        /** A form with a noun behind the name: Sora大模型. */
        void addHeaded(String form) {
            headed.add(form);
        }

        private Name name() {
            Set<String> all = new TreeSet<>(forms);
            all.addAll(headed);
            if (type == EntityType.PRODUCT) {
                entry.ifPresent(known -> all.addAll(inner(known)));
            }
            return new Name(type, canonical(), new TreeSet<>(all), entry.map(CatalogueEntry::id));
        }

        /** The shorter forms with which longer ones begin: CUDA of CUDA生态. */
        private Set<String> inner(CatalogueEntry known) {
            Set<String> inner = new TreeSet<>();
            for (String form : forms) {
                for (CatalogueEntry.Form shorter : known.forms()) {
                    int length = shorter.text().length();
                    if (length > 1
                            && length < form.length()
                            && Folding.fold(form).startsWith(Folding.fold(shorter.text()))
                            && !Letters.isLatin(form.charAt(length))) {
                        inner.add(form.substring(0, length));
                    }
                }
            }
            return inner;
        }

        /**
         * The catalogue's label where the article uses it, else the longest form that is no surname
         * with a title (卢教授).
         */
        private String canonical() {
            return entry.map(CatalogueEntry::label)
                    .filter(forms::contains)
                    .orElseGet(() -> forms.stream().max(FULLER).orElseThrow());
        }
    }

    private static final Pattern ADDRESS =
            Pattern.compile(".{1,2}(?:教授|博士|先生|女士|小姐|老师|院士|总|院长|主任|部长)");
    private static final Comparator<String> FULLER =
            Comparator.<String, Boolean>comparing(form -> !ADDRESS.matcher(form).matches())
                    .thenComparingInt(String::length)
                    .thenComparing(Comparator.reverseOrder());

    private final Map<String, Thing> byId = new TreeMap<>();
    private final Map<String, Thing> byForm = new HashMap<>();
    private final Map<String, Thing> allowed = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();

    /** Returns the thing that a candidate names, noting the form. */
    Thing note(Candidate candidate, String form) {
        Thing thing =
                candidate.entry().isPresent()
                        ? byId.computeIfAbsent(
                                candidate.entry().get().id(),
                                id -> added(candidate.type(), candidate.entry()))
                        : byForm.get(key(candidate.type(), form));
        if (thing == null) {
            thing = allowed.get(key(candidate.type(), form));
        }
        if (thing == null) {
            thing = added(candidate.type(), Optional.empty());
        }
        alias(thing, form);
        return thing;
    }

    /**
     * Notes another form of a thing. Where the form has made a thing of its own before, the two
     * become one, unless the catalogue keeps them apart.
     */
    void alias(Thing thing, String form) {
        Thing owner = byForm.putIfAbsent(key(thing.type(), form), thing);
        if (owner == null || owner == thing) {
            thing.forms.add(form);
        } else if (owner.entry().isEmpty()) {
            merge(owner, thing);
        } else if (thing.entry().isEmpty()) {
            merge(thing, owner);
        } else {
            thing.forms.add(form);
        }
    }

    /** Lets a form stand for a thing once it is met: Peebles for Bill Peebles. */
    void allow(Thing thing, String form) {
        allowed.put(key(thing.type(), form), thing);
    }

    /**
     * Joins what was found under a shorter form alone (胡德) to the thing that the form stands for
     * (艾米·胡德), if only one does.
     *
     * @param shorter the forms that may stand for a thing
     */
    void join(Function<Thing, Set<String>> shorter) {
        Map<String, Set<Thing>> claims = new LinkedHashMap<>();
        for (Thing thing : things) {
            for (String form : shorter.apply(thing)) {
                claims.computeIfAbsent(key(thing.type(), form), key -> new LinkedHashSet<>())
                        .add(thing);
            }
        }
        claims.forEach(
                (key, claimants) -> {
                    Thing alone = byForm.get(key);
                    if (claimants.size() == 1
                            && alone != null
                            && alone.entry().isEmpty()
                            && alone.forms.size() == 1
                            && !claimants.contains(alone)) {
                        merge(alone, claimants.iterator().next());
                    }
                });
    }

    private void merge(Thing gone, Thing kept) {
        kept.forms.addAll(gone.forms);
        kept.headed.addAll(gone.headed);
        byForm.replaceAll((key, thing) -> thing == gone ? kept : thing);
        things.remove(gone);
    }

    /** Returns every thing, in the order of its first mention. */
    List<Thing> things() {
        return List.copyOf(things);
    }

    Name name(Thing thing) {
        return thing.name();
    }

    private Thing added(EntityType type, Optional<CatalogueEntry> entry) {
        Thing thing = new Thing(type, entry);
        things.add(thing);
        return thing;
    }

    private static String key(EntityType type, String form) {
        return type + " " + Folding.key(form);
    }
}
