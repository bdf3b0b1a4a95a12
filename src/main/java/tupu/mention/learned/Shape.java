package tupu.mention.learned;

/**
 * What a unit looks like. Models depend on these numbers: a change makes {@link NameModel#FEATURES}
 * another.
 */
final class Shape {

    static final int NONE = 0;
    static final int HAN = 1;
    static final int NUMERAL = 2;
    static final int DIGITS = 3;
    static final int SMALL = 4;
    static final int CAPITALIZED = 5;
    static final int CAPITALS = 6;
    static final int MIXED = 7;
    static final int BLANK = 8;
    static final int OPEN_QUOTE = 9;
    static final int CLOSE_QUOTE = 10;
    static final int OPEN_BRACKET = 11;
    static final int CLOSE_BRACKET = 12;
    static final int OPEN_TITLE = 13;
    static final int CLOSE_TITLE = 14;
    static final int DOT = 15;
    static final int LIST = 16;
    static final int CLAUSE = 17;
    static final int STOP = 18;
    static final int HYPHEN = 19;
    static final int OTHER = 20;

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两萬億兩";

    private static final String[] SIGNS = {
        "“‘「『", "”’」』", "（([【", "）)]】", "《〈", "》〉", "·•・‧", "、", "，,；;：:", "。！？!?.…", "-–—~"
    };

    private Shape() {}

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c)
                || c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
    }

    static int of(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (isLatin(first)) {
            return latin(text, begin, end);
        }
        if (NUMERALS.indexOf(first) >= 0) {
            return NUMERAL;
        }
        if (Character.isIdeographic(first)) {
            return HAN;
        }
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return BLANK;
        }
        for (int i = 0; i < SIGNS.length; i++) {
            if (SIGNS[i].indexOf(first) >= 0) {
                return OPEN_QUOTE + i;
            }
        }
        return OTHER;
    }

    private static int latin(String text, int begin, int end) {
        int digits = 0;
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            } else if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            }
        }
        int length = end - begin;
        if (digits == length) {
            return DIGITS;
        }
        if (digits > 0) {
            return MIXED;
        }
        if (capitals == length && length > 1) {
            return CAPITALS;
        }
        if (capitals == 0) {
            return SMALL;
        }
        return capitals == 1 && Character.isUpperCase(text.charAt(begin)) ? CAPITALIZED : MIXED;
    }
}
