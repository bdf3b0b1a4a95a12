package tupu.extract.relation;

import java.util.ArrayList;
import java.util.List;
import tupu.lexicon.RelationPattern;
import tupu.mention.Mention;
import tupu.text.Span;

/**
 * A sentence in which each name is one letter, so that patterns need not know how long names are.
 *
 * @param shape the words, in normalized spelling, with a letter of {@link RelationPattern#letter}
 *     for each name
 * @param names for each letter of the shape the mention that it stands for, or null for a word's
 *     letter
 */
record Clause(Span sentence, String shape, List<Mention> names) {

    static Clause of(Span sentence, String normalized, List<Mention> mentions) {
        StringBuilder shape = new StringBuilder();
        List<Mention> names = new ArrayList<>();
        int at = sentence.begin();
        for (Mention mention : mentions) {
            append(shape, names, normalized, at, mention.span().begin());
            shape.append(RelationPattern.letter(mention.type()));
            names.add(mention);
            at = mention.span().end();
        }
        append(shape, names, normalized, at, sentence.end());
        return new Clause(sentence, shape.toString(), names);
    }

    private static void append(
            StringBuilder shape, List<Mention> names, String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            shape.append(text.charAt(i));
            names.add(null);
        }
    }

    /** Returns the mentions that stand between two offsets of the shape. */
    List<Mention> mentions(int begin, int end) {
        List<Mention> found = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            if (names.get(i) != null) {
                found.add(names.get(i));
            }
        }
        return found;
    }
}
