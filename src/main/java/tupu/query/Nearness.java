package tupu.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tupu.rdf.NameKey;

/** How alike names are: by the pairs of neighbouring characters that they share. */
final class Nearness {

    private record Scored(String name, double score) {}

    private Nearness() {}

    /** Returns the names nearest to {@code name}, the nearest first; fewer where few come near. */
    static List<String> nearest(String name, Collection<String> names, int most) {
        Set<String> wanted = pairs(NameKey.of(name));
        return names.stream()
                .map(other -> new Scored(other, between(wanted, pairs(NameKey.of(other)))))
                .filter(scored -> scored.score() > 0)
                .sorted(
                        Comparator.comparingDouble((Scored scored) -> -scored.score())
                                .thenComparing(Scored::name))
                .limit(most)
                .map(Scored::name)
                .toList();
    }

    /** From 0, nothing in common, to 1, the same. */
    static double between(String one, String other) {
        return between(pairs(NameKey.of(one)), pairs(NameKey.of(other)));
    }

    private static double between(Set<String> these, Set<String> those) {
        long shared = these.stream().filter(those::contains).count();
        return 2.0 * shared / Math.max(1, these.size() + those.size());
    }

    /** Chinese names are short: single characters count as well. */
    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        int[] points = key.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (Character.isIdeographic(points[i])) {
                pairs.add(Character.toString(points[i]));
            }
            if (i > 0) {
                pairs.add(new String(points, i - 1, 2));
            }
        }
        return pairs;
    }
}
