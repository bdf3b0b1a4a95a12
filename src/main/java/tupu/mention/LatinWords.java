package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Latin words of a text: {@code Step-Audio-R1.1}, {@code AT&T}, {@code 5090D}. */
final class LatinWords {

    /**
     * A word.
     *
     * @param begin UTF-16 offset in the text
     * @param end offset behind it
     */
    record Word(String text, int begin, int end) {

        boolean hasUpper() {
            return text.chars().anyMatch(Character::isUpperCase);
        }

        boolean hasDigit() {
            return text.chars().anyMatch(Character::isDigit);
        }

        boolean hasLetter() {
            return text.chars().anyMatch(Character::isLetter);
        }
    }

    private static final String LETTER = "[A-Za-z0-9\\u00c0-\\u024f]";
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:[A-Z]\\.){1,3}(?= ?[A-Z\\p{IsHan}])|"
                            + LETTER
                            + "+(?:[-._'’&·+]{1,2}"
                            + LETTER
                            + "+)*\\+{0,2}");

    /** Its parts have an upper length, as they do in the net: each is tried at every letter. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "https?://[\\x21-\\x7e]+|www\\.[\\x21-\\x7e]+|[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]+"
                            + "|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.(?:com|cn|org|net|io|gov|edu|html)(?:/[\\x21-\\x7e]*)?");

    private LatinWords() {}

    /** Returns the words in order, without those of web and mail addresses. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            add(text, from, address.start(), words);
            from = address.end();
        }
        add(text, from, text.length(), words);
        return words;
    }

    /** Whether the Latin name that begins at {@code begin} is the rest of a longer one. */
    static boolean continuesBefore(String text, int begin) {
        return begin > 1
                && Letters.isLatin(text.charAt(begin))
                && "-_@.".indexOf(text.charAt(begin - 1)) >= 0
                && Letters.isLatin(text.charAt(begin - 2));
    }

    /** Whether the name that ends before {@code end} goes on: {@code GPT-4} in {@code GPT-4.5}. */
    static boolean continuesBehind(String text, int end) {
        if (end + 1 >= text.length() || !Letters.isLatin(text.charAt(end - 1))) {
            return false;
        }
        char joint = text.charAt(end);
        char next = text.charAt(end + 1);
        return switch (joint) {
            case '-', '_', '@' -> Character.isDigit(next) || Character.isUpperCase(next);
            case '.' -> Character.isDigit(next) || next < 0x250 && Character.isLowerCase(next);
            default -> false;
        };
    }

    private static void add(String text, int begin, int end, List<Word> words) {
        Matcher word = WORD.matcher(text).region(begin, end);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
    }
}
