package tupu.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts whose sketches resemble one, among any number, by looking at those only that
 * share hashes with it. Takes some 1.2 KB a text.
 */
final class SketchIndex {

    /** Below this resemblance no two texts are copies: measured, with room to spare. */
    static final double LEAST = 0.08;

    private static final int LEAST_SHARED = 2;
    private static final int NONE = -1;

    private final List<String> ids = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Open addressing: the last entry of each hash; entries of one hash are chained. */
    private int[] heads = filled(1 << 10);

    private int[] next = new int[1 << 9];
    private int hashes;

    void put(String id, Sketch sketch) {
        remove(id);
        int place = ids.size();
        ids.add(id);
        sketches.add(sketch);
        places.put(id, place);
        if ((place + 1) * Sketch.SIZE > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
        }
        for (int i = 0; i < sketch.size(); i++) {
            enter(place, i);
        }
    }

    /** Forgets a text; its entries stay until the index is made anew. */
    void remove(String id) {
        Integer place = places.remove(id);
        if (place != null) {
            ids.set(place, "");
        }
    }

    Sketch sketch(String id) {
        return sketches.get(places.get(id));
    }

    /** Returns the texts that may be copies of {@code id}, in no order that means anything. */
    List<String> candidates(String id) {
        int own = places.get(id);
        Sketch sketch = sketches.get(own);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int i = 0; i < sketch.size(); i++) {
            int entry = heads[slot(sketch.hash(i))];
            while (entry != NONE) {
                shared.merge(entry / Sketch.SIZE, 1, Integer::sum);
                entry = next[entry];
            }
        }
        List<String> candidates = new ArrayList<>();
        shared.forEach(
                (place, count) -> {
                    if (place != own
                            && !ids.get(place).isEmpty()
                            && count >= Math.min(LEAST_SHARED, sketch.size())
                            && sketch.resemblance(sketches.get(place)) >= LEAST) {
                        candidates.add(ids.get(place));
                    }
                });
        return candidates;
    }

    private void enter(int place, int i) {
        if (2 * (hashes + 1) > heads.length) {
            grow();
        }
        int entry = place * Sketch.SIZE + i;
        int slot = slot(hashOf(entry));
        hashes += heads[slot] == NONE ? 1 : 0;
        next[entry] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        int[] old = heads;
        heads = filled(2 * old.length);
        for (int entry : old) {
            if (entry != NONE) {
                heads[slot(hashOf(entry))] = entry;
            }
        }
    }

    /** The slot of a hash: the one that has it, else the free one where it belongs. */
    private int slot(int hash) {
        // Sketches hold small hashes, whose upper bits are alike: the lower ones spread.
        int slot = hash & (heads.length - 1);
        while (heads[slot] != NONE && hashOf(heads[slot]) != hash) {
            slot = (slot + 1) & (heads.length - 1);
        }
        return slot;
    }

    private int hashOf(int entry) {
        return sketches.get(entry / Sketch.SIZE).hash(entry % Sketch.SIZE);
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
