package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.text.InputException;

class MarkupTest {

    @Test
    void takesTheMarkupOut() {
        assertEquals("近日，周鸿祎表示。", Markup.strip("a.txt", "近日，〔周鸿祎|人物〕表示。"));
    }

    @Test
    void leavesTextWithoutMarkupAlone() {
        String text = "a|b;c=d\r\n[x] 【y】 𠮷\n";
        assertEquals(text, Markup.strip("a.txt", text));
    }

    @Test
    void keepsTheNameBehindTheKind() {
        Mark mark = only("〔周|人物=周鸿祎〕说");
        assertEquals("周", mark.words());
        assertEquals("周鸿祎", mark.entityName());
        assertEquals(MarkKind.PERSON, mark.kind());
    }

    @Test
    void keepsKeysInTheirOrder() {
        Mark mark =
                only("〔合作|事件;type=Partnership;partner=Sam Altman+乙;date=2024-02;status=planned〕");
        assertEquals("[type, partner, date, status]", mark.values().keySet().toString());
        assertEquals(List.of("Sam Altman", "乙"), mark.values("partner"));
    }

    @Test
    void cutsAtTheLastBar() {
        Mark mark = only("〔A|B;c=d|产品〕");
        assertEquals("A|B;c=d", mark.words());
    }

    @Test
    void nestsNamesInQuotations() {
        MarkedText text =
                Markup.read(
                        "a.txt",
                        "说，〔在追赶〔Sora|产品〕时，算力是门槛|引语;speaker=?他;mode=indirect;topics=chips〕。");
        assertEquals("说，在追赶Sora时，算力是门槛。", text.text());
        assertEquals(
                "[在追赶Sora时，算力是门槛, Sora]",
                text.marks().stream().map(Mark::words).toList().toString());
    }

    @Test
    void countsOffsetsInUtf16() {
        Mark mark = only("𠮷〔𠮷田|人物〕");
        assertEquals(2, mark.begin());
        assertEquals(5, mark.end());
        assertEquals(2, mark.column());
    }

    @Test
    void letsOnlyQuotationsReachOverParagraphs() {
        assertEquals(
                List.of(
                        "a.txt:1:1: a mark of kind 公司 reaches over the end of a paragraph (only 引语 may;"
                                + " is a 〕 missing?)"),
                problems("〔英伟达\n大涨|公司〕"));
        assertEquals(List.of(), problems("〔一句。\n又一句。|引语;speaker=?他;mode=direct;topics=other〕"));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertEquals(
                List.of("a.txt:2:3: a mark opens and never ends (close it with 〕)"),
                problems("一行\n两字〔英伟达|公司"));
        assertEquals(
                List.of("a.txt:1:4: a mark ends that never opened (open it with 〔)"),
                problems("英伟达〕"));
        assertEquals(
                List.of("a.txt:1:1: “英伟达” is marked as nothing (write 〔words|kind;key=value〕)"),
                problems("〔英伟达〕"));
        assertEquals(
                List.of("a.txt:1:1: a mark has no words (write 〔words|kind;key=value〕)"),
                problems("〔|公司〕"));
        assertEquals(
                List.of(
                        "a.txt:1:1: “英伟达” is marked as “厂商”, which is no kind (kinds are "
                                + "人物 公司 政府 机构 媒体 产品 政策 地点 时间 金额 职务 引语 事件 关系 无)"),
                problems("〔英伟达|厂商〕"));
        assertEquals(
                List.of("a.txt:1:1: a mark stands inside another's keys (mark words only)"),
                problems("〔创始人|职务;person=〔周鸿祎|人物〕〕"));
        assertEquals(
                List.of(
                        "a.txt:1:1: “3元” has nothing to put behind the kind's = (leave the = out, or"
                                + " give a name or a time its value)"),
                problems("〔3元|金额=3〕"));
        assertEquals(
                List.of(
                        "a.txt:1:1: “创始人” has “former” where a key and its value belong (write"
                                + " 〔words|kind;key=value〕)"),
                problems("〔创始人|职务;person=周鸿祎;former〕"));
        assertEquals(
                List.of("a.txt:1:1: “合作” has the key “partner” twice (join the values by +)"),
                problems("〔合作|事件;type=Partnership;partner=甲;partner=乙〕"));
    }

    @Test
    void reportsEveryMistakeInReadingOrder() {
        assertEquals(3, problems("〔甲|人〕，〔乙〕，丙〕").size());
    }

    @Test
    void readingThrowsTheFirstMistake() {
        InputException thrown =
                assertThrows(InputException.class, () -> Markup.read("a.txt", "〔甲〕，〔乙〕"));
        assertEquals(1, thrown.diagnostic().column());
    }

    private static Mark only(String marked) {
        List<Mark> marks = Markup.read("a.txt", marked).marks();
        assertEquals(1, marks.size());
        return marks.get(0);
    }

    private static List<String> problems(String marked) {
        return Markup.parse("a.txt", marked).problems().stream().map(Object::toString).toList();
    }
}
