package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.language.PhraseTrie;
import tupu.lexicon.CueWords;
import tupu.lexicon.Gazetteer;

/**
 * What lists know of the units of a stretch: the words that tell something about names, by where
 * they begin and end, and the catalogue's names.
 */
final class Surroundings {

    /** How many units ahead the last word of a name is looked for. */
    private static final int AHEAD = 12;

    private static final int AMBIGUOUS = 8;

    private final long[] begins;
    private final long[] ends;
    private final int[] knownTypes;
    private final int[] knownBegin;
    private final int[] knownEnd;
    private final long[] suffixAhead;
    private final int[] suffixDistance;

    private Surroundings(int size) {
        this.begins = new long[size + 1];
        this.ends = new long[size + 1];
        this.knownTypes = new int[size];
        this.knownBegin = new int[size];
        this.knownEnd = new int[size];
        this.suffixAhead = new long[size];
        this.suffixDistance = new int[size];
    }

    static Surroundings of(Units units, CueWords cues, Gazetteer gazetteer) {
        requireNonNull(units, "units");
        Surroundings surroundings = new Surroundings(units.size());
        for (PhraseTrie.Match<Long> match : cues.findAll(units.folded())) {
            int begin = units.at(match.begin());
            int end = units.at(match.end());
            if (begin >= 0 && end >= 0) {
                surroundings.begins[begin] |= match.value();
                surroundings.ends[end] |= match.value();
            }
        }
        gazetteer.findAll(units.folded()).forEach(match -> surroundings.note(match, units));
        surroundings.lookAhead(units);
        return surroundings;
    }

    /** Matches come by begin, the longest first; a longer one that began before stays. */
    private void note(Gazetteer.Match match, Units units) {
        int begin = units.at(match.begin());
        int end = units.at(match.end());
        if (begin < 0 || end < 0) {
            return;
        }
        int types = types(match.senses());
        for (int i = begin; i < end; i++) {
            if (end - begin > knownEnd[i] - knownBegin[i]) {
                knownTypes[i] = types;
                knownBegin[i] = begin;
                knownEnd[i] = end;
            }
        }
    }

    private static int types(List<Gazetteer.Sense> senses) {
        int types = 0;
        for (Gazetteer.Sense sense : senses) {
            int type = Tags.number(sense.entry().type());
            types |= 1 << (sense.ambiguous() ? type + AMBIGUOUS : type);
        }
        return types;
    }

    private void lookAhead(Units units) {
        long suffix = 0;
        int at = 0;
        for (int i = units.size() - 1; i >= 0; i--) {
            long here = ends[i + 1] & CueWords.suffixes();
            if (here != 0) {
                suffix = here;
                at = i;
            } else if (isBreak(units.shape(i)) || at - i > AHEAD) {
                suffix = 0;
            }
            suffixAhead[i] = suffix;
            suffixDistance[i] = at - i;
        }
    }

    private static boolean isBreak(int shape) {
        return shape >= Shape.OPEN_QUOTE
                && shape != Shape.DOT
                && shape != Shape.HYPHEN
                && shape != Shape.OPEN_BRACKET
                && shape != Shape.CLOSE_BRACKET;
    }

    /** What the words that begin with a unit tell. */
    long begins(int unit) {
        return unit >= 0 && unit < begins.length ? begins[unit] : 0;
    }

    /** What the words that end before a unit tell. */
    long ends(int unit) {
        return unit >= 0 && unit < ends.length ? ends[unit] : 0;
    }

    /** The types, as bits, of the known name that a unit is in; 0 for none. */
    int knownTypes(int unit) {
        return unit >= 0 && unit < knownTypes.length ? knownTypes[unit] : 0;
    }

    int knownBegin(int unit) {
        return knownBegin[unit];
    }

    int knownEnd(int unit) {
        return knownEnd[unit];
    }

    /** What the next last word of a name tells that ends with this unit or a later one. */
    long suffixAhead(int unit) {
        return suffixAhead[unit];
    }

    /** How many units further its last unit is. */
    int suffixDistance(int unit) {
        return suffixDistance[unit];
    }
}
