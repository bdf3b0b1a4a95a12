package tupu.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells which texts are copies of one another: texts that resemble each other are found by their
 * sketches and compared word for word, and whoever is a copy of a copy belongs to the same cluster.
 * The clusters depend on the texts alone, not on the order or the batches in which they came.
 *
 * <p>Not for several threads at once.
 */
public final class NearDuplicates {

    private static final int HELD = 500;

    private final SketchIndex index = new SketchIndex();
    private final Map<String, String> clusterOf = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    /** Enters a text and the cluster that it is known to belong to; for what was kept. */
    public void restore(String id, Sketch sketch, String cluster) {
        index.put(id, sketch);
        join(id, cluster);
    }

    /**
     * Follows a change: takes texts out, enters new or other ones, and forms the clusters again
     * that this touches.
     *
     * @param gone ids of texts that are no longer there; unknown ones are passed over
     * @param entered sketches of texts that are new or changed
     * @param texts gives the text of an id, for the few that must be compared
     * @return each cluster that may have changed, as the sorted ids of its texts
     */
    public List<Set<String>> follow(
            Collection<String> gone, Map<String, Sketch> entered, Function<String, String> texts) {
        Set<String> loose = new TreeSet<>(entered.keySet());
        Set<String> left = new HashSet<>(gone);
        left.addAll(entered.keySet());
        Map<String, String> before = new HashMap<>();
        for (String id : left) {
            Optional.ofNullable(clusterOf.get(id)).map(members::get).ifPresent(loose::addAll);
        }
        for (String id : loose) {
            Optional.ofNullable(clusterOf.get(id)).ifPresent(name -> before.put(id, name));
        }
        loose.removeIf(id -> left.contains(id) && !entered.containsKey(id));
        left.forEach(this::leave);
        loose.forEach(this::leave);
        gone.forEach(index::remove);
        entered.forEach(index::put);
        Union union = new Union();
        loose.forEach(union::find);
        Map<String, ComparedText> held = held();
        for (String id : loose) {
            for (String other : index.candidates(id)) {
                boolean parted =
                        !entered.containsKey(id)
                                && !entered.containsKey(other)
                                && !before.getOrDefault(id, "").equals(cluster(other, before));
                if (!parted) {
                    bring(other, union);
                    if (!union.find(id).equals(union.find(other))
                            && compared(id, texts, held).isCopyOf(compared(other, texts, held))) {
                        union.unite(id, other);
                    }
                }
            }
        }
        return settle(loose, union);
    }

    /** Returns the sketch of a text that was entered. */
    public Sketch sketch(String id) {
        return index.sketch(id);
    }

    /** A cluster that lost nothing stays whole, so its texts come along without a comparison. */
    private void bring(String id, Union union) {
        String cluster = clusterOf.get(id);
        if (cluster != null && !union.knows(id)) {
            members.get(cluster).forEach(member -> union.unite(id, member));
        }
    }

    private List<Set<String>> settle(Set<String> loose, Union union) {
        List<Set<String>> changed = new ArrayList<>();
        for (Set<String> cluster : union.sets()) {
            if (!Collections.disjoint(cluster, loose)) {
                String name = cluster.iterator().next();
                cluster.forEach(this::leave);
                cluster.forEach(id -> join(id, name));
                changed.add(cluster);
            }
        }
        return changed;
    }

    private String cluster(String id, Map<String, String> before) {
        return before.getOrDefault(id, clusterOf.getOrDefault(id, ""));
    }

    private void join(String id, String cluster) {
        clusterOf.put(id, cluster);
        members.computeIfAbsent(cluster, name -> new TreeSet<>()).add(id);
    }

    private void leave(String id) {
        String cluster = clusterOf.remove(id);
        if (cluster != null) {
            members.computeIfPresent(
                    cluster,
                    (name, texts) -> {
                        texts.remove(id);
                        return texts.isEmpty() ? null : texts;
                    });
        }
    }

    private static ComparedText compared(
            String id, Function<String, String> texts, Map<String, ComparedText> held) {
        return held.computeIfAbsent(id, key -> ComparedText.of(texts.apply(key)));
    }

    /** Texts that were compared lately, since the next is often compared with the same ones. */
    private static Map<String, ComparedText> held() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ComparedText> eldest) {
                return size() > HELD;
            }
        };
    }

    /** Sets of ids that grow together. */
    private static final class Union {

        private final Map<String, String> parents = new HashMap<>();

        boolean knows(String id) {
            return parents.containsKey(id);
        }

        String find(String id) {
            parents.putIfAbsent(id, id);
            String root = id;
            while (!parents.get(root).equals(root)) {
                root = parents.get(root);
            }
            parents.put(id, root);
            return root;
        }

        void unite(String one, String other) {
            String root = find(one);
            parents.put(find(other), root);
        }

        Collection<Set<String>> sets() {
            Map<String, Set<String>> sets = new TreeMap<>();
            for (String id : List.copyOf(parents.keySet())) {
                sets.computeIfAbsent(find(id), root -> new TreeSet<>()).add(id);
            }
            return sets.values();
        }
    }
}
