package tupu.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;
import tupu.mention.Figures.Figure.Spelling;

/**
 * Reads amounts.
 *
 * <pre>
 * amount   := money | share | quantity | amount joiner amount | number joiner amount
 * money    := [ currency ] number currency | currency number      人民币5亿元, $1.5 billion
 * share    := number (% | 个百分点 | 成) | 百分之 number | number 分之 number | 一半
 * quantity := number unit [ Latin word ] | number of 万 and more   120万个Tokens; 50万亿
 * </pre>
 */
final class Amounts {

    private static final int LONGEST_WORD = 20;

    private final WordTable words;
    private final Figures figures;

    Amounts(WordTable words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /**
     * An amount as it was read.
     *
     * @param unit ISO code of money ({@code ?} for 元), {@code %}, 百分点; empty where the unit is to
     *     be cut from the text, or there is none
     * @param unitBegin offset of the unit where it is to be cut from the text, else -1
     * @param scale the power of ten that the number's words gave, which a range may share: 1至2万元
     */
    record Read(
            Kind kind,
            Optional<BigDecimal> value,
            Optional<BigDecimal> upTo,
            Optional<String> unit,
            int unitBegin,
            int scale,
            int end,
            boolean loose,
            boolean rough) {

        private Read from(Optional<BigDecimal> lower) {
            return new Read(
                    kind,
                    lower,
                    lower.flatMap(v -> value),
                    unit,
                    unitBegin,
                    scale,
                    end,
                    loose,
                    rough);
        }

        private boolean sameUnit(Read other) {
            return kind == other.kind && unit.equals(other.unit);
        }
    }

    Optional<Read> at(FoldedText text, int offset) {
        if (insideOther(text, offset)) {
            return Optional.empty();
        }
        Optional<Read> first = single(text, offset);
        return first.flatMap(lower -> rangeFrom(text, lower))
                .or(() -> sharedUnit(text, offset))
                .or(() -> first);
    }

    /** Not inside a number, a version, an address: 1.2.3, 192.168.0.1, 第3家. */
    private static boolean insideOther(FoldedText text, int offset) {
        char before = text.at(offset - 1);
        boolean inNumber =
                text.digitAt(offset - 1)
                        || ".,:-/".indexOf(before) >= 0 && text.digitAt(offset - 2)
                        || "第_#@+".indexOf(before) >= 0
                        || before == '-' && text.latinAt(offset - 2)
                        || before == '每' && !text.digitAt(offset);
        boolean inNumeral = Numerals.numeral(before) && Numerals.numeral(text.at(offset));
        return inNumber || inNumeral && !text.digitAt(offset);
    }

    private Optional<Read> single(FoldedText text, int offset) {
        return words.at("half", text, offset)
                .map(word -> percent("50", "%", offset + word.text().length()))
                .or(() -> doubling(text, offset))
                .or(() -> hundredth(text, offset))
                .or(() -> fraction(text, offset))
                .or(() -> moneyAfterCurrency(text, offset))
                .or(
                        () ->
                                figures.at(text, offset)
                                        .flatMap(figure -> withUnit(text, offset, figure)));
    }

    private static Read percent(String value, String unit, int end) {
        return new Read(
                Kind.PERCENT,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.of(unit),
                -1,
                0,
                end,
                false,
                false);
    }

    private Optional<Read> doubling(FoldedText text, int offset) {
        return words.at("doubling", text, offset)
                .filter(word -> !text.latinAt(offset - 1))
                .map(
                        word ->
                                new Read(
                                        Kind.QUANTITY,
                                        Optional.of(new BigDecimal(word.value())),
                                        Optional.empty(),
                                        Optional.of("倍"),
                                        -1,
                                        0,
                                        offset + word.text().length(),
                                        false,
                                        false));
    }

    private Optional<Read> hundredth(FoldedText text, int offset) {
        boolean perMille = text.has("千分之", offset);
        if (!text.has("百分之", offset) && !perMille) {
            return Optional.empty();
        }
        return figures.at(text, offset + 3)
                .map(
                        figure ->
                                read(
                                        Kind.PERCENT,
                                        figure,
                                        Optional.of(perMille ? "‰" : "%"),
                                        figure.end()));
    }

    /** 三分之一: in per cent, to four places. */
    private Optional<Read> fraction(FoldedText text, int offset) {
        Optional<Numerals.Small> parts =
                Numerals.small(text, offset).filter(n -> n.number() > 1 && text.has("分之", n.end()));
        return parts.flatMap(n -> Numerals.small(text, n.end() + 2))
                .map(
                        part ->
                                percent(
                                        BigDecimal.valueOf(100L * part.number())
                                                .divide(
                                                        BigDecimal.valueOf(parts.get().number()),
                                                        4,
                                                        RoundingMode.HALF_EVEN)
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        "%",
                                        part.end()));
    }

    private Optional<Read> moneyAfterCurrency(FoldedText text, int offset) {
        Optional<WordTable.Word> currency =
                words.at("currency-before", text, offset)
                        .filter(word -> !text.latinAt(offset) || !text.latinAt(offset - 1));
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        int at = text.behindBlanks(offset + currency.get().text().length());
        return figures.at(text, at)
                .filter(figure -> figure.spelling() != Spelling.ONE_CHINESE || figure.scale() > 0)
                .filter(figure -> figure.spelling() != Spelling.MAGNITUDE || figure.scale() > 3)
                .filter(
                        figure ->
                                !text.latinAt(figure.end() - 1)
                                        || text.latinAt(offset)
                                        || !text.latinAt(at))
                .map(
                        figure -> {
                            Figure scaled = scaledMoney(text, figure);
                            int end =
                                    words.at("currency", text, text.behindBlanks(scaled.end()))
                                            .map(
                                                    word ->
                                                            text.behindBlanks(scaled.end())
                                                                    + word.text().length())
                                            .orElse(scaled.end());
                            return read(
                                    Kind.MONEY, scaled, Optional.of(currency.get().value()), end);
                        });
    }

    private Figure scaledMoney(FoldedText text, Figure figure) {
        return words.at("scale-of-money", text, figure.end())
                .filter(word -> figure.scale() == 0)
                .map(word -> figure.scaled(word.number(), figure.end() + 1))
                .orElse(figure);
    }

    private Optional<Read> withUnit(FoldedText text, int offset, Figure figure) {
        int at = text.behindBlanks(figure.end());
        return money(text, figure, at)
                .or(() -> share(text, figure, at))
                .filter(read -> !text.latinAt(offset - 1) || read.end() > at)
                .or(
                        () ->
                                text.latinAt(offset - 1)
                                        ? Optional.empty()
                                        : quantity(text, figure, at).or(() -> bare(text, figure)));
    }

    private Optional<Read> money(FoldedText text, Figure figure, int at) {
        Optional<WordTable.Word> cent = words.at("cent", text, at);
        Optional<WordTable.Word> tenth = words.at("tenth", text, at);
        if (cent.isPresent() || tenth.isPresent()) {
            WordTable.Word word = cent.or(() -> tenth).get();
            Figure small = figure.scaled(cent.isPresent() ? -2 : -1, figure.end());
            return Optional.of(
                    read(Kind.MONEY, small, Optional.of(word.value()), at + word.text().length()));
        }
        return words.at("currency", text, at)
                .or(() -> moneyScale(text, figure, at))
                .map(
                        word -> {
                            boolean letter = word.text().charAt(0) <= 'z';
                            int begin =
                                    letter && !text.has(word.text(), at)
                                            ? text.behindBlanks(at + 1)
                                            : at;
                            Figure scaled = begin == at ? figure : scaledMoney(text, figure);
                            return read(
                                    Kind.MONEY,
                                    scaled,
                                    Optional.of(word.value()),
                                    begin + word.text().length());
                        })
                .filter(read -> figure.spelling() != Spelling.MAGNITUDE || figure.scale() > 0);
    }

    /** 40bn dollars is read with the number; 40b dollars here. */
    private Optional<WordTable.Word> moneyScale(FoldedText text, Figure figure, int at) {
        return words.at("scale-of-money", text, figure.end())
                .filter(word -> at == figure.end() && figure.scale() == 0)
                .flatMap(word -> words.at("currency", text, text.behindBlanks(at + 1)))
                .filter(word -> word.text().charAt(0) <= 'z');
    }

    private Optional<Read> share(FoldedText text, Figure figure, int at) {
        Optional<WordTable.Word> percent = words.at("percent", text, at);
        if (percent.isPresent()) {
            return Optional.of(
                    read(
                            Kind.PERCENT,
                            figure,
                            Optional.of(percent.get().value()),
                            at + percent.get().text().length()));
        }
        boolean tenths =
                figure.scale() == 0
                        && figure.spelling() != Spelling.MAGNITUDE
                        && figure.value().filter(v -> v.compareTo(BigDecimal.TEN) > 0).isEmpty();
        return words.at("tenths", text, at)
                .filter(word -> tenths)
                .map(
                        word -> {
                            boolean loose = text.at(at + 1) == '多';
                            Figure scaled = figure.scaled(1, at + 1);
                            return read(
                                    Kind.PERCENT,
                                    loose ? scaled.loosened(at + 2) : scaled,
                                    Optional.of("%"),
                                    loose ? at + 2 : at + 1);
                        });
    }

    private Optional<Read> quantity(FoldedText text, Figure figure, int at) {
        return words.at("unit", text, at)
                .filter(word -> counts(figure, word))
                .map(
                        word -> {
                            int end = behindLatinWord(text, at + word.text().length(), word);
                            Read read = read(Kind.QUANTITY, figure, Optional.of(word.text()), end);
                            return new Read(
                                    read.kind(),
                                    read.value(),
                                    Optional.empty(),
                                    read.unit(),
                                    at,
                                    read.scale(),
                                    end,
                                    read.loose(),
                                    read.rough());
                        });
    }

    /**
     * Three of them in Chinese are no amount, three times as many are; a hundred families are a
     * word.
     */
    private static boolean counts(Figure figure, WordTable.Word unit) {
        if (figure.spelling() == Spelling.ONE_CHINESE && figure.scale() == 0) {
            return unit.text().equals("倍");
        }
        boolean families = List.of("家", "个", "户", "卡").contains(unit.text());
        return figure.spelling() != Spelling.MAGNITUDE
                || figure.scale() > 1 && !families
                || figure.scale() > 4;
    }

    /** 6万个Patches: the Latin word behind 个 names what is counted. */
    private static int behindLatinWord(FoldedText text, int offset, WordTable.Word unit) {
        int begin = text.behindBlanks(offset);
        int end = begin;
        while (end < begin + LONGEST_WORD && text.latinAt(end)) {
            end++;
        }
        boolean word = end > begin + 2 && !text.latinAt(end) && !text.digitAt(end);
        return unit.text().equals("个") && word && text.at(end) != '-' ? end : offset;
    }

    /** 50万亿, 671B: a number by itself, if it is as great as only amounts are. */
    private Optional<Read> bare(FoldedText text, Figure figure) {
        boolean digits = figure.spelling() != Spelling.MAGNITUDE;
        Optional<WordTable.Word> parameters =
                words.at("scale-of-parameters", text, figure.end())
                        .filter(
                                word ->
                                        figure.scale() == 0
                                                && figure.spelling() == Spelling.ARABIC);
        if (parameters.isPresent()) {
            return Optional.of(
                    read(
                            Kind.QUANTITY,
                            figure.scaled(parameters.get().number(), figure.end() + 1),
                            Optional.empty(),
                            figure.end() + 1));
        }
        boolean great = digits ? figure.scale() >= 4 : figure.scale() >= 10;
        boolean chinese =
                figure.spelling() == Spelling.CHINESE
                        && figure.value()
                                .filter(v -> v.compareTo(BigDecimal.valueOf(10_000)) >= 0)
                                .isPresent();
        return great || chinese
                ? Optional.of(read(Kind.QUANTITY, figure, Optional.empty(), figure.end()))
                : Optional.empty();
    }

    private static Read read(Kind kind, Figure figure, Optional<String> unit, int end) {
        return new Read(
                kind,
                figure.value(),
                Optional.empty(),
                unit,
                -1,
                figure.scale(),
                end,
                figure.loose(),
                figure.value().isEmpty() || figure.spelling() == Spelling.MAGNITUDE);
    }

    /** 30%至40%, 100万至200万元: the first has a unit of its own, or a size. */
    private Optional<Read> rangeFrom(FoldedText text, Read lower) {
        return behindJoiner(text, lower.end())
                .flatMap(at -> single(text, at))
                .filter(
                        upper ->
                                upper.sameUnit(lower)
                                        || lower.unit().isEmpty() && upper.unit().isPresent())
                .filter(upper -> ascends(lower.value(), upper.value()))
                .map(upper -> upper.from(lower.value()));
    }

    /** 30-40%, 1至2万元: the first shares unit and size of the second. */
    private Optional<Read> sharedUnit(FoldedText text, int offset) {
        if (text.latinAt(offset - 1)) {
            return Optional.empty();
        }
        return figures.at(text, offset)
                .flatMap(
                        lower ->
                                behindJoiner(text, lower.end())
                                        .flatMap(at -> single(text, at))
                                        .filter(
                                                upper ->
                                                        upper.unit().isPresent()
                                                                || upper.scale() > 3)
                                        .flatMap(upper -> sharing(lower, upper)));
    }

    private static Optional<Read> sharing(Figure lower, Read upper) {
        boolean tenths = upper.kind() == Kind.PERCENT && upper.scale() == 1;
        boolean shared = lower.scale() == 0 && (upper.scale() > 1 || tenths);
        Optional<BigDecimal> value =
                lower.value().map(v -> shared ? v.scaleByPowerOfTen(upper.scale()) : v);
        return ascends(value, upper.value()) ? Optional.of(upper.from(value)) : Optional.empty();
    }

    private static boolean ascends(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) < 0;
    }

    private Optional<Integer> behindJoiner(FoldedText text, int offset) {
        int at =
                text.at(offset) == ' ' && text.has(" to ", offset)
                        ? offset
                        : text.behindBlanks(offset);
        return words.at("joiner", text, at)
                .map(joiner -> text.behindBlanks(at + joiner.text().length()));
    }
}
