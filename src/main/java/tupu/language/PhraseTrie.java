package tupu.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds many phrases in one pass over a text, in time that does not depend on their number.
 * Matching is by {@link Folding#fold}; a phrase that begins or ends with a Latin letter or digit is
 * found only at that word's border ({@code Arm} not in {@code Army}).
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTrie<V> {

    /**
     * A phrase found.
     *
     * @param begin UTF-16 offset in the text
     * @param end offset behind it
     */
    public record Match<V>(int begin, int end, V value) {}

    private final LetterTree letters;

    /** By the phrases' numbers in the tree. */
    private final List<V> values;

    /**
     * Prepares the search; phrases that fold alike must have been brought together by the caller.
     */
    public PhraseTrie(Map<String, V> phrases) {
        TreeMap<String, V> folded = new TreeMap<>();
        phrases.forEach((phrase, value) -> folded.put(Folding.fold(phrase), value));
        this.letters = new LetterTree(folded.keySet());
        this.values = List.copyOf(folded.values());
    }

    /** Returns every match, overlapping ones too, by begin, the longest first. */
    public List<Match<V>> findAll(String text) {
        List<Match<V>> matches = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            addFrom(text, begin, matches);
        }
        return matches;
    }

    private int next(int node, String text, int at) {
        return at < text.length()
                ? letters.next(node, Folding.fold(text.charAt(at)))
                : LetterTree.NONE;
    }

    private void addFrom(String text, int begin, List<Match<V>> matches) {
        int before = matches.size();
        int node = letters.next(LetterTree.ROOT, Folding.fold(text.charAt(begin)));
        for (int at = begin + 1; node != LetterTree.NONE; at++) {
            int phrase = letters.wordAt(node);
            if (phrase > 0 && WordBorders.isWholeFolded(text, begin, at)) {
                matches.add(new Match<>(begin, at, values.get(phrase - 1)));
            }
            node = next(node, text, at);
        }
        if (matches.size() > before + 1) {
            Collections.reverse(matches.subList(before, matches.size()));
        }
    }

    /** Returns matches that do not overlap, from left to right, the longest at each place. */
    public List<Match<V>> findLongest(String text) {
        List<Match<V>> chosen = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = addLongest(text, begin, chosen);
            begin = Math.max(end, begin + 1);
        }
        return chosen;
    }

    /**
     * Returns where the longest phrase at {@code begin} ends; {@code begin} where there is none.
     */
    private int addLongest(String text, int begin, List<Match<V>> chosen) {
        int end = begin;
        int longest = 0;
        int node = letters.next(LetterTree.ROOT, Folding.fold(text.charAt(begin)));
        for (int at = begin + 1; node != LetterTree.NONE; at++) {
            int phrase = letters.wordAt(node);
            if (phrase > 0 && WordBorders.isWholeFolded(text, begin, at)) {
                end = at;
                longest = phrase;
            }
            node = next(node, text, at);
        }
        if (longest > 0) {
            chosen.add(new Match<>(begin, end, values.get(longest - 1)));
        }
        return end;
    }
}
