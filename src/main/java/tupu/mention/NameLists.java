package tupu.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.Gazetteer.Sense;

/** The lists of known names in one line (百度、小米和海信): what is certain of one helps the others. */
final class NameLists {

    private static final String SEPARATORS = "、和与及/與";

    private final Line line;
    private final Map<Integer, Set<EntityType>> certainByBegin = new HashMap<>();
    private final Map<Integer, Set<EntityType>> certainByEnd = new HashMap<>();
    private final Map<Integer, Integer> endByBegin = new HashMap<>();
    private final Map<Integer, Integer> beginByEnd = new HashMap<>();

    NameLists(Line line, List<Gazetteer.Match> matches) {
        this.line = line;
        for (Gazetteer.Match match : matches) {
            endByBegin.merge(match.begin(), match.end(), Math::max);
            beginByEnd.merge(match.end(), match.begin(), Math::min);
            for (Sense sense : match.senses()) {
                if (!sense.ambiguous()) {
                    note(certainByBegin, match.begin(), sense.entry().type());
                    note(certainByEnd, match.end(), sense.entry().type());
                }
            }
        }
    }

    /** Returns the types of the certain names to either side, over uncertain ones too. */
    Set<EntityType> typesBeside(Gazetteer.Match match) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (int at = match.end(), steps = 0; steps < 3 && isSeparator(at); steps++) {
            types.addAll(certainByBegin.getOrDefault(at + 1, Set.of()));
            at = endByBegin.getOrDefault(at + 1, -1);
        }
        for (int at = match.begin(), steps = 0; steps < 3 && isSeparator(at - 1); steps++) {
            types.addAll(certainByEnd.getOrDefault(at - 1, Set.of()));
            at = beginByEnd.getOrDefault(at - 1, -1);
        }
        return types;
    }

    private boolean isSeparator(int at) {
        return at > 0 && SEPARATORS.indexOf(line.charAt(at)) >= 0;
    }

    private static void note(Map<Integer, Set<EntityType>> types, int at, EntityType type) {
        types.computeIfAbsent(at, key -> EnumSet.noneOf(EntityType.class)).add(type);
    }
}
