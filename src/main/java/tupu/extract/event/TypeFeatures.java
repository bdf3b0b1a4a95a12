package tupu.extract.event;

import java.util.Set;
import java.util.TreeSet;
import tupu.lexicon.EventPattern;
import tupu.mention.learned.FeatureBuffer;

/**
 * Writes what stands around a word, with each type of event that the lexicon says it may tell: what
 * was learned of one word of a type so serves for the others, also for those never seen. A part of
 * {@link TriggerFeatures}, whose numbers go on here.
 */
final class TypeFeatures {

    private static final int MANY = 3;

    private final Items items;
    private final FeatureBuffer out;

    TypeFeatures(Items items, FeatureBuffer out) {
        this.items = items;
        this.out = out;
    }

    /** Adds to the unit. */
    void write(int at) {
        Set<String> types = new TreeSet<>();
        items.hint(at).ifPresent(hint -> types.addAll(hint.types()));
        int hinted = types.isEmpty() ? 0 : 1;
        int known = addKnown(at, types) ? 1 : 0;
        int many = Math.min(MANY, types.size());
        out.add(42, hinted, known, many);
        if (many == 0) {
            return;
        }
        int left = nearest(at, -1);
        int right = nearest(at, 1);
        int told = (items.isDated() ? 1 : 0) + (items.isQuoted(at) ? 2 : 0);
        for (String each : types) {
            int type = each.hashCode();
            out.add(43, type);
            out.add(44, type, left, right);
            out.add(45, type, items.word(at - 1));
            out.add(46, type, items.word(at + 1));
            out.add(47, type, told);
            out.add(48, type, many, hinted + 2 * known);
            out.add(49, type, left);
            out.add(50, type, right);
            clause(at, type);
        }
    }

    private boolean addKnown(int at, Set<String> types) {
        boolean known = false;
        for (Trigger trigger : items.sentence().triggers()) {
            if (items.get(at).overlaps(trigger.span())) {
                known = true;
                for (EventPattern pattern : trigger.patterns()) {
                    types.add(pattern.frame().type());
                }
            }
        }
        return known;
    }

    /** The nearest name, time or amount of the clause on one side. */
    private int nearest(int at, int step) {
        int clause = items.get(at).clause();
        for (int i = at + step; i >= 0 && i < items.size(); i += step) {
            if (items.get(i).clause() != clause) {
                break;
            }
            if (!items.get(i).isWord()) {
                return items.word(i);
            }
        }
        return Items.NONE;
    }

    private void clause(int at, int type) {
        int clause = items.get(at).clause();
        for (int i = 0; i < items.size(); i++) {
            Items.Item other = items.get(i);
            if (i != at
                    && other.clause() == clause
                    && (other.text().length() > 1 || !other.isWord())) {
                out.add(51, type, other.word());
            }
        }
    }
}
