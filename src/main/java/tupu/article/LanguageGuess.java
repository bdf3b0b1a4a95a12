package tupu.article;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/** Tells simplified Chinese, traditional Chinese and English apart by the letters used. */
final class LanguageGuess {

    private static final String SIMPLIFIED = "zh-Hans";
    private static final String TRADITIONAL = "zh-Hant";
    private static final String ENGLISH = "en";

    /** News in Chinese is full of Latin names; news in English has no Chinese but a name or two. */
    private static final double CHINESE = 0.15;

    private static final int SAMPLE = 400;

    private static final Transliterator TO_SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TO_TRADITIONAL =
            Transliterator.getInstance("Simplified-Traditional");

    private LanguageGuess() {}

    /**
     * Returns {@code zh-Hans}, {@code zh-Hant} or {@code en}; what the page declares decides only
     * where the letters do not.
     */
    static String of(String text, Optional<String> declared) {
        StringBuilder han = new StringBuilder();
        int latin = 0;
        for (int i = 0; i < text.length() && han.length() < SAMPLE; i++) {
            char c = text.charAt(i);
            if (Character.UnicodeScript.of(c) == UnicodeScript.HAN) {
                han.append(c);
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            }
        }
        if (han.length() < CHINESE * (han.length() + latin)) {
            return ENGLISH;
        }
        String letters = han.toString();
        int traditional = changed(letters, TO_SIMPLIFIED);
        int simplified = changed(letters, TO_TRADITIONAL);
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

    private static int changed(String letters, Transliterator script) {
        String other = script.transliterate(letters);
        int changed = 0;
        for (int i = 0; i < Math.min(letters.length(), other.length()); i++) {
            changed += letters.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return changed;
    }
}
