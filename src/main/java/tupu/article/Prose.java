package tupu.article;

import java.util.regex.Pattern;

/** Tells sentences from labels and titles. */
final class Prose {

    private static final int SHORTEST = 16;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[。！？；…!?;：:～~](?:[”’」』）)\"'⭐★*\\s])*$|\\.[”’\"')\\s]*$");

    private static final Pattern SENTENCE_INSIDE =
            Pattern.compile("[。！？](?=\\S)|[a-z]\\.\\s+[A-Z“\"]");

    private Prose() {}

    static boolean isProse(String text) {
        return text.length() >= SHORTEST
                && (SENTENCE_INSIDE.matcher(text).find() || endsLikeASentence(text));
    }

    static boolean endsLikeASentence(String text) {
        int from = Math.max(0, text.length() - 12);
        return SENTENCE_END.matcher(text.substring(from)).find();
    }

    /** Writes every space, the ideographic one too, as the plain one; the length stays. */
    static String plainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && Passage.isSpace(text.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Folds what two copies of the same words may differ in: spaces, punctuation, letter case. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
