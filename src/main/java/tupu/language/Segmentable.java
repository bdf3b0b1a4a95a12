package tupu.language;

import com.hankcs.hanlp.HanLP;

/**
 * A text in the spelling that HanLP's dictionaries know, of the same length: simplified characters,
 * small half-width letters, and full-width punctuation, without which {@code 企业,如华为} is taken for
 * one name.
 */
final class Segmentable {

    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private Segmentable() {}

    static String of(String text, String language) {
        String simplified = language.equals("zh-Hant") ? simplified(text) : text;
        char[] chars = simplified.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int half = HALF.indexOf(c);
            if (half >= 0 && nextToHan(simplified, i)) {
                chars[i] = FULL.charAt(half);
            } else if (!Character.isIdeographic(c) && FULL.indexOf(c) < 0) {
                chars[i] = Folding.fold(String.valueOf(c)).charAt(0);
            }
        }
        return new String(chars);
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
