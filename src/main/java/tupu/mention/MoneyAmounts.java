package tupu.mention;

import java.util.Optional;
import tupu.mention.AmountMention.Kind;
import tupu.mention.Figures.Figure;
import tupu.mention.Figures.Figure.Spelling;

/** Reads sums of money: a number with a currency before or behind it. */
final class MoneyAmounts {

    private final WordTable words;
    private final Figures figures;

    MoneyAmounts(WordTable words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Reads money with its currency before the number: 人民币5亿元, $1.5 billion. */
    Optional<AmountRead> behindCurrency(FoldedText text, int offset) {
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
                            return AmountRead.of(
                                    Kind.MONEY, scaled, Optional.of(currency.get().value()), end);
                        });
    }

    private Figure scaledMoney(FoldedText text, Figure figure) {
        return words.at("scale-of-money", text, figure.end())
                .filter(word -> figure.scale() == 0)
                .map(word -> figure.scaled(word.number(), figure.end() + 1))
                .orElse(figure);
    }

    /**
     * Reads money with its currency behind the number: 5亿元, 40b dollars.
     *
     * @param at where the unit may begin, blanks passed over
     */
    Optional<AmountRead> of(FoldedText text, Figure figure, int at) {
        Optional<WordTable.Word> cent = words.at("cent", text, at);
        Optional<WordTable.Word> tenth = words.at("tenth", text, at);
        if (cent.isPresent() || tenth.isPresent()) {
            WordTable.Word word = cent.or(() -> tenth).get();
            Figure small = figure.scaled(cent.isPresent() ? -2 : -1, figure.end());
            return Optional.of(
                    AmountRead.of(
                            Kind.MONEY,
                            small,
                            Optional.of(word.value()),
                            at + word.text().length()));
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
                            return AmountRead.of(
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
}
