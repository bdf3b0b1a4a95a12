package tupu.mention;

/** What kind of letter a letter is. */
final class Letters {

    private Letters() {}

    static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    /** A Latin letter or an ASCII digit. */
    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    static boolean isAllHan(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isHan((char) c));
    }

    static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> isHan((char) c));
    }

    static boolean isMiddleDot(char c) {
        return "·•・‧．".indexOf(c) >= 0;
    }
}
