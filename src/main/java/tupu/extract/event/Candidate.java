package tupu.extract.event;

import tupu.mention.Name;
import tupu.text.Span;

/**
 * A name that may take part in an event.
 *
 * @param slot where it stands
 * @param sentence the one in which it stands
 * @param farther how far that is: 0 the trigger's own, 1 to 3 before it in its paragraph, 4 in a
 *     paragraph before, 5 the headline
 */
record Candidate(Slot slot, Span sentence, int farther) {

    Name name() {
        return slot.mention().name();
    }
}
