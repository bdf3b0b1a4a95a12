package tupu.language;

/** Where a word in Latin letters or digits is whole: {@code Arm} stands in no {@code Army}. */
public final class WordBorders {

    private WordBorders() {}

    /** Whether neither end of a stretch cuts a Latin word in two. */
    public static boolean isWhole(String text, int begin, int end) {
        return !(begin > 0 && isLatin(text.charAt(begin - 1)) && isLatin(text.charAt(begin)))
                && !(end < text.length()
                        && isLatin(text.charAt(end))
                        && isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
