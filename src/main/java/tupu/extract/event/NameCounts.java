package tupu.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;

/** How often an article names whom: what it is about. */
final class NameCounts {

    private final Map<Name, Integer> counts = new HashMap<>();
    private final Set<Name> headline = new HashSet<>();

    NameCounts(MarkedArticle article) {
        for (Mention mention : article.mentions()) {
            counts.merge(mention.name(), 1, Integer::sum);
            if (mention.span().field() == Field.HEADLINE) {
                headline.add(mention.name());
            }
        }
    }

    int of(Name name) {
        return counts.getOrDefault(name, 0);
    }

    boolean isInHeadline(Name name) {
        return headline.contains(name);
    }

    /** How many of its type are named oftener, three at most. */
    int rank(Name name) {
        int own = of(name);
        return (int)
                counts.entrySet().stream()
                        .filter(entry -> entry.getKey().type() == name.type())
                        .filter(entry -> entry.getValue() > own)
                        .limit(3)
                        .count();
    }
}
