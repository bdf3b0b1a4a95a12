package tupu.mention;

import java.math.BigDecimal;
import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;
import tupu.mention.Figures.Figure.Spelling;

/**
 * An amount as it was read.
 *
 * @param unit ISO code of money ({@code ?} for 元), {@code %}, 百分点; empty where the unit is to be
 *     cut from the text, or there is none
 * @param unitBegin offset of the unit where it is to be cut from the text, else -1
 * @param scale the power of ten that the number's words gave, which a range may share: 1至2万元
 */
record AmountRead(
        Kind kind,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upTo,
        Optional<String> unit,
        int unitBegin,
        int scale,
        int end,
        boolean loose,
        boolean rough) {

    AmountRead from(Optional<BigDecimal> lower) {
        return new AmountRead(
                kind, lower, lower.flatMap(v -> value), unit, unitBegin, scale, end, loose, rough);
    }

    boolean sameUnit(AmountRead other) {
        return kind == other.kind && unit.equals(other.unit);
    }

    static AmountRead of(Kind kind, Figure figure, Optional<String> unit, int end) {
        return new AmountRead(
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
}
