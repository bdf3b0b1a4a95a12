package tupu.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
