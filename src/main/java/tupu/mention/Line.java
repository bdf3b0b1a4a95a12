package tupu.mention;

import java.util.List;
import tupu.language.Folding;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.text.Span;

/**
 * A sentence as the finders of names read it: its text, and its words by their place in it. All
 * offsets count UTF-16 units from the sentence's begin.
 */
final class Line {

    private final Sentence sentence;
    private final String text;
    private final String folded;
    private final int[] tokenAt;

    Line(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
        this.folded = Folding.fold(text);
        this.tokenAt = new int[text.length()];
        java.util.Arrays.fill(tokenAt, -1);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (int at = begin(tokens.get(i)); at < end(tokens.get(i)); at++) {
                tokenAt[at] = i;
            }
        }
    }

    String text() {
        return text;
    }

    /** The text in folded spelling, as long as the text itself. */
    String folded() {
        return folded;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int begin(Token token) {
        return token.begin() - sentence.span().begin();
    }

    int end(Token token) {
        return token.end() - sentence.span().begin();
    }

    /** Returns the number of the word at {@code at}; -1 for white space and outside. */
    int tokenIndex(int at) {
        return at >= 0 && at < tokenAt.length ? tokenAt[at] : -1;
    }

    /** Whether a word begins at {@code at}, or the one before it has ended. */
    boolean isBorder(int at) {
        return at <= 0 || at >= tokenAt.length || tokenAt[at] < 0 || tokenAt[at] != tokenAt[at - 1];
    }

    /** Returns the letter at {@code at}; a space outside. */
    char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    /** Returns the span of the article that [begin, end) of this line is. */
    Span span(int begin, int end) {
        int base = sentence.span().begin();
        return new Span(sentence.span().field(), base + begin, base + end);
    }
}
