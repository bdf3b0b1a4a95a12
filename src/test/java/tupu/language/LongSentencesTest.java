package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.text.Field;

class LongSentencesTest {

    private static final int LONGEST = LongSentences.LONGEST;

    @Test
    void leavesASentenceOfTheUpperLengthWhole() {
        String text = "算".repeat(LONGEST - 1) + "。";
        assertEquals(List.of(text), parts(text));
        assertEquals(2, parts("新" + text).size());
    }

    @Test
    void cutsBehindTheLastCommaInTheSecondHalf() {
        String before = "甲，" + "算".repeat(300) + "，" + "力".repeat(50) + "，";
        assertEquals(List.of(before, "乙".repeat(400) + "。"), parts(before + "乙".repeat(400) + "。"));
    }

    @Test
    void cutsRatherBehindASemicolonThanBehindALaterComma() {
        String before = "算".repeat(300) + "；";
        String behind = "力".repeat(100) + "，" + "乙".repeat(300);
        assertEquals(List.of(before, behind), parts(before + behind));
    }

    @Test
    void noNumberIsCutAtItsComma() {
        String before = "算".repeat(280) + "，";
        String behind = "力".repeat(300) + "1,000,000" + "元".repeat(300);
        assertEquals(List.of(before, behind.substring(0, LONGEST)), parts(before + behind, 2));
    }

    @Test
    void aPartHasNoSpaceAroundIt() {
        String word = "word ";
        for (String part : parts(word.repeat(1000))) {
            assertEquals(part.strip(), part);
            assertTrue(part.length() <= LONGEST, part);
        }
    }

    @Test
    void cutsBeforeTheWordThatALetterBelongsTo() {
        String text = "调查".repeat(400);
        assertEquals(
                List.of(LONGEST - 1, 2 * 400 - LONGEST + 1),
                parts(text, at -> at - 1).stream().map(String::length).toList());
    }

    @Test
    void noLetterIsCutInTwo() {
        String text = "x" + "😀".repeat(1000);
        assertEquals(
                text.codePoints().boxed().toList(),
                parts(text).stream().flatMap(part -> part.codePoints().boxed()).toList());
        assertEquals("e\u0301", parts("x" + "e\u0301".repeat(1000)).get(1).substring(0, 2));
    }

    @Test
    void thePartsOfASentenceAreOfOneParagraph() {
        String text = "导语。\n" + "算".repeat(1200) + "\n结语。";
        assertEquals(
                List.of(0, 1, 1, 1, 2),
                LongSentences.cut(SentenceSplitter.split(Field.BODY, text), text, at -> at).stream()
                        .map(SentenceSplitter.Piece::paragraph)
                        .toList());
    }

    private static List<String> parts(String text) {
        return parts(text, at -> at);
    }

    private static List<String> parts(String text, int first) {
        return parts(text).subList(0, first);
    }

    private static List<String> parts(String text, IntUnaryOperator wordBegin) {
        return LongSentences.cut(SentenceSplitter.split(Field.BODY, text), text, wordBegin).stream()
                .map(piece -> piece.span().cut(text))
                .collect(Collectors.toList());
    }
}
