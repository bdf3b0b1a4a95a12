package tupu.evaluate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares words loosely: without white space and punctuation, in NFKC and folded case. 《“AI+”行动》
 * is worded as ai+行动.
 */
final class Wording {

    /** From this overlap on two wordings count as the same. */
    static final double NEAR = 0.75;

    private static final String IGNORED = "《》〈〉“”\"'‘’「」『』·•・,，。、．.-–—";

    /** White space that {@link Character#isWhitespace(int)} does not know: NEL and hard spaces. */
    private static final String OTHER_SPACE = "\u0085\u00a0\u2007\u202f";

    private Wording() {}

    static String fold(String words) {
        String normal = Normalizer2.getNFKCInstance().normalize(words);
        StringBuilder kept = new StringBuilder(normal.length());
        normal.codePoints().filter(letter -> !isIgnored(letter)).forEach(kept::appendCodePoint);
        return UCharacter.foldCase(kept.toString(), true);
    }

    /**
     * Returns how much two wordings have in common, from 0 to 1: Dice's coefficient of their
     * bigrams of code points, repeated ones counted; a single letter is a gram of its own.
     */
    static double overlap(String first, String second) {
        Map<String, Integer> firstGrams = grams(fold(first));
        Map<String, Integer> secondGrams = grams(fold(second));
        int all = sum(firstGrams) + sum(secondGrams);
        int common = 0;
        for (Map.Entry<String, Integer> gram : firstGrams.entrySet()) {
            common += Math.min(gram.getValue(), secondGrams.getOrDefault(gram.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    static boolean near(Optional<String> first, Optional<String> second) {
        return overlap(first.orElse(""), second.orElse("")) >= NEAR;
    }

    private static boolean isIgnored(int letter) {
        return Character.isWhitespace(letter)
                || OTHER_SPACE.indexOf(letter) >= 0
                || IGNORED.indexOf(letter) >= 0;
    }

    private static Map<String, Integer> grams(String folded) {
        int[] letters = folded.codePoints().toArray();
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            grams.merge(new String(letters, i, 2), 1, Integer::sum);
        }
        if (letters.length == 1) {
            grams.put(folded, 1);
        }
        return grams;
    }

    private static int sum(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
