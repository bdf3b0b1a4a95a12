package tupu.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a text anew in other characters, so that two articles made of one are no copies of each
 * other: Chinese characters change places, each for the same other one all through. What stands in
 * short texts (names, posts, days, amounts, cues) stays as it is, and every place where it is. The
 * same number gives the same text.
 */
final class OtherWords {

    /** Longer texts are sentences; in UTF-16 units. */
    private static final int SHORT = 12;

    private final Map<Character, Character> others = new HashMap<>();

    /**
     * @param texts all of an article; what is short among them is kept
     * @param number decides which character becomes which
     */
    OtherWords(Collection<String> texts, long number) {
        SortedSet<Character> free = new TreeSet<>();
        texts.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isIdeographic)
                .forEach(c -> free.add((char) c));
        texts.stream()
                .filter(text -> text.length() <= SHORT)
                .flatMapToInt(String::chars)
                .forEach(c -> free.remove((char) c));
        List<Character> shuffled = new ArrayList<>(free);
        Collections.shuffle(shuffled, new Random(number));
        int i = 0;
        for (char c : free) {
            others.put(c, shuffled.get(i++));
        }
    }

    String of(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            changed.setCharAt(i, others.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return changed.toString();
    }
}
