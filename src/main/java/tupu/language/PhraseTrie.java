package tupu.language;

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

    private static final int ROOT = 0;

    /** The trie's edges, {@code node << 16 | letter}, in a table of open addresses; 0 is free. */
    private final long[] edges;

    private final int[] targets;
    private final List<V> values = new ArrayList<>();

    /** Which value a node ends, from 1; 0 for none. */
    private final int[] ends;

    /**
     * Prepares the search; phrases that fold alike must have been brought together by the caller.
     */
    public PhraseTrie(Map<String, V> phrases) {
        TreeMap<String, V> folded = new TreeMap<>();
        phrases.forEach((phrase, value) -> folded.put(Folding.fold(phrase), value));
        int letters = folded.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(letters, 8)) * 4;
        this.edges = new long[size];
        this.targets = new int[size];
        this.ends = new int[letters + 1];
        int nodes = 1;
        for (Map.Entry<String, V> phrase : folded.entrySet()) {
            int node = ROOT;
            for (int i = 0; i < phrase.getKey().length(); i++) {
                int slot = slot(node, phrase.getKey().charAt(i));
                if (edges[slot] == 0) {
                    edges[slot] = edge(node, phrase.getKey().charAt(i));
                    targets[slot] = nodes++;
                }
                node = targets[slot];
            }
            values.add(phrase.getValue());
            ends[node] = values.size();
        }
    }

    /** Returns every match, overlapping ones too, by begin, the longest first. */
    public List<Match<V>> findAll(String text) {
        List<Match<V>> matches = new ArrayList<>();
        String folded = Folding.fold(text);
        for (int begin = 0; begin < folded.length(); begin++) {
            addFrom(folded, begin, matches);
        }
        matches.sort(
                Comparator.<Match<V>>comparingInt(Match::begin)
                        .thenComparing(Comparator.<Match<V>>comparingInt(Match::end).reversed()));
        return matches;
    }

    private void addFrom(String folded, int begin, List<Match<V>> matches) {
        int node = ROOT;
        for (int at = begin; at < folded.length(); at++) {
            int slot = slot(node, folded.charAt(at));
            if (edges[slot] == 0) {
                return;
            }
            node = targets[slot];
            if (ends[node] > 0 && isWhole(folded, begin, at + 1)) {
                matches.add(new Match<>(begin, at + 1, values.get(ends[node] - 1)));
            }
        }
    }

    /** Returns where the edge is, or the free place where it would be. */
    private int slot(int node, char letter) {
        long edge = edge(node, letter);
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never 0: no phrase contains NUL. */
    private static long edge(int node, char letter) {
        return ((long) node << 16) | letter;
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
