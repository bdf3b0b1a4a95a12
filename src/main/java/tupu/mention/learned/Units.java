package tupu.mention.learned;

import java.util.List;
import tupu.language.Folding;
import tupu.language.Sentence;
import tupu.language.Token;

/**
 * A stretch of a sentence cut into what is tagged: a Chinese character, a run of Latin letters and
 * digits, or one other sign. {@code 360集团推出GPT-4o} has ten units. Each has a number that stands for
 * its letters, however they are spelt, so that nothing downstream needs a string.
 */
final class Units {

    /** Stands for what is before the first unit and behind the last. */
    static final int NONE = 0x5EED;

    private final String folded;
    private final int offset;
    private final int size;
    private final int[] begins;
    private final int[] ids;
    private final byte[] shapes;
    private final int[] unitAt;
    private final int[] tokens;

    /**
     * Cuts a stretch of an article.
     *
     * @param text the stretch
     * @param offset where it begins in its field
     * @param sentence of which it is a part
     */
    Units(String text, int offset, Sentence sentence) {
        this.folded = Folding.fold(text);
        this.offset = offset;
        this.unitAt = new int[text.length() + 1];
        this.begins = new int[text.length() + 1];
        this.ids = new int[text.length()];
        this.shapes = new byte[text.length()];
        this.tokens = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            begins[count] = at;
            ids[count] = hash(at, end);
            shapes[count] = (byte) Shape.of(text, at, end);
            java.util.Arrays.fill(unitAt, at, end, -1);
            unitAt[at] = count++;
            at = end;
        }
        unitAt[text.length()] = count;
        begins[count] = text.length();
        this.size = count;
        place(sentence);
    }

    private static int end(String text, int at) {
        int end = at + 1;
        if (Shape.isLatin(text.charAt(at))) {
            while (end < text.length() && Shape.isLatin(text.charAt(end))) {
                end++;
            }
        } else if (Character.isHighSurrogate(text.charAt(at))
                && end < text.length()
                && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Tells which word of the sentence each unit is in; -1 for white space. */
    private void place(Sentence sentence) {
        java.util.Arrays.fill(tokens, -1);
        List<Token> words = sentence.tokens();
        for (int i = 0; i < words.size(); i++) {
            int from = Math.max(0, words.get(i).begin() - offset);
            int to = Math.min(folded.length(), words.get(i).end() - offset);
            for (int at = from; at < to; at++) {
                if (unitAt[at] >= 0) {
                    tokens[unitAt[at]] = i;
                }
            }
        }
    }

    int size() {
        return size;
    }

    /** Returns the stretch in folded spelling. */
    String folded() {
        return folded;
    }

    /** Where in its field a unit begins; for {@link #size}, where the last one ends. UTF-16. */
    int begin(int unit) {
        return offset + begins[unit];
    }

    int id(int unit) {
        return unit >= 0 && unit < size ? ids[unit] : NONE;
    }

    int shape(int unit) {
        return unit >= 0 && unit < size ? shapes[unit] : Shape.NONE;
    }

    /** The word of the sentence that a unit is in; -1 for none. */
    int token(int unit) {
        return unit >= 0 && unit < size ? tokens[unit] : -1;
    }

    /** The unit that begins at an offset of the stretch; -1 where none does. */
    int at(int begin) {
        return unitAt[begin];
    }

    /** The unit that begins at an offset of the field; -1 where none does. */
    int atField(int begin) {
        return unitAt[begin - offset];
    }

    /** A number for the letters of a field from {@code begin} to {@code end}. */
    int fieldHash(int begin, int end) {
        return hash(Math.max(0, begin - offset), Math.min(folded.length(), end - offset));
    }

    /** A number for the last letters of a unit. */
    int endHash(int unit, int letters) {
        return hash(Math.max(begins[unit], begins[unit + 1] - letters), begins[unit + 1]);
    }

    private int hash(int begin, int end) {
        int hash = end - begin;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + folded.charAt(i);
        }
        return hash;
    }
}
