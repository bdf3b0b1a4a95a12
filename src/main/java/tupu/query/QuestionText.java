package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import tupu.rdf.NameKey;

/**
 * A plain question without what does not matter: politeness, closing punctuation, spaces beside
 * Chinese characters.
 *
 * @param tight for Chinese patterns: no spaces beside Chinese characters
 * @param spaced for English patterns: every space, no commas
 */
record QuestionText(Form tight, Form spaced) {

    /** Longer ones are no questions, and patterns need not be fast on them. */
    static final int LONGEST = 300;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern COMMAS = Pattern.compile("[,，、](?= |$)");
    private static final Pattern BESIDE_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}，。、？！：；“”《》]) | (?=[\\p{IsHan}，。、？！：；“”《》])");
    private static final Pattern POLITE_BEGINNING =
            Pattern.compile(
                    "^(?:你好|您好|请问|请|麻烦|帮我|帮忙|我想知道|我想问|想知道|想问|告诉我|问一下|查一下|查询|看看|列出|一下)[，,：:]?"
                            + "|^(?:please|hi|hello|hey|can you|could you|would you|tell me|show me|"
                            + "i(?:'d| would) like to know|i want to know|do you know|list)[,:]? ",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern POLITE_END =
            Pattern.compile(
                    "(?:[ ?？!！。.,，~～…]|谢谢|多谢|吗|呢|啊|呀|\\bplease|\\bthanks|\\bthank you)+$",
                    Pattern.CASE_INSENSITIVE);

    /**
     * The question in one spacing.
     *
     * @param words as the user wrote them
     * @param folded the same, letter by letter, small and simplified
     */
    record Form(String words, String folded) {

        Form {
            requireNonNull(words, "words");
            if (folded.length() != words.length()) {
                throw new IllegalArgumentException("Not letter by letter: “%s”".formatted(folded));
            }
        }

        private static Form of(String words) {
            return new Form(words, NameKey.fold(words));
        }
    }

    static QuestionText of(String question) {
        String spaced = SPACES.matcher(question).replaceAll(" ").strip();
        String tight = BESIDE_CHINESE.matcher(spaced).replaceAll("");
        return new QuestionText(
                Form.of(withoutPoliteness(tight)),
                Form.of(withoutPoliteness(COMMAS.matcher(spaced).replaceAll(""))));
    }

    private static String withoutPoliteness(String question) {
        String text = question;
        String before;
        do {
            before = text;
            text = POLITE_BEGINNING.matcher(text).replaceFirst("");
            text = POLITE_END.matcher(text).replaceFirst("").strip();
        } while (!before.equals(text));
        return text;
    }
}
