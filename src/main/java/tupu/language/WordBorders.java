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

    /** The same of the folded letters of {@code text}, without folding all of it. */
    static boolean isWholeFolded(String text, int begin, int end) {
        return !(begin > 0 && isFoldedLatin(text, begin - 1) && isFoldedLatin(text, begin))
                && !(end < text.length()
                        && isFoldedLatin(text, end)
                        && isFoldedLatin(text, end - 1));
    }

    private static boolean isFoldedLatin(String text, int at) {
        return isLatin(Folding.fold(text.charAt(at)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
