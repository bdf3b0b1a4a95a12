package tupu.extract.event;

import java.util.List;

/** Lists of names: A、B和C. */
final class Lists {

    private Lists() {}

    /** Returns the list that {@code slot} is part of; itself alone where it is in none. */
    static List<Slot> around(List<Slot> slots, Slot slot) {
        int first = slots.indexOf(slot);
        int last = first;
        while (first > 0 && slots.get(first).joined()) {
            first--;
        }
        while (last + 1 < slots.size() && slots.get(last + 1).joined()) {
            last++;
        }
        return slots.subList(first, last + 1);
    }
}
