package tupu.hostile;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils a file without knowing what it is. */
final class ByteMutations {

    private static final List<String> STRINGS =
            List.of(
                    "00",
                    "ff",
                    "fffe",
                    "feff",
                    "efbbbf",
                    "0000feff",
                    "1f8b08",
                    "504b0304",
                    "504b0506",
                    "504b0102",
                    "ffffffff",
                    "7fffffff",
                    "80",
                    "eda0bd",
                    "f4908080",
                    "c080",
                    "0d0a",
                    "0d",
                    "81308130",
                    "8ea1",
                    "1b2442");

    /** More than this is no news. */
    private static final int LARGEST = 4_000_000;

    private ByteMutations() {}

    static Map<String, Mutation> all() {
        Map<String, Mutation> all = new LinkedHashMap<>();
        all.put("truncate", (file, random) -> Arrays.copyOf(file, random.nextInt(file.length + 1)));
        all.put("cut out", ByteMutations::cutOut);
        all.put("flip bits", ByteMutations::flip);
        all.put("repeat a stretch", ByteMutations::repeat);
        all.put("exchange", ByteMutations::exchange);
        all.put("insert bytes", ByteMutations::insert);
        all.put("noise", ByteMutations::noise);
        all.put("twice", (file, random) -> join(file, file));
        return all;
    }

    static byte[] join(byte[]... parts) {
        int length = Math.min(LARGEST, Arrays.stream(parts).mapToInt(part -> part.length).sum());
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            int fits = Math.min(part.length, length - at);
            System.arraycopy(part, 0, joined, at, fits);
            at += fits;
        }
        return joined;
    }

    private static byte[] cutOut(byte[] file, Random random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(400));
        return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    private static byte[] flip(byte[] file, Random random) {
        byte[] flipped = file.clone();
        for (int i = 0; file.length > 0 && i < 1 + random.nextInt(20); i++) {
            flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] repeat(byte[] file, Random random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(200));
        byte[] stretch = Arrays.copyOfRange(file, from, to);
        int times = 1 + random.nextInt(random.nextInt(20) == 0 ? 5_000 : 100);
        byte[] many = new byte[stretch.length * times];
        for (int i = 0; i < many.length; i++) {
            many[i] = stretch[i % stretch.length];
        }
        return join(Arrays.copyOf(file, from), many, Arrays.copyOfRange(file, to, file.length));
    }

    private static byte[] exchange(byte[] file, Random random) {
        int middle = random.nextInt(file.length + 1);
        return join(Arrays.copyOfRange(file, middle, file.length), Arrays.copyOf(file, middle));
    }

    private static byte[] insert(byte[] file, Random random) {
        int at = random.nextInt(10) == 0 ? 0 : random.nextInt(file.length + 1);
        byte[] bytes = HexFormat.of().parseHex(Poison.one(STRINGS, random));
        return join(Arrays.copyOf(file, at), bytes, Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] noise(byte[] file, Random random) {
        byte[] noisy = file.clone();
        int from = random.nextInt(file.length + 1);
        byte[] bytes = new byte[Math.min(file.length - from, 1 + random.nextInt(60))];
        random.nextBytes(bytes);
        System.arraycopy(bytes, 0, noisy, from, bytes.length);
        return noisy;
    }
}
