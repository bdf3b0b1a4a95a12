package tupu.mention;

import tupu.mention.AmountMention.Bound;

/** Says what the words around an amount make of it: 超过30% is at least 30 %. */
final class AmountBounds {

    /** The longest word that is looked for before an amount. */
    private static final int LONGEST = 14;

    private final WordTable words;

    AmountBounds(WordTable words) {
        this.words = words;
    }

    Bound around(FoldedText text, int begin, AmountRead read) {
        int before = begin;
        while (before > begin - 2 && text.at(before - 1) == ' ') {
            before--;
        }
        for (int from = Math.max(0, before - LONGEST); from < before; from++) {
            var word = words.at("bound-before", text, from);
            if (word.isPresent() && from + word.get().text().length() == before) {
                return Bound.valueOf(word.get().value());
            }
        }
        return words.at("bound-after", text, text.behindBlanks(read.end()))
                .map(word -> Bound.valueOf(word.value()))
                .orElseGet(
                        () ->
                                read.loose()
                                        ? Bound.AT_LEAST
                                        : read.rough() ? Bound.ABOUT : Bound.EXACTLY);
    }
}
