package tupu.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Folding;

/** A set of words that can be asked what stands at a place of a text. Spelling is folded. */
final class WordSet {

    private final Set<String> words;
    private final BitSet firstLetters = new BitSet();
    private final BitSet lastLetters = new BitSet();
    private final int longest;

    WordSet(Collection<String> words) {
        this.words = words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
        for (String word : this.words) {
            firstLetters.set(word.charAt(0));
            lastLetters.set(word.charAt(word.length() - 1));
        }
    }

    boolean contains(String text) {
        return words.contains(Folding.fold(text));
    }

    /** Returns how long the longest word at {@code at} is; 0 for none. UTF-16 units. */
    int lengthAt(String text, int at) {
        int most = Math.min(longest, text.length() - at);
        if (most <= 0 || !firstLetters.get(Folding.fold(text.charAt(at)))) {
            return 0;
        }
        String folded = Folding.fold(text.substring(at, at + most));
        for (int length = most; length > 0; length--) {
            if (words.contains(folded.substring(0, length)) && isWhole(text, at, at + length)) {
                return length;
            }
        }
        return 0;
    }

    /** Returns how long the longest word that ends before {@code end} is; 0 for none. */
    int lengthBefore(String text, int end) {
        int most = Math.min(longest, end);
        if (most <= 0 || !lastLetters.get(Folding.fold(text.charAt(end - 1)))) {
            return 0;
        }
        String folded = Folding.fold(text.substring(end - most, end));
        for (int length = most; length > 0; length--) {
            if (words.contains(folded.substring(most - length))
                    && isWhole(text, end - length, end)) {
                return length;
            }
        }
        return 0;
    }

    /** Latin words are found only at their borders. */
    private static boolean isWhole(String text, int begin, int end) {
        return !(begin > 0 && isLatin(text.charAt(begin - 1)) && isLatin(text.charAt(begin)))
                && !(end < text.length()
                        && isLatin(text.charAt(end))
                        && isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
