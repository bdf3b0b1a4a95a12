package tupu.article;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells simplified Chinese, traditional Chinese and English apart by the letters used. */
final class LanguageGuess {

    private static final String SIMPLIFIED = "zh-Hans";
    private static final String TRADITIONAL = "zh-Hant";
    private static final String ENGLISH = "en";

    /** News in Chinese is full of Latin names; news in English has no Chinese but a name or two. */
    private static final double CHINESE = 0.15;

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    /** Letters that the other script writes otherwise. */
    private static final BitSet ONLY_TRADITIONAL = changedBy("Traditional-Simplified");

    private static final BitSet ONLY_SIMPLIFIED = changedBy("Simplified-Traditional");

    private LanguageGuess() {}

    /**
     * Returns {@code zh-Hans}, {@code zh-Hant} or {@code en}; what the page declares decides only
     * where the letters do not.
     */
    static String of(String text, Optional<String> declared) {
        int han = 0;
        int latin = 0;
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                han++;
                traditional += ONLY_TRADITIONAL.get(c) ? 1 : 0;
                simplified += ONLY_SIMPLIFIED.get(c) ? 1 : 0;
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            }
        }
        if (han < CHINESE * (han + latin)) {
            return ENGLISH;
        }
        if (traditional == simplified) {
            return declared.filter(LanguageGuess::isTraditional).isPresent()
                    ? TRADITIONAL
                    : SIMPLIFIED;
        }
        return traditional > simplified ? TRADITIONAL : SIMPLIFIED;
    }

    private static boolean isTraditional(String declared) {
        String tag = declared.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.contains("hant") || tag.matches("zh-(tw|hk|mo)");
    }

    private static BitSet changedBy(String transliterator) {
        String letters =
                IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("\n"));
        String[] other =
                Transliterator.getInstance(transliterator).transliterate(letters).split("\n");
        BitSet changed = new BitSet();
        for (int i = 0; i < other.length; i++) {
            changed.set(FIRST + i, !other[i].equals(Character.toString(FIRST + i)));
        }
        return changed;
    }
}
