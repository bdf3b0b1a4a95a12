package tupu.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.EventText.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.extract.Evidence;
import tupu.extract.Finding;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;

class TableEventsTest {

    private static final EventExtractor EVENTS =
            new EventExtractor(EventFrames.read(OntologyFiles.builtIn()));

    private static final String MARKDOWN =
            """
            两代芯片的差别见下表。
            | 型号 | 發布時間 | 特点 |
            | --- | --- | --- |
            | **〔岩1|产品〕** | 2023年5月 | 首款 |
            | 〔岩2|产品〕 | 尚未 | 沿用〔岩1|产品〕架构 |
            | 〔岩3|产品〕 | 2024年2月 | 比〔岩1|产品〕快 |
            """;

    private static List<Finding> findings(String body) {
        return EVENTS.extract(told(body));
    }

    @Test
    void aColumnOfDatesDatesTheReleaseOfEachRow() {
        MarkedArticle article = told(MARKDOWN);
        List<Finding> found = EVENTS.extract(article);
        assertEquals(
                List.of("ProductRelease 發布時間 product=岩1", "ProductRelease 發布時間 product=岩3"),
                EventText.events(article, found));
        assertEquals(List.of("2023-05", "2024-02"), EventText.dates(found));
    }

    @Test
    void theEvidenceIsTheHeadAndTheRow() {
        MarkedArticle article = told(MARKDOWN);
        Evidence evidence = EVENTS.extract(article).get(0).evidence();
        assertEquals(
                List.of("| 型号 | 發布時間 | 特点 |", "| **岩1** | 2023年5月 | 首款 |"),
                evidence.sentences().stream().map(article::text).toList());
    }

    @Test
    void aTableOfAPageHasNoOuterBars() {
        List<Finding> found = findings("产品 | 售价 | 上线日期\n〔泉问|产品〕 | 30元 | 2024年3月1日\n\n〔泉答|产品〕很受欢迎。");
        assertEquals(List.of("2024-03-01"), EventText.dates(found));
    }

    @Test
    void cellsMayBeEmpty() {
        List<Finding> found =
                findings("||发布时间||\n|-|-|-|\n|〔泉问|产品〕|2024年3月1日||\n|||\n| |  | |\n〔泉答|产品〕很受欢迎。");
        assertEquals(List.of("2024-03-01"), EventText.dates(found));
    }

    @Test
    void otherColumnsOfDatesTellNothing() {
        assertEquals(List.of(), findings("产品 | 价格 | 更新\n〔泉问|产品〕 | 30元 | 2024年3月1日"));
    }

    @Test
    void aRowWithTwoNamesInItsFirstCellIsLeftOut() {
        assertEquals(List.of(), findings("产品 | 价格 | 发布时间\n〔泉问|产品〕、〔泉答|产品〕 | 30元 | 2024年3月1日"));
    }
}
