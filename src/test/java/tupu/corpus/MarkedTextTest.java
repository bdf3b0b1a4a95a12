package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String MARKED =
            "〔〔中国|地点〕电信|公司=中国电信〕说，〔〔〔上涨|事件;type=MarketMove;subject=a〕|无〕𠮷|引语;mode=direct〕。";

    @Test
    void writesTheMarkupThatWasRead() {
        assertEquals(MARKED, Markup.parse("a.txt", MARKED).text().markup());
        assertEquals("没有标记", Markup.read("a.txt", "没有标记").markup());
    }

    @Test
    void cutsAPartOutWithItsMarks() {
        MarkedText part = Markup.read("a.txt", "前〔甲乙|公司〕中〔丙|人物〕后").part(2, 6);
        assertEquals("乙中〔丙|人物〕后", part.markup());
        assertEquals(2, part.marks().get(0).begin());
    }

    @Test
    void dropsMarksThatAreNotAskedFor() {
        MarkedText text = Markup.read("a.txt", "〔甲|公司〕〔乙|人物〕");
        assertEquals("甲〔乙|人物〕", text.only(mark -> mark.kind() == MarkKind.PERSON).markup());
    }
}
