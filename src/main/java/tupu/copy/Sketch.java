package tupu.copy;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is kept of a text so that texts like it are found without reading all again: the smallest
 * {@value #SIZE} hashes of its stretches of {@value #SHINGLE} units (Broder 1997: the smallest of
 * the hashes of two texts are a fair sample of both, so the share that they have in common
 * estimates the share that the texts have). The same text gives the same sketch everywhere.
 */
public final class Sketch {

    static final int SIZE = 64;
    static final int SHINGLE = 4;

    /** Changes with everything that a sketch depends on, so that older ones are made anew. */
    private static final String VERSION = "1:";

    private final int[] smallest;

    private Sketch(int[] smallest) {
        this.smallest = smallest;
    }

    public static Sketch of(String text) {
        return of(Units.of(text));
    }

    static Sketch of(Units units) {
        LongStream hashes = Arrays.stream(units.shingles(SHINGLE)).map(hash -> hash >>> 32);
        return new Sketch(
                hashes.sorted().distinct().limit(SIZE).mapToInt(hash -> (int) hash).toArray());
    }

    /** Reads what {@link #encoded} wrote; empty for what another version of this program wrote. */
    public static Optional<Sketch> decode(String text) {
        if (!text.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            IntBuffer ints =
                    ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(VERSION.length())))
                            .asIntBuffer();
            int[] smallest = new int[Math.min(SIZE, ints.remaining())];
            ints.get(smallest);
            return Optional.of(new Sketch(smallest));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Returns the sketch as a line of letters; at most 344 of them. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * smallest.length);
        bytes.asIntBuffer().put(smallest);
        return VERSION + Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    int size() {
        return smallest.length;
    }

    int hash(int i) {
        return smallest[i];
    }

    /** Estimates which share of all stretches of both texts stands in both; 0 to 1. */
    double resemblance(Sketch other) {
        int mine = 0;
        int theirs = 0;
        int both = 0;
        int all = 0;
        while (all < SIZE && mine < smallest.length && theirs < other.smallest.length) {
            int order = Integer.compareUnsigned(smallest[mine], other.smallest[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            all++;
        }
        int rest = Math.max(smallest.length - mine, other.smallest.length - theirs);
        int sampled = Math.min(SIZE, all + rest);
        return sampled == 0 ? 0 : (double) both / sampled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(smallest, sketch.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }
}
