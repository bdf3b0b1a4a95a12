package tupu.train;

import java.util.Arrays;
import java.util.List;

/** The features that occur often enough to be learned, numbered by ascending hash. */
final class FeatureIndex {

    private final int[] hashes;

    private FeatureIndex(int[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Numbers the features of {@code examples}.
     *
     * @param cutoff how often one must occur
     */
    static FeatureIndex of(List<Example> examples, int cutoff) {
        int total = examples.stream().mapToInt(example -> example.features().length).sum();
        int[] all = new int[total];
        int size = 0;
        for (Example example : examples) {
            System.arraycopy(example.features(), 0, all, size, example.features().length);
            size += example.features().length;
        }
        return new FeatureIndex(frequent(all, size, cutoff));
    }

    /** The features of {@code cases} that occur {@code cutoff} times, ascending. */
    static int[] frequent(List<Case> cases, int cutoff) {
        int[] all = new int[cases.stream().mapToInt(one -> one.features().length).sum()];
        int size = 0;
        for (Case one : cases) {
            System.arraycopy(one.features(), 0, all, size, one.features().length);
            size += one.features().length;
        }
        return frequent(all, size, cutoff);
    }

    private static int[] frequent(int[] all, int size, int cutoff) {
        Arrays.sort(all);
        int kept = 0;
        for (int begin = 0; begin < size; ) {
            int end = begin;
            while (end < size && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= cutoff) {
                all[kept++] = all[begin];
            }
            begin = end;
        }
        return Arrays.copyOf(all, kept);
    }

    int size() {
        return hashes.length;
    }

    int[] hashes() {
        return hashes.clone();
    }

    /** Returns the example with numbers for hashes, and without the features that are not kept. */
    Example numbered(Example example) {
        int[] numbers = new int[example.features().length];
        int[] begins = new int[example.begins().length];
        int size = 0;
        for (int unit = 0; unit < example.units(); unit++) {
            for (int at = example.begins()[unit]; at < example.begins()[unit + 1]; at++) {
                int number = Arrays.binarySearch(hashes, example.features()[at]);
                if (number >= 0) {
                    numbers[size++] = number;
                }
            }
            begins[unit + 1] = size;
        }
        return new Example(Arrays.copyOf(numbers, size), begins, example.tags());
    }
}
