package tupu.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tupu.language.Folding;
import tupu.language.LetterTree;

/** The last words of names, from {@code name-suffixes.tsv}: 研究院, 集团, Capital. */
public final class NameSuffixes {

    /** How much a suffix proves. */
    public enum Strength {
        /** Makes a name even of a place before it: 上海银行. */
        FULL,
        /** Makes a name of a specific word before it that is no place: 旷视科技. */
        STRONG,
        /** Needs other evidence besides. */
        WEAK,
        /** The last word of a name in Latin letters. */
        LATIN
    }

    /** The last word of names of one type. */
    public record Suffix(String text, EntityType type, Strength strength) {}

    private final Map<String, Suffix> suffixes;
    private final LetterTree backwards;

    /** By their numbers in the tree. */
    private final List<Suffix> numbered;

    private NameSuffixes(Map<String, Suffix> suffixes) {
        this.suffixes = Map.copyOf(suffixes);
        Map<String, Suffix> turned = new TreeMap<>();
        suffixes.forEach((word, suffix) -> turned.put(LetterTree.backwards(word), suffix));
        this.backwards = new LetterTree(turned.keySet());
        this.numbered = List.copyOf(turned.values());
    }

    /**
     * Reads the list.
     *
     * @throws tupu.text.InputException where a row is wrong; names file, line and cure
     */
    public static NameSuffixes read(OntologyFiles files) {
        Map<String, Suffix> suffixes = new HashMap<>();
        for (TsvFile.Row row :
                TsvFile.read(files, "name-suffixes.tsv", List.of("suffix", "type", "strength"))) {
            Suffix suffix =
                    new Suffix(
                            row.require("suffix"),
                            type(row),
                            strength(row.require("strength"), row));
            suffixes.putIfAbsent(Folding.fold(suffix.text()), suffix);
        }
        return new NameSuffixes(suffixes);
    }

    /** Returns the suffix that is exactly {@code text}. */
    public Optional<Suffix> of(String text) {
        return Optional.ofNullable(suffixes.get(Folding.fold(text)));
    }

    /**
     * Returns the longest suffix that ends before {@code end} of a folded text.
     *
     * @param end UTF-16 offset
     */
    public Optional<Suffix> before(String folded, int end) {
        int longest = 0;
        int node = LetterTree.ROOT;
        for (int at = end - 1; at >= 0; at--) {
            node = backwards.next(node, folded.charAt(at));
            if (node == LetterTree.NONE) {
                break;
            }
            int suffix = backwards.wordAt(node);
            longest = suffix > 0 ? suffix : longest;
        }
        return longest > 0 ? Optional.of(numbered.get(longest - 1)) : Optional.empty();
    }

    private static EntityType type(TsvFile.Row row) {
        return EntityType.of(row.require("type"))
                .orElseThrow(
                        () ->
                                row.error(
                                        "“%s” is no type of entity".formatted(row.get("type")),
                                        "use one such as Company, Institution"));
    }

    private static Strength strength(String label, TsvFile.Row row) {
        for (Strength strength : Strength.values()) {
            if (strength.name().equalsIgnoreCase(label)) {
                return strength;
            }
        }
        throw row.error("“%s” is no strength".formatted(label), "use full, strong, weak or latin");
    }
}
