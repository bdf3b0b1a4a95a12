package tupu.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tupu.lexicon.Catalogue;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.lexicon.PersonWords;
import tupu.mention.Name;

/** Names from which others are drawn by chance: by type and by the letters they are written in. */
final class NamePool {

    /** How a name is written; one is only ever replaced by another of its kind. */
    enum Writing {
        HAN,
        LATIN,
        DOTTED,
        MIXED;

        static Writing of(String name) {
            if (name.indexOf('·') >= 0) {
                return DOTTED;
            }
            boolean han =
                    name.codePoints()
                            .anyMatch(
                                    c ->
                                            Character.UnicodeScript.of(c)
                                                    == Character.UnicodeScript.HAN);
            boolean other =
                    name.codePoints()
                            .anyMatch(
                                    c ->
                                            Character.UnicodeScript.of(c)
                                                    != Character.UnicodeScript.HAN);
            return !han ? LATIN : other ? MIXED : HAN;
        }
    }

    private final PersonWords persons;
    private final Map<EntityType, Map<Writing, List<String>>> names =
            new EnumMap<>(EntityType.class);

    private NamePool(PersonWords persons) {
        this.persons = persons;
    }

    /** Collects the catalogue's names and those of the corpus. */
    static NamePool of(Catalogue catalogue, Collection<Name> corpus, PersonWords persons) {
        Map<EntityType, Set<String>> found = new EnumMap<>(EntityType.class);
        for (CatalogueEntry entry : catalogue.entries()) {
            Stream.of(entry.simplified(), entry.english())
                    .flatMap(Optional::stream)
                    .forEach(label -> add(found, entry.type(), label));
        }
        corpus.forEach(name -> add(found, name.type(), name.canonical()));
        NamePool pool = new NamePool(persons);
        found.forEach(
                (type, labels) ->
                        labels.forEach(
                                label ->
                                        pool.names
                                                .computeIfAbsent(
                                                        type, key -> new EnumMap<>(Writing.class))
                                                .computeIfAbsent(
                                                        Writing.of(label), key -> new ArrayList<>())
                                                .add(label)));
        return pool;
    }

    private static void add(Map<EntityType, Set<String>> found, EntityType type, String label) {
        if (label.length() > 1) {
            found.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(label);
        }
    }

    /** Draws a name; a Chinese person's is put together from two. */
    Optional<String> draw(EntityType type, Writing writing, Chance chance) {
        List<String> choice = names.getOrDefault(type, Map.of()).getOrDefault(writing, List.of());
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        String first = choice.get(chance.below(choice.size()));
        if (type != EntityType.PERSON || writing != Writing.HAN) {
            return Optional.of(first);
        }
        String second = choice.get(chance.below(choice.size()));
        int surname = persons.surnameLength(first);
        int other = persons.surnameLength(second);
        return surname == 0 || other == 0 || other == second.length()
                ? Optional.of(first)
                : Optional.of(first.substring(0, surname) + second.substring(other));
    }
}
