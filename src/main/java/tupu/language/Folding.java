package tupu.language;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the spellings of one word together: full-width and half-width letters, capital and small,
 * traditional and simplified characters. {@code ＯｐｅｎＡＩ} and {@code OpenAI} fold to {@code openai},
 * {@code 輝達} to {@code 辉达}.
 */
public final class Folding {

    private static final char[] FOLDED = table();

    private Folding() {}

    /** Folds letter by letter: the result is as long as {@code text}, so offsets stay true. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FOLDED[text.charAt(i)] != text.charAt(i)) {
                return foldFrom(text, i);
            }
        }
        return text; // most words are folded as they stand, and folded again and again
    }

    private static String foldFrom(String text, int begin) {
        char[] folded = text.toCharArray();
        for (int i = begin; i < folded.length; i++) {
            folded[i] = FOLDED[folded[i]];
        }
        return new String(folded);
    }

    /** Folds one letter. */
    public static char fold(char letter) {
        return FOLDED[letter];
    }

    /** The hash of the folded letters: of {@code fold(text)}, without making that. */
    public static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + FOLDED[text.charAt(i)];
        }
        return hash;
    }

    /**
     * Folds to what makes a name the same name: as {@link #fold}, without white space, dots between
     * parts of a foreign name, and quotation marks. For identity, not for offsets.
     */
    public static String key(String name) {
        String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isFiller(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }

    /** No filler is a surrogate, so that letters can be looked at one by one. */
    private static boolean isFiller(char c) {
        return Character.isWhitespace(c)
                || Character.isISOControl(c)
                || "·•・‧．《》〈〉“”\"‘’「」『』".indexOf(c) >= 0;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            table[c] = foldOne(c);
        }
        table[Character.MAX_VALUE] = Character.MAX_VALUE;
        return table;
    }

    private static char foldOne(char c) {
        if (Character.isSurrogate(c) || Character.isISOControl(c)) {
            return c;
        }
        String one = String.valueOf(c);
        String folded = Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (Character.isIdeographic(c)) {
            folded = HanLP.convertToSimplifiedChinese(one);
        }
        return folded.length() == 1 ? folded.charAt(0) : c;
    }
}
