package tupu.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;
import tupu.mention.Figures.Figure.Spelling;

/** Reads shares of a whole, all as per cent, per mille or percentage points. */
final class ShareAmounts {

    private final WordTable words;
    private final Figures figures;

    ShareAmounts(WordTable words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Reads a share that words tell: 一半, 百分之三十, 三分之一. */
    Optional<AmountRead> inWords(FoldedText text, int offset) {
        return words.at("half", text, offset)
                .map(word -> percent("50", "%", offset + word.text().length()))
                .or(() -> hundredth(text, offset))
                .or(() -> fraction(text, offset));
    }

    /** 百分之三十, 千分之五. */
    private Optional<AmountRead> hundredth(FoldedText text, int offset) {
        boolean perMille = text.has("千分之", offset);
        if (!text.has("百分之", offset) && !perMille) {
            return Optional.empty();
        }
        return figures.at(text, offset + 3)
                .map(
                        figure ->
                                AmountRead.of(
                                        Kind.PERCENT,
                                        figure,
                                        Optional.of(perMille ? "‰" : "%"),
                                        figure.end()));
    }

    /** 三分之一: in per cent, to four places. */
    private Optional<AmountRead> fraction(FoldedText text, int offset) {
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

    /**
     * Reads a share with its sign behind the number: 30%, 两个百分点, 三成多.
     *
     * @param at where the sign may begin, blanks passed over
     */
    Optional<AmountRead> of(FoldedText text, Figure figure, int at) {
        Optional<WordTable.Word> percent = words.at("percent", text, at);
        if (percent.isPresent()) {
            return Optional.of(
                    AmountRead.of(
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
                            return AmountRead.of(
                                    Kind.PERCENT,
                                    loose ? scaled.loosened(at + 2) : scaled,
                                    Optional.of("%"),
                                    loose ? at + 2 : at + 1);
                        });
    }

    private static AmountRead percent(String value, String unit, int end) {
        return new AmountRead(
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
}
