package tupu.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of amounts: 2,770.5亿, 一百二十万, 20多亿, 数千万, 1.5 billion. */
final class Figures {

    private static final int LONGEST = 24;
    private static final String LOOSE = "多余来几";

    private final WordTable words;

    Figures(WordTable words) {
        this.words = words;
    }

    /**
     * A number.
     *
     * @param value empty where the words leave it open: 数十, 两三百
     * @param scale power of ten that a word behind the digits gave: 8 for 2770亿; 0 without one
     * @param end offset behind it
     * @param loose whether 多, 余 follow: 20多
     * @param spelling how it is written
     */
    record Figure(
            Optional<BigDecimal> value, int scale, int end, boolean loose, Spelling spelling) {

        enum Spelling {
            ARABIC,
            /** 一 to 九 alone: mostly an article (一家公司), seldom an amount. */
            ONE_CHINESE,
            CHINESE,
            /** 百亿, 千万: no digits but a size. */
            MAGNITUDE,
            /** 数十, 几百. */
            VAGUE
        }

        Figure scaled(int power, int newEnd) {
            return new Figure(
                    value.map(v -> v.scaleByPowerOfTen(power)),
                    scale + power,
                    newEnd,
                    loose,
                    spelling);
        }

        Figure loosened(int newEnd) {
            return new Figure(value, scale, newEnd, true, spelling);
        }
    }

    /** Reads a number at {@code offset}, where none may have begun before. */
    Optional<Figure> at(FoldedText text, int offset) {
        Optional<Figure> digits =
                text.digitAt(offset)
                        ? arabic(text, offset)
                        : vague(text, offset)
                                .or(() -> chinese(text, offset))
                                .or(() -> magnitude(text, offset))
                                .or(() -> english(text, offset));
        return digits.map(figure -> scaled(text, figure))
                .filter(
                        figure ->
                                figure.end() > offset + 1
                                        || !text.has("几", offset) && !text.has("数", offset));
    }

    private static Optional<Figure> arabic(FoldedText text, int offset) {
        StringBuilder digits = new StringBuilder();
        int end = offset;
        boolean fraction = false;
        while (end - offset < LONGEST) {
            char c = text.at(end);
            if (text.digitAt(end)) {
                digits.append(c);
            } else if (c == '.' && !fraction && text.digitAt(end + 1)) {
                digits.append(c);
                fraction = true;
            } else if (c != ',' || fraction || !groupOfThree(text, end + 1)) {
                break;
            }
            end++;
        }
        boolean whole = !text.digitAt(end) && !(text.at(end) == '.' && text.digitAt(end + 1));
        return whole
                ? Optional.of(
                        new Figure(
                                Optional.of(new BigDecimal(digits.toString())),
                                0,
                                end,
                                false,
                                Figure.Spelling.ARABIC))
                : Optional.empty();
    }

    private static boolean groupOfThree(FoldedText text, int offset) {
        return text.digitAt(offset)
                && text.digitAt(offset + 1)
                && text.digitAt(offset + 2)
                && !text.digitAt(offset + 3);
    }

    private Optional<Figure> vague(FoldedText text, int offset) {
        return words.at("vague", text, offset)
                .map(
                        word ->
                                new Figure(
                                        Optional.empty(),
                                        0,
                                        offset + word.text().length(),
                                        false,
                                        Figure.Spelling.VAGUE));
    }

    /** 一百二十万, 三点五, 十; 两三百 has no value. */
    private static Optional<Figure> chinese(FoldedText text, int offset) {
        if (Numerals.digit(text.at(offset)) < 0 && text.at(offset) != '十') {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        int digit = -1;
        boolean open = false;
        int end = offset;
        for (; end - offset < LONGEST; end++) {
            char c = text.at(end);
            int next = Numerals.digit(c);
            if (next >= 0 && !text.digitAt(end)) {
                open |= digit > 0 && next > 0;
                digit = next;
            } else if ("十百千".indexOf(c) >= 0 && !unitBegins(text, end)) {
                section += Math.max(1, digit < 0 ? 1 : digit) * power("十百千".indexOf(c) + 1);
                digit = -1;
            } else if (c == '万' || c == '亿') {
                total =
                        (total + section + Math.max(0, digit))
                                * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = -1;
            } else {
                break;
            }
        }
        if (text.at(end) == '点' && Numerals.digit(text.at(end + 1)) >= 0 && digit >= 0) {
            return decimals(text, total + section + digit, end + 1);
        }
        boolean single = end == offset + 1 && text.at(offset) != '十';
        BigDecimal value = BigDecimal.valueOf(total + section + Math.max(0, digit));
        return Optional.of(
                new Figure(
                        open ? Optional.empty() : Optional.of(value),
                        0,
                        end,
                        false,
                        single ? Figure.Spelling.ONE_CHINESE : Figure.Spelling.CHINESE));
    }

    /** 五千瓦 is five kilowatts: 千 belongs to the unit. */
    private static boolean unitBegins(FoldedText text, int offset) {
        return text.at(offset) == '千' && "瓦克米伏".indexOf(text.at(offset + 1)) >= 0;
    }

    private static long power(int exponent) {
        return exponent == 1 ? 10 : exponent == 2 ? 100 : 1000;
    }

    private static Optional<Figure> decimals(FoldedText text, long whole, int offset) {
        StringBuilder digits = new StringBuilder().append(whole).append('.');
        int end = offset;
        while (end - offset < LONGEST && Numerals.digit(text.at(end)) >= 0) {
            digits.append(Numerals.digit(text.at(end)));
            end++;
        }
        return Optional.of(
                new Figure(
                        Optional.of(new BigDecimal(digits.toString())),
                        0,
                        end,
                        false,
                        Figure.Spelling.CHINESE));
    }

    /** 百亿, 千万, 万: as the size of a thing, about one of them. */
    private Optional<Figure> magnitude(FoldedText text, int offset) {
        return words.at("scale", text, offset)
                .filter(word -> word.text().charAt(0) > 'z')
                .map(
                        word ->
                                new Figure(
                                        Optional.of(BigDecimal.ONE),
                                        0,
                                        offset,
                                        false,
                                        Figure.Spelling.MAGNITUDE));
    }

    private Optional<Figure> english(FoldedText text, int offset) {
        return words.at("number-word", text, offset)
                .filter(word -> !text.latinAt(offset - 1))
                .map(
                        word ->
                                new Figure(
                                        Optional.of(new BigDecimal(word.value())),
                                        0,
                                        offset + word.text().length(),
                                        false,
                                        Figure.Spelling.ARABIC))
                .filter(
                        figure ->
                                words.at("scale", text, text.behindBlanks(figure.end()))
                                        .isPresent());
    }

    private Figure scaled(FoldedText text, Figure figure) {
        Figure scaled = loose(text, figure);
        int at = text.behindBlanks(scaled.end());
        Optional<WordTable.Word> scale = words.at("scale", text, at);
        if (scale.isEmpty()) {
            return scaled;
        }
        int end = at + scale.get().text().length();
        scaled = scaled.scaled(scale.get().number(), end);
        int next = text.behindBlanks(end);
        Optional<WordTable.Word> second = words.at("scale", text, next);
        if (second.isPresent() && scale.get().number() < 4) { // 3千万, 5百亿
            scaled = scaled.scaled(second.get().number(), next + second.get().text().length());
        }
        return loose(text, scaled);
    }

    private static Figure loose(FoldedText text, Figure figure) {
        int at = text.behindBlanks(figure.end());
        boolean loose =
                figure.end() > 0 && LOOSE.indexOf(text.at(at)) >= 0 && text.at(at + 1) != '自';
        boolean digits = figure.spelling() != Figure.Spelling.MAGNITUDE || figure.scale() > 0;
        return loose && digits ? figure.loosened(at + 1) : figure;
    }
}
