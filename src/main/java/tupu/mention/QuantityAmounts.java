package tupu.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;
import tupu.mention.Figures.Figure.Spelling;

/** Reads counts: a number with a unit, or one so great that it can only be an amount. */
final class QuantityAmounts {

    private static final int LONGEST_WORD = 20;

    private final WordTable words;

    QuantityAmounts(WordTable words) {
        this.words = words;
    }

    /** Reads a multiple that one word tells: 翻番, doubled. */
    Optional<AmountRead> doubling(FoldedText text, int offset) {
        return words.at("doubling", text, offset)
                .filter(word -> !text.latinAt(offset - 1))
                .map(
                        word ->
                                new AmountRead(
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

    /**
     * Reads a count with its unit: 120万个Tokens.
     *
     * @param at where the unit may begin, blanks passed over
     */
    Optional<AmountRead> of(FoldedText text, Figure figure, int at) {
        return words.at("unit", text, at)
                .filter(word -> counts(figure, word))
                .map(
                        word -> {
                            int end = behindLatinWord(text, at + word.text().length(), word);
                            AmountRead read =
                                    AmountRead.of(
                                            Kind.QUANTITY, figure, Optional.of(word.text()), end);
                            return new AmountRead(
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
    Optional<AmountRead> bare(FoldedText text, Figure figure) {
        boolean digits = figure.spelling() != Spelling.MAGNITUDE;
        Optional<WordTable.Word> parameters =
                words.at("scale-of-parameters", text, figure.end())
                        .filter(
                                word ->
                                        figure.scale() == 0
                                                && figure.spelling() == Spelling.ARABIC);
        if (parameters.isPresent()) {
            return Optional.of(
                    AmountRead.of(
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
                ? Optional.of(AmountRead.of(Kind.QUANTITY, figure, Optional.empty(), figure.end()))
                : Optional.empty();
    }
}
