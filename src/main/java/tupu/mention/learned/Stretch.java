package tupu.mention.learned;

import tupu.text.Field;
import tupu.text.Span;

/** A stretch of an article that is tagged at once: a sentence, or a piece of a long one. */
public final class Stretch {

    private final Field field;
    private final Units units;

    Stretch(Field field, Units units) {
        this.field = field;
        this.units = units;
    }

    /** How many units there are. */
    public int size() {
        return units.size();
    }

    /** Where the units from {@code begin} to before {@code end} stand. */
    public Span span(int begin, int end) {
        return new Span(field, units.begin(begin), units.begin(end));
    }

    /** The whole of it. */
    public Span span() {
        return span(0, size());
    }

    /** The unit that begins at an offset of the field within the stretch; -1 where none does. */
    public int unitAt(int offset) {
        return units.atField(offset);
    }
}
