package tupu.mention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.PersonWords;

/** What the words beside a name tell about its type. */
final class Contexts {

    private static final String OPENING = "“‘「『《〈\"'（( ";
    private static final String CLOSING = "”’」』》〉\"'）) ";

    /** What may stand in 《》. */
    private static final Set<EntityType> WORKS =
            EnumSet.of(EntityType.PRODUCT, EntityType.POLICY, EntityType.MEDIA);

    private static final Map<EntityType, List<Use>> BEFORE = new EnumMap<>(EntityType.class);
    private static final Map<EntityType, List<Use>> AFTER = new EnumMap<>(EntityType.class);

    static {
        BEFORE.put(EntityType.COMPANY, List.of(Use.COMPANY_BEFORE));
        AFTER.put(EntityType.COMPANY, List.of(Use.COMPANY_AFTER));
        BEFORE.put(EntityType.PRODUCT, List.of(Use.PRODUCT_BEFORE));
        AFTER.put(EntityType.PRODUCT, List.of(Use.PRODUCT_AFTER, Use.PRODUCT_HEAD));
        AFTER.put(EntityType.PERSON, List.of(Use.PERSON_AFTER));
        BEFORE.put(EntityType.PLACE, List.of(Use.PLACE_BEFORE));
        AFTER.put(EntityType.PLACE, List.of(Use.PLACE_AFTER));
        AFTER.put(EntityType.MEDIA, List.of(Use.MEDIA_AFTER));
    }

    private final NameWords words;
    private final PersonWords persons;

    Contexts(NameWords words, PersonWords persons) {
        this.words = words;
        this.persons = persons;
    }

    /** How many sides of [begin, end) speak for {@code type}: 0, 1 or 2. */
    int score(EntityType type, Line line, int begin, int end) {
        int score = 0;
        if (isBefore(BEFORE.getOrDefault(type, List.of()), line, begin)) {
            score++;
        }
        if (isAfter(AFTER.getOrDefault(type, List.of()), line, end)) {
            score++;
        }
        if (WORKS.contains(type) && line.charAt(begin - 1) == '《' && line.charAt(end) == '》') {
            score++;
        }
        if (type == EntityType.PERSON && isTitled(line, begin, end)) {
            score += 2;
        }
        return score;
    }

    /** Whether a post or title stands directly before or behind [begin, end). */
    boolean isTitled(Line line, int begin, int end) {
        return titleBefore(line, begin) || persons.isPersonalTitleAt(line.text(), skip(line, end));
    }

    boolean isTitle(String text) {
        return persons.isTitle(text);
    }

    boolean titleBefore(Line line, int begin) {
        return persons.titleLengthBefore(line.text(), skipBack(line, begin)) > 0;
    }

    boolean titleAfter(Line line, int end) {
        return persons.titleLengthAt(line.text(), skip(line, end)) > 0;
    }

    boolean isBefore(List<Use> uses, Line line, int begin) {
        int end = skipBack(line, begin);
        return uses.stream().anyMatch(use -> words.lengthBefore(use, line.text(), end) > 0);
    }

    boolean isAfter(List<Use> uses, Line line, int end) {
        int begin = skip(line, end);
        return uses.stream().anyMatch(use -> words.lengthAt(use, line.text(), begin) > 0);
    }

    private static int skipBack(Line line, int begin) {
        int at = begin;
        while (at > 0 && OPENING.indexOf(line.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int skip(Line line, int end) {
        int at = end;
        while (at < line.text().length() && CLOSING.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
