package tupu.lexicon;

import java.util.Arrays;

/**
 * The words of a folded text by which topics are told: single Chinese characters, pairs of them,
 * and Latin words. {@code 算力gpu} has 算, 算力, 力 and gpu.
 */
final class TopicWords {

    private TopicWords() {}

    /** Is handed each word, by where it stands. */
    @FunctionalInterface
    interface Reader {
        void read(int begin, int end);
    }

    /** Hands on every word in reading order, however often it has come before. */
    static void read(String folded, Reader reader) {
        int at = 0;
        while (at < folded.length()) {
            char letter = folded.charAt(at);
            int end = at + 1;
            if (Character.isIdeographic(letter)) {
                reader.read(at, end);
                if (end < folded.length() && Character.isIdeographic(folded.charAt(end))) {
                    reader.read(at, end + 1);
                }
            } else if (isLatin(letter)) {
                while (end < folded.length() && isInWord(folded.charAt(end))) {
                    end++;
                }
                reader.read(at, end);
            }
            at = end;
        }
    }

    /**
     * A number for a word, so that a text is gone through without cutting it up: Chinese words are
     * told apart for certain, Latin ones by 63 bits.
     */
    static long key(String folded, int begin, int end) {
        if (!isLatin(folded.charAt(begin))) {
            return end - begin == 1
                    ? folded.charAt(begin)
                    : (long) folded.charAt(begin) << Character.SIZE | folded.charAt(begin + 1);
        }
        long hash = 0;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ folded.charAt(i)) * 0x9E3779B97F4A7C15L;
        }
        return hash | Long.MIN_VALUE;
    }

    /** Whether a text is one word and nothing else. */
    static boolean isWord(String folded) {
        boolean[] whole = new boolean[1];
        read(folded, (begin, end) -> whole[0] |= begin == 0 && end == folded.length());
        return whole[0];
    }

    /** Where to look for a word's number first in a table of that size, a power of two. */
    static int slot(long key, int size) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & size - 1;
    }

    /** Returns the numbers of a text's words, each once, in the order in which they first stand. */
    static long[] keys(String folded) {
        Keys keys = new Keys(2 * folded.length());
        read(folded, (begin, end) -> keys.add(key(folded, begin, end)));
        return Arrays.copyOf(keys.inOrder, keys.size);
    }

    /** Numbers, each once, in the order in which they came. */
    private static final class Keys {

        private final long[] inOrder;

        /** A table of open addresses; no word is 0. */
        private final long[] table;

        private int size;

        private Keys(int most) {
            this.inOrder = new long[most];
            this.table = new long[2 * Integer.highestOneBit(most + 1)];
        }

        private void add(long key) {
            int slot = slot(key, table.length);
            while (table[slot] != 0 && table[slot] != key) {
                slot = slot + 1 & table.length - 1;
            }
            if (table[slot] == 0) {
                table[slot] = key;
                inOrder[size++] = key;
            }
        }
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isInWord(char letter) {
        return isLatin(letter) || letter >= '0' && letter <= '9' || letter == '-';
    }
}
