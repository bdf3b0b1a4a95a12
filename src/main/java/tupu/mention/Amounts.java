package tupu.mention;

import java.math.BigDecimal;
import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;

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

    private final WordTable words;
    private final Figures figures;
    private final MoneyAmounts money;
    private final ShareAmounts shares;
    private final QuantityAmounts quantities;

    Amounts(WordTable words) {
        this.words = words;
        this.figures = new Figures(words);
        this.money = new MoneyAmounts(words, figures);
        this.shares = new ShareAmounts(words, figures);
        this.quantities = new QuantityAmounts(words);
    }

    Optional<AmountRead> at(FoldedText text, int offset) {
        if (insideOther(text, offset)) {
            return Optional.empty();
        }
        Optional<AmountRead> first = single(text, offset);
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

    private Optional<AmountRead> single(FoldedText text, int offset) {
        return shares.inWords(text, offset)
                .or(() -> quantities.doubling(text, offset))
                .or(() -> money.behindCurrency(text, offset))
                .or(
                        () ->
                                figures.at(text, offset)
                                        .flatMap(figure -> withUnit(text, offset, figure)));
    }

    private Optional<AmountRead> withUnit(FoldedText text, int offset, Figure figure) {
        int at = text.behindBlanks(figure.end());
        return money.of(text, figure, at)
                .or(() -> shares.of(text, figure, at))
                .filter(read -> !text.latinAt(offset - 1) || read.end() > at)
                .or(
                        () ->
                                text.latinAt(offset - 1)
                                        ? Optional.empty()
                                        : quantities
                                                .of(text, figure, at)
                                                .or(() -> quantities.bare(text, figure)));
    }

    /** 30%至40%, 100万至200万元: the first has a unit of its own, or a size. */
    private Optional<AmountRead> rangeFrom(FoldedText text, AmountRead lower) {
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
    private Optional<AmountRead> sharedUnit(FoldedText text, int offset) {
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

    private static Optional<AmountRead> sharing(Figure lower, AmountRead upper) {
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
