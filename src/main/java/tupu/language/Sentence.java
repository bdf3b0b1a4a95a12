package tupu.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.text.InOrder;
import tupu.text.Span;

/**
 * A sentence with the closing quotation marks and brackets that belong to it, without surrounding
 * white space. A sentence never reaches over a paragraph's end.
 *
 * @param paragraph number of its paragraph within the field, from 0
 * @param tokens its words in order; white space is no word
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {

    public Sentence {
        requireNonNull(span, "span");
        tokens = List.copyOf(tokens);
    }

    /**
     * The number of the sentence that holds an offset, or of the last before it; 0 where all lie
     * behind it.
     *
     * @param sentences of one field, in reading order
     */
    public static int at(List<Sentence> sentences, int offset) {
        int behind = InOrder.first(sentences, sentence -> sentence.span().begin() > offset);
        return Math.max(0, behind - 1);
    }
}
