package tupu.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
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

    private final AhoCorasickDoubleArrayTrie<V> trie;

    /**
     * Prepares the search; phrases that fold alike must have been brought together by the caller.
     */
    public PhraseTrie(Map<String, V> phrases) {
        TreeMap<String, V> folded = new TreeMap<>();
        phrases.forEach((phrase, value) -> folded.put(Folding.fold(phrase), value));
        this.trie = folded.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>(folded);
    }

    /** Returns every match, overlapping ones too, by begin, the longest first. */
    public List<Match<V>> findAll(String text) {
        List<Match<V>> matches = new ArrayList<>();
        if (trie != null) {
            String folded = Folding.fold(text);
            trie.parseText(
                    folded,
                    (int begin, int end, V value) -> {
                        if (isWhole(folded, begin, end)) {
                            matches.add(new Match<>(begin, end, value));
                        }
                    });
        }
        matches.sort(
                Comparator.<Match<V>>comparingInt(Match::begin)
                        .thenComparing(Comparator.<Match<V>>comparingInt(Match::end).reversed()));
        return matches;
    }

    /** Returns matches that do not overlap, from left to right, the longest at each place. */
    public List<Match<V>> findLongest(String text) {
        List<Match<V>> chosen = new ArrayList<>();
        int from = 0;
        for (Match<V> match : findAll(text)) {
            if (match.begin() >= from) {
                chosen.add(match);
                from = match.end();
            }
        }
        return chosen;
    }

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
