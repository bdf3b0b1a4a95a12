package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.support.Marked;

class CorpusFiguresTest {

    private static final String LONG = "近日，〔英伟达|公司〕宣布与〔360集团|公司〕合作，双方将在算力上互补。英伟达没有回应。";

    @Test
    void countsArticlesCharactersAndNames() {
        CorpusFigures figures = CorpusFigures.of(List.of(article(LONG), article("〔𠮷田|人物〕 到。")));
        assertEquals(2, figures.articles());
        assertEquals(35 + 4, figures.characters());
        assertEquals(2, figures.names().get(MarkKind.COMPANY));
        assertEquals(3, figures.mentions().get(MarkKind.COMPANY));
        assertEquals(2, figures.marks().get(MarkKind.COMPANY));
        assertEquals(0, figures.marks().get(MarkKind.QUOTATION));
        assertTrue(
                figures.text().contains("names 公司     2 names, 3 mentions, 2 marks"),
                figures.text());
    }

    @Test
    void findsNearDuplicates() {
        CorpusFigures figures =
                CorpusFigures.of(
                        List.of(
                                article(LONG),
                                article("又一篇：" + LONG),
                                article("这里写的是完全不同的另一件事情，与前面两篇没有关系。")));
        assertEquals(1, figures.nearDuplicates().size());
        assertEquals(1.0, figures.nearDuplicates().get(0).shared());
        assertTrue(figures.repeats() > 0.4, figures.text());
    }

    @Test
    void findsACopyInTheOtherScript() {
        CorpusFigures figures =
                CorpusFigures.of(
                        List.of(article("輝達宣布與雲端業者合作，擴大產能。"), article("辉达宣布与云端业者合作，扩大产能。")));
        assertEquals(1, figures.nearDuplicates().size());
    }

    @Test
    void measuresHowOftenWordsRecur() {
        CorpusFigures repetitive = CorpusFigures.of(List.of(article("算力贵。".repeat(600))));
        assertEquals(0.004, repetitive.typeTokenRatio(), 1e-9);
        assertEquals(1, CorpusFigures.of(List.of()).typeTokenRatio());
    }

    private static CorpusArticle article(String body) {
        MarkedText marked = Markup.read("test.txt", body);
        return new CorpusArticle(
                Marked.article("", marked.text(), Marked.PUBLISHED),
                Markup.read("test.txt", ""),
                marked);
    }
}
