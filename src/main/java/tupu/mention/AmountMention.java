package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import tupu.text.Span;

/**
 * An amount: 2770亿美元, 超过30%, 120万个Tokens, 100万至200万元.
 *
 * @param text the words of number and unit, without 超过, 约 …: 2770亿美元
 * @param value the number in units of one: 277000000000; of a range the lower end; empty where the
 *     words leave it open (数十亿美元)
 * @param upTo the upper end of a range, in units of one
 * @param unit ISO 4217 for money ({@code USD}), {@code %} for shares, 百分点 for their differences,
 *     else the unit as written (个Tokens, 颗); empty for a bare number (50万亿) and for money of a
 *     currency that the article does not tell
 * @param bound what the words around it make of it
 */
public record AmountMention(
        Span span,
        String text,
        Kind kind,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upTo,
        Optional<String> unit,
        Bound bound) {

    /** What is counted. */
    public enum Kind {
        MONEY,
        PERCENT,
        QUANTITY
    }

    /** Whether the number is meant exactly. */
    public enum Bound {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    public AmountMention {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        requireNonNull(upTo, "upTo");
        requireNonNull(unit, "unit");
        requireNonNull(bound, "bound");
    }

    /** An amount of one known number. */
    public AmountMention(
            Span span,
            String text,
            Kind kind,
            BigDecimal value,
            Optional<String> unit,
            Bound bound) {
        this(span, text, kind, Optional.of(value), Optional.empty(), unit, bound);
    }
}
