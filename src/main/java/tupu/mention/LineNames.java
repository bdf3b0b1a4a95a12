package tupu.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;

/** The catalogue's names in one line, by where they begin and end; the longest at each place. */
final class LineNames {

    private final Map<Integer, Gazetteer.Match> byBegin = new HashMap<>();
    private final Map<Integer, Gazetteer.Match> byEnd = new HashMap<>();

    LineNames(Line line, Gazetteer gazetteer) {
        for (Gazetteer.Match match : gazetteer.findAll(line.text())) {
            if (LatinWords.continuesBefore(line.text(), match.begin())
                    || LatinWords.continuesBehind(line.text(), match.end())) {
                continue;
            }
            byBegin.merge(match.begin(), match, LineNames::longer);
            byEnd.merge(match.end(), match, LineNames::longer);
        }
    }

    Optional<Gazetteer.Match> beginningAt(int begin) {
        return Optional.ofNullable(byBegin.get(begin));
    }

    Optional<Gazetteer.Match> endingAt(int end) {
        return Optional.ofNullable(byEnd.get(end));
    }

    /** Whether a form can mean a thing of that type without the context's help. */
    static boolean means(Gazetteer.Match match, EntityType type) {
        return match.senses().stream().anyMatch(sense -> sense.entry().type() == type);
    }

    private static Gazetteer.Match longer(Gazetteer.Match one, Gazetteer.Match other) {
        return one.end() - one.begin() >= other.end() - other.begin() ? one : other;
    }
}
