package tupu.language;

import com.hankcs.hanlp.HanLP;

/**
 * Brings a text into one spelling for rules and dictionaries, without changing its length:
 * simplified characters, small half-width letters, full-width punctuation between Chinese words
 * (without which HanLP takes {@code 企业,如华为} for one name).
 */
public final class Spelling {

    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private Spelling() {}

    /**
     * Returns the text in that spelling, as long as it was.
     *
     * @param language BCP 47: characters of {@code zh-Hant} are simplified
     */
    public static String normalized(String text, String language) {
        String simplified = language.equals("zh-Hant") ? simplified(text) : text;
        char[] chars = simplified.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int half = HALF.indexOf(c);
            if (half >= 0 && nextToHan(simplified, i)) {
                chars[i] = FULL.charAt(half);
            } else if (!Character.isIdeographic(c) && FULL.indexOf(c) < 0) {
                chars[i] = Folding.fold(c);
            }
        }
        return new String(chars);
    }

    /** Returns the text in traditional characters, as a reprint in Hong Kong or Taiwan has it. */
    public static String traditional(String text) {
        return HanLP.convertToTraditionalChinese(text);
    }

    /** By phrases where that keeps the length (著名 stays 著名), else letter by letter. */
    private static String simplified(String text) {
        String converted = HanLP.convertToSimplifiedChinese(text);
        return converted.length() == text.length() ? converted : Folding.fold(text);
    }

    private static boolean nextToHan(String text, int i) {
        return i > 0 && Character.isIdeographic(text.charAt(i - 1))
                || i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1));
    }
}
