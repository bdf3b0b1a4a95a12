package tupu.mention.learned;

import java.util.List;

/** Which units of a stretch hints are about. */
final class HintedUnits {

    private static final int TYPES = 16;

    /** Number of a hint's origin and type, from 1; 0 where there is none. */
    private final int[] kinds;

    private final byte[] places;

    private HintedUnits(int size) {
        this.kinds = new int[size];
        this.places = new byte[size];
    }

    /** Places hints that do not overlap. */
    static HintedUnits of(Stretch stretch, List<Hint> hints) {
        HintedUnits units = new HintedUnits(stretch.size());
        for (Hint hint : hints) {
            if (stretch.holds(hint.span())) {
                int begin = stretch.unitAt(hint.span().begin());
                int end = stretch.unitAt(hint.span().end());
                if (begin >= 0 && end > begin) {
                    units.place(hint, begin, end);
                }
            }
        }
        return units;
    }

    private void place(Hint hint, int begin, int end) {
        for (int i = begin; i < end; i++) {
            kinds[i] = 1 + hint.origin() * TYPES + Tags.number(hint.type());
            places[i] = (byte) ((i == begin ? 1 : 0) + (i == end - 1 ? 2 : 0));
        }
    }

    /** Who hints at which type; 0 for nobody. */
    int kind(int unit) {
        return unit >= 0 && unit < kinds.length ? kinds[unit] : 0;
    }

    /** 0 in the midst of the name, 1 the first unit, 2 the last, 3 both. */
    int place(int unit) {
        return unit >= 0 && unit < kinds.length ? places[unit] : 0;
    }
}
