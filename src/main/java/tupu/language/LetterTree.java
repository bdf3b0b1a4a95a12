package tupu.language;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Words as paths of letters, for those who ask at every letter of a text whether one begins there:
 * most letters are answered by one bit. Nothing is folded here.
 */
public final class LetterTree {

    /** The node at which every word begins. */
    public static final int ROOT = 0;

    /** There is no such node. */
    public static final int NONE = -1;

    private static final int NODE_BITS = 24;

    /**
     * The edges in a table of open addresses, {@code node, letter, target} in one number, so that
     * following one reads one place; 0 is free.
     */
    private final long[] edges;

    /** Bits for the letters with which words begin; of many words all bits of the letters. */
    private final long[] first;

    /** Which word ends at a node, from 1; 0 for none. */
    private final int[] ends;

    /**
     * Brings words together.
     *
     * @param words are numbered from 1 in their natural order
     */
    public LetterTree(Collection<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        if (letters >= 1 << NODE_BITS) {
            throw new IllegalArgumentException("%d letters are too many".formatted(letters));
        }
        this.edges = new long[Integer.highestOneBit(Math.max(letters, 8)) * 4];
        this.ends = new int[letters + 1];
        this.first = new long[Math.min(1024, Integer.highestOneBit(words.size() + 1))];
        int nodes = 1;
        int number = 0;
        for (String word : new TreeSet<>(words)) {
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                int slot = slot(node, letter);
                if (edges[slot] == 0) {
                    edges[slot] = edge(node, letter) << NODE_BITS | nodes++;
                }
                node = target(edges[slot]);
            }
            ends[node] = ++number;
            if (!word.isEmpty()) {
                first[firstAt(word.charAt(0))] |= 1L << word.charAt(0);
            }
        }
    }

    /** Turns a word round, for a tree that is asked from the ends of words. */
    public static String backwards(String word) {
        char[] letters = new char[word.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = word.charAt(letters.length - 1 - i);
        }
        return new String(letters);
    }

    /** Returns the node behind a letter; {@link #NONE} where no word goes on so. */
    public int next(int node, char letter) {
        if (node == ROOT && (first[firstAt(letter)] & 1L << letter) == 0) {
            return NONE;
        }
        long edge = edges[slot(node, letter)];
        return edge == 0 ? NONE : target(edge);
    }

    private int firstAt(char letter) {
        return letter / Long.SIZE & first.length - 1;
    }

    /** Returns the number of the word that ends at a node, from 1; 0 for none. */
    public int wordAt(int node) {
        return ends[node];
    }

    /** Returns where the edge is, or the free place where it would be. */
    private int slot(int node, char letter) {
        long edge = edge(node, letter);
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[slot] != 0 && edges[slot] >>> NODE_BITS != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int node, char letter) {
        return ((long) node << Character.SIZE) | letter;
    }

    /** Never 0: the root is nobody's target. */
    private static int target(long edge) {
        return (int) edge & (1 << NODE_BITS) - 1;
    }
}
