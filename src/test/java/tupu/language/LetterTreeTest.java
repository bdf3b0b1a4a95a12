package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTreeTest {

    private final LetterTree tree = new LetterTree(List.of("阿里云", "阿里", "𠮷野家", "a"));

    @Test
    void numbersWordsInTheirNaturalOrder() {
        assertEquals(1, word("a"));
        assertEquals(2, word("阿里"));
        assertEquals(3, word("阿里云"));
        assertEquals(4, word("𠮷野家"));
    }

    @Test
    void endsNoWordWithinAnother() {
        assertEquals(0, word("阿"));
        assertEquals(0, word("𠮷野"));
    }

    @Test
    void goesOnOnlyAsWordsDo() {
        assertEquals(LetterTree.NONE, tree.next(LetterTree.ROOT, '里'));
        assertEquals(LetterTree.NONE, tree.next(tree.next(LetterTree.ROOT, '阿'), '云'));
    }

    /** Where there are few words, many letters share a bit with the first letter of one. */
    @Test
    void takesNoLetterForAnother() {
        LetterTree one = new LetterTree(List.of("a"));
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            assertEquals(letter == 'a', one.next(LetterTree.ROOT, letter) != LetterTree.NONE);
        }
    }

    @Test
    void turnsEveryLetterRound() {
        String turned = LetterTree.backwards("𠮷里a");
        assertEquals("a里", turned.substring(0, 2));
        assertEquals("𠮷里a", LetterTree.backwards(turned));
    }

    private int word(String word) {
        int node = LetterTree.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = tree.next(node, word.charAt(i));
        }
        return tree.wordAt(node);
    }
}
