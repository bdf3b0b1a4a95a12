package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicWordsTest {

    private static final String TEXT = "算力不足，算力gpu与gpt-4o，gpu算力";

    @Test
    void readsCharactersPairsAndLatinWords() {
        assertEquals(List.of("算", "算力", "力", "gpu", "不"), words("算力gpu不"));
    }

    @Test
    void numbersEachWordOnceInTheOrderOfTheText() {
        long[] expected =
                new LinkedHashSet<>(words(TEXT))
                        .stream()
                                .mapToLong(word -> TopicWords.key(word, 0, word.length()))
                                .toArray();
        assertArrayEquals(expected, TopicWords.keys(TEXT));
    }

    @Test
    void numbersDifferentWordsDifferently() {
        long different =
                List.of("算", "算力", "力", "力算", "gpu", "gpt", "upg", "g").stream()
                        .mapToLong(word -> TopicWords.key(word, 0, word.length()))
                        .distinct()
                        .count();
        assertEquals(8, different);
    }

    @Test
    void tellsOneWordFromSeveral() {
        assertTrue(TopicWords.isWord("算力"));
        assertTrue(TopicWords.isWord("gpt-4o"));
        assertFalse(TopicWords.isWord("算力不"));
        assertFalse(TopicWords.isWord(""));
        assertFalse(TopicWords.isWord("，"));
    }

    @Test
    void readsNothingInATextWithoutWords() {
        assertEquals(0, TopicWords.keys("").length);
        assertEquals(0, TopicWords.keys("，1").length);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        TopicWords.read(text, (begin, end) -> words.add(text.substring(begin, end)));
        return words;
    }
}
