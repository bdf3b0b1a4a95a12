package tupu.mention.learned;

import java.util.List;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.text.Field;

/**
 * Writes the features of one stretch. The numbers of the templates are part of every model: a new
 * template takes a new number, and a change makes {@link NameModel#FEATURES} another.
 */
final class UnitFeatures {

    private final Units units;
    private final List<Token> tokens;
    private final Surroundings lists;
    private final Enclosures titles;
    private final Enclosures quotes;
    private final Enclosures brackets;
    private final HintedUnits hints;
    private final boolean headline;
    private final int[] words;

    UnitFeatures(Sentence sentence, Units units, Surroundings lists, HintedUnits hints) {
        this.hints = hints;
        this.units = units;
        this.tokens = sentence.tokens();
        this.lists = lists;
        this.titles = Enclosures.of(units, Shape.OPEN_TITLE, Shape.CLOSE_TITLE);
        this.quotes = Enclosures.of(units, Shape.OPEN_QUOTE, Shape.CLOSE_QUOTE);
        this.brackets = Enclosures.of(units, Shape.OPEN_BRACKET, Shape.CLOSE_BRACKET);
        this.headline = sentence.span().field() == Field.HEADLINE;
        this.words = words();
    }

    private int[] words() {
        int[] hashes = new int[tokens.size()];
        int first = Math.max(0, units.token(0));
        int last = units.size() == 0 ? -1 : lastToken();
        for (int i = first; i <= last; i++) {
            hashes[i] = units.fieldHash(tokens.get(i).begin(), tokens.get(i).end());
        }
        return hashes;
    }

    private int lastToken() {
        int unit = units.size() - 1;
        while (unit >= 0 && units.token(unit) < 0) {
            unit--;
        }
        return units.token(unit);
    }

    void writeTo(FeatureBuffer features) {
        features.clear();
        for (int i = 0; i < units.size(); i++) {
            letters(i, features);
            shapes(i, features);
            word(i, features);
            known(i, features);
            cues(i, features);
            enclosures(i, features);
            hints(i, features);
            features.endUnit();
        }
    }

    private void letters(int i, FeatureBuffer features) {
        int a = units.id(i - 2);
        int b = units.id(i - 1);
        int c = units.id(i);
        int d = units.id(i + 1);
        int e = units.id(i + 2);
        features.add(0);
        features.add(1, a);
        features.add(2, b);
        features.add(3, c);
        features.add(4, d);
        features.add(5, e);
        features.add(6, a, b);
        features.add(7, b, c);
        features.add(8, c, d);
        features.add(9, d, e);
        features.add(10, b, d);
        features.add(11, a, b, c);
        features.add(12, b, c, d);
        features.add(13, c, d, e);
    }

    private void shapes(int i, FeatureBuffer features) {
        int shape = units.shape(i);
        int near = units.shape(i - 1) * 32 + shape;
        near = near * 32 + units.shape(i + 1);
        features.add(14, near);
        features.add(15, near, units.shape(i - 2), units.shape(i + 2));
        if (shape >= Shape.SMALL && shape <= Shape.MIXED) {
            features.add(16, units.endHash(i, 2));
            features.add(17, units.endHash(i, 3));
        }
        features.add(18, headline ? 1 : 0, shape);
    }

    private void word(int i, FeatureBuffer features) {
        int token = units.token(i);
        if (token < 0) {
            features.add(19, tag(before(i)), tag(behind(i)));
            return;
        }
        int place = place(i);
        int word = words[token];
        int tag = tag(token);
        features.add(20, place, tag);
        features.add(21, place, word);
        features.add(22, place, Math.min(5, tokens.get(token).text().length()), tag);
        int left = before(i);
        int right = behind(i);
        features.add(23, place, hash(left));
        features.add(24, place, hash(right));
        features.add(25, hash(left), word);
        features.add(26, word, hash(right));
        features.add(27, tag(left), tag, tag(right));
        features.add(28, place, tag(left), tag);
        features.add(29, place, tag, tag(right));
        features.add(30, hash(left), hash(right));
    }

    /** A unit's place in its word: 0 in the midst, 1 first, 2 last, 3 both. */
    private int place(int i) {
        int token = units.token(i);
        return (units.token(i - 1) != token ? 1 : 0) + (units.token(i + 1) != token ? 2 : 0);
    }

    /** The word before a unit's own; -1 for none. White space is passed over. */
    private int before(int i) {
        int token = units.token(i);
        int at = i - 1;
        while (at >= 0 && (units.token(at) < 0 || units.token(at) == token)) {
            at--;
        }
        return units.token(at);
    }

    private int behind(int i) {
        int token = units.token(i);
        int at = i + 1;
        while (at < units.size() && (units.token(at) < 0 || units.token(at) == token)) {
            at++;
        }
        return units.token(at);
    }

    private int hash(int token) {
        return token < 0 ? Units.NONE : words[token];
    }

    /** A string's hash code is a matter of its contract, and kept once told. */
    private int tag(int token) {
        return token < 0 ? Units.NONE : tokens.get(token).tag().hashCode();
    }

    private void known(int i, FeatureBuffer features) {
        int types = lists.knownTypes(i);
        if (types != 0) {
            int begin = lists.knownBegin(i);
            int end = lists.knownEnd(i);
            int place = (i == begin ? 1 : 0) + (i == end - 1 ? 2 : 0);
            features.add(31, types, place);
            features.add(32, types, place, units.id(end));
            features.add(33, types, place, units.id(begin - 1));
        }
        if (lists.knownTypes(i - 1) != 0) {
            features.add(34, lists.knownTypes(i - 1), types != 0 ? 1 : 0);
        }
        if (lists.knownTypes(i + 1) != 0) {
            features.add(35, lists.knownTypes(i + 1), types != 0 ? 1 : 0);
        }
    }

    private void cues(int i, FeatureBuffer features) {
        bits(36, lists.begins(i), features);
        bits(37, lists.ends(i), features);
        bits(38, lists.begins(i + 1), features);
        bits(39, lists.ends(i + 1), features);
        if (isOpening(units.shape(i - 1))) {
            bits(40, lists.ends(i - 1), features);
        }
        if (isClosing(units.shape(i + 1))) {
            bits(41, lists.begins(i + 2), features);
        }
        long suffix = lists.suffixAhead(i);
        if (suffix != 0) {
            int distance = Math.min(8, lists.suffixDistance(i));
            features.add(42, (int) (suffix >>> 20), distance);
            features.add(43, (int) (suffix >>> 20), place(i), distance < 4 ? 0 : 1);
        }
    }

    private static boolean isOpening(int shape) {
        return shape == Shape.OPEN_QUOTE
                || shape == Shape.OPEN_TITLE
                || shape == Shape.OPEN_BRACKET
                || shape == Shape.BLANK;
    }

    private static boolean isClosing(int shape) {
        return shape == Shape.CLOSE_QUOTE
                || shape == Shape.CLOSE_TITLE
                || shape == Shape.CLOSE_BRACKET
                || shape == Shape.BLANK;
    }

    private static void bits(int template, long bits, FeatureBuffer features) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            features.add(template, Long.numberOfTrailingZeros(rest));
        }
    }

    private void enclosures(int i, FeatureBuffer features) {
        if (titles.holds(i)) {
            title(i, features);
        }
        if (quotes.holds(i)) {
            int length = Math.min(12, quotes.close(i) - quotes.open(i));
            features.add(50, quotes.place(i), length);
        }
        if (brackets.holds(i)) {
            features.add(51, brackets.place(i), units.shape(brackets.open(i) - 1));
            features.add(52, brackets.place(i), units.id(brackets.open(i) - 1));
        }
    }

    private void hints(int i, FeatureBuffer features) {
        int kind = hints.kind(i);
        int before = hints.kind(i - 1);
        int behind = hints.kind(i + 1);
        if (kind != 0) {
            features.add(53, kind, hints.place(i));
            features.add(54, kind, hints.place(i), units.id(i));
            features.add(55, kind, hints.place(i), lists.knownTypes(i));
        }
        if (before != 0 && hints.place(i - 1) >= 2) {
            features.add(56, before, kind);
            features.add(57, before, units.id(i));
        }
        if (behind != 0 && (hints.place(i + 1) & 1) == 1) {
            features.add(58, behind, kind);
            features.add(59, behind, units.id(i));
        }
    }

    /** What stands in 《》 is told by its last word, by what is around it and by all of its words. */
    private void title(int i, FeatureBuffer features) {
        int open = titles.open(i);
        int close = titles.close(i);
        int place = titles.place(i);
        features.add(44, place);
        features.add(45, place, units.id(close - 2), units.id(close - 1));
        features.add(46, place, units.id(close + 1));
        features.add(47, place, units.id(open - 1));
        bitsAt(48, place, lists.ends(close), features);
        if (place != 0) {
            int last = -1;
            for (int at = open + 1; at < close; at++) {
                int token = units.token(at);
                if (token >= 0 && token != last) {
                    features.add(49, place, words[token]);
                    last = token;
                }
            }
        }
    }

    private static void bitsAt(int template, int place, long bits, FeatureBuffer features) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            features.add(template, place, Long.numberOfTrailingZeros(rest));
        }
    }
}
