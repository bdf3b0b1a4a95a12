package tupu.mention;

import java.util.Optional;
import tupu.language.Folding;

/**
 * Which currency 元 means in one article: the renminbi where the text is in simplified script; in a
 * text in traditional script that of Taiwan or Hong Kong where the text names one of them, else
 * nobody can say.
 */
final class Currencies {

    private final Optional<String> ofYuan;

    Currencies(WordTable words, String original, FoldedText folded) {
        boolean traditional =
                original.chars().filter(c -> "億萬個們國這對為與時後來說".indexOf(c) >= 0).limit(3).count() > 0
                        && !original.equals(Folding.fold(original));
        this.ofYuan = traditional ? named(words, folded) : Optional.of("CNY");
    }

    private static Optional<String> named(WordTable words, FoldedText text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<WordTable.Word> word = words.at("evidence", text, i);
            if (word.isPresent()) {
                return word.map(WordTable.Word::value);
            }
        }
        return Optional.empty();
    }

    /** The ISO code of a currency; {@code ?} stands for 元, {@code ¥} for that of two countries. */
    Optional<String> resolve(String currency) {
        return switch (currency) {
            case "?" -> ofYuan;
            case "¥" -> Optional.of("CNY");
            default -> Optional.of(currency);
        };
    }
}
