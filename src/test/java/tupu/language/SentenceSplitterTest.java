package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.text.Field;

class SentenceSplitterTest {

    @Test
    void endsASentenceBehindItsClosingQuotationMark() {
        assertSplits("“算力是门槛。”|唐树源称。|他还说……", "“算力是门槛。”唐树源称。他还说……");
    }

    @Test
    void keepsNumbersAndVersionsWhole() {
        assertSplits("Step-Audio-R1.1得分3.5，排名第一。|完", "Step-Audio-R1.1得分3.5，排名第一。完");
    }

    @Test
    void doesNotEndAtAnEllipsisInTheMiddle() {
        assertSplits("“收入超过20亿美元……继续增长。”|完", "“收入超过20亿美元……继续增长。”完");
    }

    @Test
    void endsAParagraphAtALineEndAndAtARunOfSpaces() {
        assertEquals(
                "0 技术范式 / 1 专家认为如此。 / 2 算力建设",
                SentenceSplitter.split(Field.BODY, "技术范式\n\n专家认为如此。  算力建设").stream()
                        .map(
                                piece ->
                                        piece.paragraph()
                                                + " "
                                                + piece.span().cut("技术范式\n\n专家认为如此。  算力建设"))
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void splitsEnglishAtFullStopsButNotAtAbbreviations() {
        assertSplits(
                "Nvidia Corp. rose 3.5% on Feb. 22.|\"It is big,\" said Mr. Huang.|He left.",
                "Nvidia Corp. rose 3.5% on Feb. 22. \"It is big,\" said Mr. Huang. He left.");
    }

    private static void assertSplits(String expected, String text) {
        assertEquals(
                expected,
                SentenceSplitter.split(Field.BODY, text).stream()
                        .map(piece -> piece.span().cut(text))
                        .collect(Collectors.joining("|")));
    }
}
