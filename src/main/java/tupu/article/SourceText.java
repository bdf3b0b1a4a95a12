package tupu.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The text of a file: LF line ends, without the letters that nobody sees (NUL, zero-width spaces,
 * byte-order marks, direction marks), each letter with its place in the file's bytes.
 */
final class SourceText {

    private final String text;
    private final Charset charset;
    private final int[] bytes;
    private final BitSet cutBefore;

    private SourceText(String text, Charset charset, int[] bytes, BitSet cutBefore) {
        this.text = text;
        this.charset = charset;
        this.bytes = bytes;
        this.cutBefore = cutBefore;
    }

    /** A text that was never bytes of its own: a field of a JSON object, an item of a feed. */
    static SourceText of(String text) {
        Builder builder = new Builder(text.length(), StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && Letters.isBroken(text, i);
            builder.add(lone ? Letters.REPLACEMENT : c, i);
        }
        return builder.build();
    }

    String text() {
        return text;
    }

    Charset charset() {
        return charset;
    }

    /** Returns the place in the file of letter {@code i}, bytes. */
    int byteAt(int i) {
        return i < bytes.length ? bytes[i] : 0;
    }

    /** Leads from {@code body} to the bytes of the file. */
    SourceMap map(Passage body) {
        SourceMap.Builder map = new SourceMap.Builder();
        int i = 0;
        while (i < body.length()) {
            int at = body.at(i);
            if (at == Passage.MADE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < body.length()
                    && body.at(end) == at + end - i
                    && !cutBefore.get(body.at(end))) {
                end++;
            }
            map.add(i, bytes[at], end - i);
            i = end;
        }
        return map.build();
    }

    /** Collects letters and drops those that nobody sees. */
    static final class Builder {

        private final StringBuilder text;
        private final Charset charset;
        private final BitSet cutBefore = new BitSet();
        private int[] bytes;
        private char before = '\n';
        private boolean returned;

        Builder(int expected, Charset charset) {
            this.text = new StringBuilder(expected);
            this.bytes = new int[Math.max(16, expected)];
            this.charset = charset;
        }

        void add(char c, int place) {
            if (c == '\r') {
                put('\n', place);
                returned = true;
            } else if (c == '\n' && returned) {
                returned = false;
                cutBefore.set(text.length());
            } else if (Letters.isUnseen(c, before)) {
                cutBefore.set(text.length());
            } else {
                put(seen(c), place);
                returned = false;
            }
        }

        private static char seen(char c) {
            if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                return '\n';
            }
            return c >= 0x80 && c < 0xA0 ? Letters.REPLACEMENT : c;
        }

        private void put(char c, int place) {
            if (text.length() == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            bytes[text.length()] = place;
            text.append(c);
            before = c;
        }

        SourceText build() {
            return new SourceText(
                    text.toString(), charset, Arrays.copyOf(bytes, text.length()), cutBefore);
        }
    }
}
