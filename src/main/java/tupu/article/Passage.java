package tupu.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text that knows, letter by letter, where in its {@link SourceText} it stands.
 * Cutting and joining passages keeps that knowledge; what the reader puts between them (a line end,
 * a bar between two cells) is {@link #MADE}.
 */
final class Passage {

    /** The place of a letter that stands nowhere in the source. */
    static final int MADE = -1;

    static final Passage EMPTY = new Passage("", new int[0]);

    private final String text;
    private final int[] at;

    private Passage(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    /** {@code text} as it stands in the source from {@code start}, UTF-16 units. */
    static Passage at(int start, String text) {
        int[] at = new int[text.length()];
        Arrays.setAll(at, i -> start + i);
        return new Passage(text, at);
    }

    static Passage made(String text) {
        int[] at = new int[text.length()];
        Arrays.fill(at, MADE);
        return new Passage(text, at);
    }

    static Passage join(List<Passage> parts, String between) {
        Builder all = new Builder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                all.made(between);
            }
            all.append(parts.get(i));
        }
        return all.build();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns the offset in the source of letter {@code i}, or {@link #MADE}. */
    int at(int i) {
        return at[i];
    }

    Passage cut(int begin, int end) {
        if (begin == 0 && end == text.length()) {
            return this;
        }
        return new Passage(text.substring(begin, end), Arrays.copyOfRange(at, begin, end));
    }

    Passage without(int begin, int end) {
        return new Builder().append(cut(0, begin)).append(cut(end, text.length())).build();
    }

    /** Takes every match of {@code pattern} out. */
    Passage without(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        Builder rest = new Builder();
        int from = 0;
        while (matcher.find()) {
            rest.append(cut(from, matcher.start()));
            from = matcher.end();
        }
        return from == 0 ? this : rest.append(cut(from, text.length())).build();
    }

    /** Takes out what nobody sees; a page can hold it as an entity, which is decoded late. */
    Passage seen() {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            clean = !Letters.isUnseen(text.charAt(i), before) && !Letters.isBroken(text, i);
        }
        if (clean) {
            return this;
        }
        Builder seen = new Builder();
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isBroken(text, i)) {
                seen.append(Letters.REPLACEMENT, at[i]);
            } else if (!Letters.isUnseen(text.charAt(i), seen.length() == 0 ? '\n' : seen.last())) {
                seen.append(text.charAt(i), at[i]);
            }
        }
        return seen.build();
    }

    /** Moves every place by {@code by}: the text was read out of a larger one. */
    Passage shifted(int by) {
        int[] moved = new int[at.length];
        Arrays.setAll(moved, i -> at[i] == MADE ? MADE : at[i] + by);
        return new Passage(text, moved);
    }

    /** Takes white space off both ends; that of every script, and the no-break space. */
    Passage strip() {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return cut(begin, end);
    }

    /** Cuts at every match of {@code separator}; pieces that are blank are left out. */
    List<Passage> split(Pattern separator) {
        List<Passage> pieces = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(pieces, cut(from, matcher.start()));
            from = matcher.end();
        }
        add(pieces, cut(from, text.length()));
        return pieces;
    }

    private static void add(List<Passage> pieces, Passage piece) {
        Passage stripped = piece.strip();
        if (stripped.length() > 0) {
            pieces.add(stripped);
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a passage together. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] at = new int[64];

        Builder append(char c, int place) {
            if (text.length() == at.length) {
                at = Arrays.copyOf(at, 2 * at.length);
            }
            at[text.length()] = place;
            text.append(c);
            return this;
        }

        Builder append(Passage passage) {
            int needed = text.length() + passage.length();
            if (needed > at.length) {
                at = Arrays.copyOf(at, Math.max(needed, 2 * at.length));
            }
            System.arraycopy(passage.at, 0, at, text.length(), passage.length());
            text.append(passage.text);
            return this;
        }

        Builder made(String words) {
            return append(Passage.made(words));
        }

        int length() {
            return text.length();
        }

        /** Returns the last letter; only where there is one. */
        char last() {
            return text.charAt(text.length() - 1);
        }

        Passage build() {
            return new Passage(text.toString(), Arrays.copyOf(at, text.length()));
        }
    }
}
