package tupu.language;

import static java.util.Objects.requireNonNull;

/**
 * A word of a sentence.
 *
 * @param text the word as it stands in the article
 * @param tag part of speech in HanLP's (PKU) tags: {@code n}, {@code v}, {@code nr} person, {@code
 *     w} punctuation …
 * @param begin offset in the sentence's field, UTF-16 units
 * @param end offset behind the word
 */
public record Token(String text, String tag, int begin, int end) {

    public Token {
        requireNonNull(text, "text");
        requireNonNull(tag, "tag");
        if (begin < 0 || end != begin + text.length()) {
            throw new IllegalArgumentException(
                    "Token “%s” cannot reach from %d to %d".formatted(text, begin, end));
        }
    }
}
