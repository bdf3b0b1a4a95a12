package tupu.copy;

import java.util.Arrays;
import tupu.language.Folding;

/**
 * A text as a row of units, which is all that is compared: every Han character, every word of other
 * letters and every number is one, whatever its script, case and width; marks and blanks are none.
 * {@code “GPT-4o售价２０美元”} and {@code GPT－4o 售價20美元} are the same eight units.
 */
final class Units {

    private final int[] units;
    private final int[] numbers;

    private Units(int[] units, int[] numbers) {
        this.units = units;
        this.numbers = numbers;
    }

    static Units of(String text) {
        String folded = Folding.fold(text);
        int[] units = new int[folded.length()];
        int[] numbers = new int[folded.length()];
        int count = 0;
        int numberCount = 0;
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isAlone(c)) {
                units[count++] = c;
            } else if (Character.isLetterOrDigit(c)) {
                end = endOfWord(folded, i);
                String word = folded.substring(i, end).replace(",", "");
                units[count++] = ~word.hashCode();
                if (Character.isDigit(c)) {
                    numbers[numberCount++] = word.hashCode();
                }
            }
            i = end;
        }
        return new Units(
                Arrays.copyOf(units, count),
                Arrays.stream(numbers, 0, numberCount).sorted().distinct().toArray());
    }

    int count() {
        return units.length;
    }

    int numberCount() {
        return numbers.length;
    }

    /** Returns how many numbers of this text the other has too; each counts once. */
    int numbersIn(Units other) {
        return (int)
                Arrays.stream(numbers)
                        .filter(number -> Arrays.binarySearch(other.numbers, number) >= 0)
                        .count();
    }

    /** Whether both texts are the same, unit for unit. */
    boolean sameAs(Units other) {
        return Arrays.equals(units, other.units);
    }

    /** Returns a hash for each stretch of {@code length} units, in the order of the text. */
    long[] shingles(int length) {
        long[] shingles = new long[Math.max(0, units.length - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int k = 0; k < length; k++) {
                hash = mixed(hash + units[i + k]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** Written without blanks: a character is a unit by itself. */
    private static boolean isAlone(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    /** A word of letters and digits; a number goes on over its point and its commas. */
    private static int endOfWord(String text, int begin) {
        boolean digits = true;
        int i = begin;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean part = Character.isLetterOrDigit(c) && !isAlone(c);
            boolean inside =
                    digits
                            && i > begin
                            && (c == '.' || c == ',')
                            && i + 1 < text.length()
                            && Character.isDigit(text.charAt(i + 1));
            if (!part && !inside) {
                return i;
            }
            digits &= inside || Character.isDigit(c);
            i += Character.charCount(c);
        }
        return i;
    }

    /** The last step of SplitMix64: every bit of the result depends on every bit of the value. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
