package tupu.lexicon;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Folding;
import tupu.language.LetterTree;
import tupu.language.WordBorders;

/** A set of words that can be asked what stands at a place of a text. Spelling is folded. */
final class WordSet {

    private final Set<String> words;
    private final LetterTree forwards;
    private final LetterTree backwards;

    WordSet(Collection<String> words) {
        this.words = words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        this.forwards = new LetterTree(this.words);
        this.backwards = new LetterTree(this.words.stream().map(LetterTree::backwards).toList());
    }

    boolean contains(String text) {
        return words.contains(Folding.fold(text));
    }

    /** Returns how long the longest word at {@code at} is; 0 for none. UTF-16 units. */
    int lengthAt(String text, int at) {
        int longest = 0;
        int node = LetterTree.ROOT;
        for (int end = at; end < text.length(); ) {
            node = forwards.next(node, Folding.fold(text.charAt(end++)));
            if (node == LetterTree.NONE) {
                break;
            }
            if (forwards.wordAt(node) > 0 && WordBorders.isWhole(text, at, end)) {
                longest = end - at;
            }
        }
        return longest;
    }

    /** Returns how long the longest word that ends before {@code end} is; 0 for none. */
    int lengthBefore(String text, int end) {
        int longest = 0;
        int node = LetterTree.ROOT;
        for (int begin = end; begin > 0; ) {
            node = backwards.next(node, Folding.fold(text.charAt(--begin)));
            if (node == LetterTree.NONE) {
                break;
            }
            if (backwards.wordAt(node) > 0 && WordBorders.isWhole(text, begin, end)) {
                longest = end - begin;
            }
        }
        return longest;
    }
}
