package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import tupu.text.Span;

/**
 * An amount: 2770亿美元, 超过30%, 120万个Tokens.
 *
 * @param text the words of number and unit, without 超过, 约 …: 2770亿美元
 * @param value the number in units of one: 277000000000
 * @param unit ISO 4217 for money ({@code USD}), {@code %} for shares, else the unit as written
 *     (个Tokens, 颗)
 * @param bound what the words around it make of it
 */
public record AmountMention(
        Span span, String text, Kind kind, BigDecimal value, Optional<String> unit, Bound bound) {

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
        requireNonNull(unit, "unit");
        requireNonNull(bound, "bound");
    }
}
