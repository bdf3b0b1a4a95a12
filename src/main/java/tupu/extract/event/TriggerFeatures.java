package tupu.extract.event;

import java.util.List;
import tupu.extract.Event;
import tupu.lexicon.EventPattern;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Field;

/**
 * Writes what a word's place says about whether it tells an event, and of which type. The numbers
 * of the templates are part of every model: a new template takes a new number, and a change makes
 * {@link tupu.extract.learned.EventModel#FEATURES} another.
 */
final class TriggerFeatures {

    private static final int LEFT = "left".hashCode();
    private static final int RIGHT = "right".hashCode();
    private static final int WINDOW = 4;

    private final Items items;
    private final List<Told> told;
    private final FeatureBuffer out;
    private final TypeFeatures types;

    TriggerFeatures(Items items, List<Told> told, FeatureBuffer out) {
        this.items = items;
        this.told = told;
        this.out = out;
        this.types = new TypeFeatures(items, out);
    }

    /** Whether the word at a place may tell an event at all. */
    static boolean mayTell(Items items, int at) {
        Items.Item item = items.get(at);
        if (!item.isWord()) {
            return false;
        }
        String part = item.part();
        char first = part.isEmpty() ? 'w' : part.charAt(0);
        return first == 'v' && !part.equals("vshi") && !part.equals("vyou") && !part.equals("vf")
                || first == 'n' && item.text().length() > 1
                || first == 'a' && part.length() > 1
                || first == 'l'
                || first == 'i'
                || isKnown(items, at);
    }

    /** Whether the lexicon knows the word. */
    static boolean isKnown(Items items, int at) {
        Items.Item item = items.get(at);
        for (Trigger trigger : items.sentence().triggers()) {
            if (item.overlaps(trigger.span())) {
                return true;
            }
        }
        return items.hint(at).isPresent();
    }

    /** Writes one unit that has only the feature of the word itself. */
    void writeWord(int at) {
        out.add(1, items.word(at));
        out.endUnit();
    }

    /** Writes one unit. */
    void write(int at) {
        int word = items.word(at);
        out.add(0);
        around(at, word);
        letters(items.get(at).text());
        clause(at, word);
        names(at, word);
        rules(at, word);
        place(at, word);
        types.write(at);
        out.endUnit();
    }

    private void around(int at, int word) {
        out.add(1, word);
        out.add(2, items.tag(at));
        out.add(3, items.word(at - 1));
        out.add(4, items.word(at + 1));
        out.add(5, items.word(at - 2));
        out.add(6, items.word(at + 2));
        out.add(7, items.word(at - 1), word);
        out.add(8, word, items.word(at + 1));
        out.add(9, items.word(at - 2), items.word(at - 1));
        out.add(10, items.word(at + 1), items.word(at + 2));
        out.add(11, items.tag(at - 1), items.tag(at), items.tag(at + 1));
        out.add(12, word, items.word(at + 1), items.word(at + 2));
        for (int i = 1; i <= WINDOW; i++) {
            out.add(13, LEFT, items.word(at - i));
            out.add(13, RIGHT, items.word(at + i));
        }
    }

    private void letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            out.add(14, tupu.language.Folding.fold(text.charAt(i)));
        }
        out.add(15, text.length());
    }

    private void clause(int at, int word) {
        int clause = items.get(at).clause();
        for (int i = 0; i < items.size(); i++) {
            Items.Item other = items.get(i);
            if (i == at) {
                continue;
            }
            if (other.clause() == clause) {
                out.add(16, other.word());
                if (other.text().length() > 1 || !other.isWord()) {
                    out.add(17, word, other.word(), i < at ? LEFT : RIGHT);
                }
            } else if (!other.isWord()) {
                out.add(18, other.word());
            } else if (other.text().length() > 1) {
                out.add(19, other.word());
            }
        }
    }

    private void names(int at, int word) {
        int clause = items.get(at).clause();
        int left = Items.NONE;
        int right = Items.NONE;
        for (int i = at - 1; i >= 0 && items.get(i).clause() == clause && left == 1; i--) {
            if (items.get(i).slot().isPresent()) {
                left = items.word(i);
            }
        }
        for (int i = at + 1;
                i < items.size() && items.get(i).clause() == clause && right == 1;
                i++) {
            if (items.get(i).slot().isPresent()) {
                right = items.word(i);
            }
        }
        out.add(20, left, right);
        out.add(21, word, left);
        out.add(22, word, right);
        out.add(23, word, left, right);
    }

    private void rules(int at, int word) {
        Items.Item item = items.get(at);
        boolean known = false;
        for (Trigger trigger : items.sentence().triggers()) {
            if (item.overlaps(trigger.span())) {
                known = true;
                for (EventPattern pattern : trigger.patterns()) {
                    out.add(24, pattern.frame().type().hashCode());
                }
                out.add(25, Items.hash(trigger.span().cut(items.sentence().text())));
            }
        }
        boolean any = false;
        for (Told telling : told) {
            if (item.overlaps(telling.trigger().span())) {
                any = true;
                telling(telling, word);
            }
        }
        out.add(26, known ? 1 : 0, any ? 1 : 0);
    }

    private void telling(Told telling, int word) {
        int type = telling.event().type().hashCode();
        int roles = 0;
        for (Event.Argument argument : telling.event().arguments()) {
            roles += argument.role().hashCode() * 31 + argument.name().type().label().hashCode();
        }
        out.add(27, type);
        out.add(28, type, telling.pattern().id().hashCode());
        out.add(29, type, roles);
        out.add(30, type, word);
        out.add(31, type, telling.event().status().label().hashCode());
        out.add(32, type, telling.again() ? 1 : 0);
        out.add(33, type, telling.event().evidence().sentences().size());
        out.add(34, type, telling.event().amounts().isEmpty() ? 0 : 1);
    }

    private void place(int at, int word) {
        EventSentence sentence = items.sentence();
        boolean headline = sentence.span().field() == Field.HEADLINE;
        int paragraph = Math.min(3, sentence.sentence().paragraph());
        out.add(35, headline ? -1 : paragraph);
        int quoted = items.isQuoted(at) ? 1 : 0;
        out.add(36, quoted);
        out.add(37, word, quoted);
        int dated = items.isDated() ? 1 : 0;
        out.add(38, dated);
        out.add(39, word, dated);
        out.add(40, items.word(0));
        out.add(41, items.word(firstOfClause(at)));
    }

    private int firstOfClause(int at) {
        int first = at;
        while (first > 0 && items.get(first - 1).clause() == items.get(at).clause()) {
            first--;
        }
        return first;
    }
}
