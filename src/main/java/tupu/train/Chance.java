package tupu.train;

/** Numbers that look like chance and are the same in every run on every machine (xorshift64*). */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L | 1;
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** True for that share of all calls, in 65,536ths. */
    boolean happens(int share) {
        return (next() >>> 48) < share;
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /** Returns the numbers below {@code size}, each once, in an order of chance. */
    int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
