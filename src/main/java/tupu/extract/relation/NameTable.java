package tupu.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tupu.language.Folding;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;

/** The names of an article, numbered in the order of first mention, and how they stand in it. */
final class NameTable {

    private static final int SHORTEST_SHARED = 2;

    private final List<Name> names = new ArrayList<>();
    private final Map<Name, Integer> numbers = new HashMap<>();
    private final List<String> folded = new ArrayList<>();
    private final int[] kinds;
    private final int[] counts;
    private final int[] ranks;
    private final int[] ofKind;
    private final boolean[] headline;

    NameTable(MarkedArticle article) {
        for (Mention mention : article.mentions()) {
            if (numbers.putIfAbsent(mention.name(), names.size()) == null) {
                names.add(mention.name());
                folded.add(Folding.key(mention.name().canonical()));
            }
        }
        this.kinds = names.stream().mapToInt(name -> kind(name.type())).toArray();
        this.counts = new int[names.size()];
        this.ranks = new int[names.size()];
        this.ofKind = new int[names.size()];
        this.headline = new boolean[names.size()];
        for (Mention mention : article.mentions()) {
            int number = number(mention.name());
            counts[number]++;
            headline[number] |= mention.span().field() == Field.HEADLINE;
        }
        for (int one = 0; one < ranks.length; one++) {
            for (int other = 0; other < ranks.length; other++) {
                if (kind(one) == kind(other)) {
                    ofKind[one]++;
                    ranks[one] += isBefore(other, one) ? 1 : 0;
                }
            }
        }
    }

    private boolean isBefore(int name, int next) {
        return counts[name] > counts[next] || counts[name] == counts[next] && name < next;
    }

    int size() {
        return names.size();
    }

    Name name(int number) {
        return names.get(number);
    }

    /** The number of a name; -1 for one that is nowhere mentioned. */
    int number(Name name) {
        return numbers.getOrDefault(name, -1);
    }

    EntityType type(int number) {
        return names.get(number).type();
    }

    /** What a name is of, organizations being one kind. */
    int kind(int number) {
        return kinds[number];
    }

    private static int kind(EntityType type) {
        return (type.isOrganization() ? EntityType.COMPANY : type).label().hashCode();
    }

    /** How often it is mentioned, up to 3 for five times and more. */
    int often(int number) {
        int count = counts[number];
        return count >= 5 ? 3 : count >= 3 ? 2 : count - 1;
    }

    /** How many names of its kind are mentioned more often, or as often and before. */
    int rank(int number) {
        return Math.min(3, ranks[number]);
    }

    /** The organisation that is mentioned most; -1 where there is none. */
    int main() {
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == 0 && type(i).isOrganization()) {
                return i;
            }
        }
        return -1;
    }

    boolean isInHeadline(int number) {
        return headline[number];
    }

    /** How many names of its kind there are, itself included. */
    int ofKind(int number) {
        return ofKind[number];
    }

    /**
     * How alike two names are: 2 where one holds the other, 1 where they begin with the same
     * letters, else 0.
     */
    int alike(int one, int other) {
        String first = folded.get(one);
        String second = folded.get(other);
        if (first.contains(second) || second.contains(first)) {
            return 2;
        }
        return first.regionMatches(0, second, 0, SHORTEST_SHARED) ? 1 : 0;
    }
}
