package tupu.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A way in which texts state a relation, a row of {@code ontology/relations.tsv}. Matches a clause
 * in which each name is one letter of {@link #letter}.
 *
 * @param predicate {@code develops}
 * @param pattern has the groups {@code S} and {@code O}, each one or more letters of names
 * @param subjects the types of the names that {@code S} stands for
 * @param objects those of {@code O}
 */
public record RelationPattern(
        String predicate, Pattern pattern, Set<EntityType> subjects, Set<EntityType> objects) {

    private static final char FIRST_LETTER = '\uE100';
    private static final List<EntityType> ALL = List.of(EntityType.values());
    private static final Pattern SLOT = Pattern.compile("\\{([SO]):([a-z|]+)(\\+?)}");
    private static final String JOINT = "(?:、|，|,|和|与|及|以及|等|或|》|《| and |\\s)";
    private static final Map<String, Set<EntityType>> TYPES =
            Map.of(
                    "person", EnumSet.of(EntityType.PERSON),
                    "org",
                            EnumSet.of(
                                    EntityType.COMPANY,
                                    EntityType.GOVERNMENT,
                                    EntityType.INSTITUTION,
                                    EntityType.MEDIA),
                    "company", EnumSet.of(EntityType.COMPANY),
                    "product", EnumSet.of(EntityType.PRODUCT),
                    "place", EnumSet.of(EntityType.PLACE),
                    "policy", EnumSet.of(EntityType.POLICY),
                    "any", EnumSet.allOf(EntityType.class));

    /** Whether names of these types can be its subject and its object. */
    public boolean fits(Set<EntityType> types) {
        return !Collections.disjoint(subjects, types) && !Collections.disjoint(objects, types);
    }

    /** Reads {@code relations.tsv}. */
    public static List<RelationPattern> read(OntologyFiles files) {
        return TsvFile.read(files, "relations.tsv", List.of("predicate", "pattern")).stream()
                .map(RelationPattern::of)
                .toList();
    }

    /** The letter that stands for a name of that type in a clause. */
    public static char letter(EntityType type) {
        return (char) (FIRST_LETTER + ALL.indexOf(type));
    }

    private static RelationPattern of(TsvFile.Row row) {
        String source = row.require("pattern");
        if (!source.contains("{S:") || !source.contains("{O:")) {
            throw row.error(
                    "the pattern “%s” has no subject or no object".formatted(source),
                    "write {S:type} and {O:type}");
        }
        String gaps =
                source.replace("~~", "[^。！？\\n]{0,30}?").replace("~", "[^，。；：！？“”、（）\\n]{0,12}?");
        Matcher slot = SLOT.matcher(gaps);
        StringBuilder regex = new StringBuilder();
        Set<EntityType> subjects = EnumSet.noneOf(EntityType.class);
        Set<EntityType> objects = EnumSet.noneOf(EntityType.class);
        while (slot.find()) {
            Set<EntityType> types = types(row, slot.group(2));
            (slot.group(1).equals("S") ? subjects : objects).addAll(types);
            String letters = letters(types);
            String one =
                    "(?<"
                            + slot.group(1)
                            + ">"
                            + letters
                            + (slot.group(3).isEmpty()
                                    ? ""
                                    : "(?:" + JOINT + "{0,2}" + letters + "){0,15}")
                            + ")";
            slot.appendReplacement(regex, Matcher.quoteReplacement(one));
        }
        slot.appendTail(regex);
        try {
            return new RelationPattern(
                    row.require("predicate"), Pattern.compile(regex.toString()), subjects, objects);
        } catch (PatternSyntaxException e) {
            throw row.error(
                    "the pattern “%s” is no regular expression: %s"
                            .formatted(source, e.getDescription()),
                    "mend it");
        }
    }

    private static Set<EntityType> types(TsvFile.Row row, String types) {
        Set<EntityType> all = EnumSet.noneOf(EntityType.class);
        for (String type : Arrays.asList(types.split("\\|"))) {
            if (!TYPES.containsKey(type)) {
                throw row.error(
                        "“%s” is no type of name".formatted(type),
                        "use " + TYPES.keySet().stream().sorted().toList());
            }
            all.addAll(TYPES.get(type));
        }
        return all;
    }

    private static String letters(Set<EntityType> types) {
        StringBuilder letters = new StringBuilder("[");
        types.forEach(type -> letters.append(letter(type)));
        return letters.append(']').toString();
    }
}
