package tupu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.mention.Name;

/** Finds the names that marks refer to. */
final class References {

    /** What a key names where a company and its product, say, bear one name. */
    private static final Map<String, EntityType> EXPECTED =
            Map.of(
                    "person", EntityType.PERSON,
                    "product", EntityType.PRODUCT,
                    "policy", EntityType.POLICY,
                    "place", EntityType.PLACE,
                    "venue", EntityType.PLACE,
                    "facility", EntityType.PLACE);

    /** Predicates whose object is a thing, not an organisation. */
    private static final Set<String> OF_PRODUCTS = Set.of("develops", "uses", "basedOn");

    private final NameMarks names;

    References(NameMarks names) {
        this.names = names;
    }

    /** Returns the name that a value gives, as it is expected for {@code key}. */
    Optional<Name> one(String key, String value) {
        List<Name> candidates = names.named(value);
        EntityType expected = EXPECTED.get(key);
        return candidates.stream()
                .filter(name -> name.type() == expected)
                .findFirst()
                .or(
                        () ->
                                candidates.stream()
                                        .filter(name -> expected == null)
                                        .filter(name -> name.type() != EntityType.PRODUCT)
                                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    /** Returns the object of a relation. */
    Optional<Name> object(String predicate, String value) {
        return one(OF_PRODUCTS.contains(predicate) ? "product" : "object", value);
    }

    /**
     * Splits a value at {@code +}, save where the whole name has one: {@code 甲+Disney+} is 甲 and
     * Disney+.
     */
    List<String> split(String value) {
        List<String> names = new ArrayList<>();
        String[] parts = value.split("\\+", -1);
        for (int from = 0; from < parts.length; ) {
            int to = parts.length;
            while (to > from + 1 && !isName(parts, from, to)) {
                to--;
            }
            names.add(joined(parts, from, to));
            from = to;
        }
        return names;
    }

    private boolean isName(String[] parts, int from, int to) {
        return !names.named(joined(parts, from, to)).isEmpty();
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join("+", List.of(parts).subList(from, to));
    }
}
