package tupu.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in Arabic and Chinese digits: 2,770.5, 一百二十万, 二〇二四. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /**
     * A whole number of one or two digits' meaning, as days, months and distances have.
     *
     * @param end offset behind it
     */
    record Small(int number, int end) {}

    /**
     * A number.
     *
     * @param value empty where the words leave it open: 数十, 几百
     * @param end offset behind it
     * @param loose whether 多, 余, 来 follow a round number: 20多
     */
    record Counted(Optional<BigDecimal> value, int end, boolean loose) {}

    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** Reads up to {@code most} Arabic digits that are not part of a longer number. */
    static Optional<Small> arabic(FoldedText text, int offset, int most) {
        int end = offset;
        int number = 0;
        while (end < offset + most && text.digitAt(end)) {
            number = number * 10 + digit(text.at(end));
            end++;
        }
        boolean whole = end > offset && !text.digitAt(end) && !decimalAt(text, end);
        return whole ? Optional.of(new Small(number, end)) : Optional.empty();
    }

    private static boolean decimalAt(FoldedText text, int offset) {
        return (text.at(offset) == '.' || text.at(offset) == ',') && text.digitAt(offset + 1);
    }

    /** Reads a Chinese number from 一 to 九十九. */
    static Optional<Small> chinese(FoldedText text, int offset) {
        int tens = DIGITS.indexOf(text.at(offset));
        int ten = tens > 0 ? offset + 1 : offset;
        if (text.at(ten) != '十') {
            boolean single = (tens > 0 || text.at(offset) == '两') && !numeral(text.at(offset + 1));
            return single
                    ? Optional.of(new Small(digit(text.at(offset)), offset + 1))
                    : Optional.empty();
        }
        int ones = DIGITS.indexOf(text.at(ten + 1));
        int end = ones > 0 ? ten + 2 : ten + 1;
        if (numeral(text.at(end))) {
            return Optional.empty();
        }
        return Optional.of(new Small((tens > 0 ? tens : 1) * 10 + Math.max(0, ones), end));
    }

    /** Reads a number of up to four digits, Arabic or Chinese. */
    static Optional<Small> small(FoldedText text, int offset) {
        return text.digitAt(offset) ? arabic(text, offset, 4) : chinese(text, offset);
    }

    /** Reads a year of four digits, Arabic or Chinese, from 1900 to 2100. */
    static Optional<Small> year(FoldedText text, int offset) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = digit(text.at(offset + i));
            if (digit < 0 || text.digitAt(offset + i) != text.digitAt(offset)) {
                return Optional.empty();
            }
            year = year * 10 + digit;
        }
        int next = digit(text.at(offset + 4));
        boolean whole = next < 0 && !decimalAt(text, offset + 4);
        return whole && year >= 1900 && year <= 2100
                ? Optional.of(new Small(year, offset + 4))
                : Optional.empty();
    }

    static boolean numeral(char c) {
        return digit(c) >= 0 || "十百千万亿兆".indexOf(c) >= 0;
    }
}
