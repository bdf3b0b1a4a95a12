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
}
