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

    /** Whether at least a third of its words are Chinese characters: models know Chinese only. */
    boolean isChinese() {
        int chinese = 0;
        int latin = 0;
        for (int unit = 0; unit < size(); unit++) {
            int shape = units.shape(unit);
            chinese += shape == Shape.HAN || shape == Shape.NUMERAL ? 1 : 0;
            latin += shape >= Shape.SMALL && shape <= Shape.MIXED ? 1 : 0;
        }
        return 2 * chinese >= latin;
    }

    /** Whether a span lies within. */
    public boolean holds(Span span) {
        return span.field() == field
                && span.begin() >= units.begin(0)
                && span.end() <= units.begin(size());
    }

    /** The unit that begins at an offset of the field within the stretch; -1 where none does. */
    public int unitAt(int offset) {
        return units.atField(offset);
    }
}
