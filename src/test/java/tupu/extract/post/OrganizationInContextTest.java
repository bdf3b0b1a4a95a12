package tupu.extract.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tupu.support.Marked;

class OrganizationInContextTest {

    @Test
    void anotherPartOfTheSentenceIsAboutOthers() {
        assertFound(
                "沈从嘉 | 背篓 | 首席技术官", "〔背篓|公司〕只有四十人。〔班德拉|人物〕效力〔嵊光|公司〕多年；首席技术官〔沈从嘉|人物〕来自〔江左大学|机构〕。");
    }

    @Test
    void whereSomebodyElseComesFromIsNotMeant() {
        assertFound("沈从嘉 | 背篓 | 首席财务官", "〔背篓|公司〕公布业绩。〔摩登证券|公司〕一位分析师发问，毛利为何下降。首席财务官〔沈从嘉|人物〕答复。");
    }

    @Test
    void whereThePersonWasBeforeIsNotMeant() {
        assertFound(
                "沈从嘉 | 嵊光 | 副总裁 | former / 沈从嘉 | 背篓 | 首席运营官",
                "〔背篓|公司〕换帅。曾任〔嵊光|公司〕副总裁的〔沈从嘉|人物〕走马上任，担任首席运营官。");
    }

    @Test
    void theArticlesOwnFirmOutweighsOneNamedInPassing() {
        assertEquals(
                "沈从嘉 | 背篓 | 首席架构师",
                PostsFound.in(
                        Marked.marked(
                                "〔背篓|公司〕的第三年",
                                "〔背篓|公司〕由〔麦承训|人物〕带队，他早年在〔嵊光|公司〕上班。\n我们在办公室见面，首席架构师〔沈从嘉|人物〕中途加入。",
                                Marked.PUBLISHED)));
    }

    @Test
    void manyHaveAnalystsSoNoneIsMeantFromAfar() {
        assertFound("沈从嘉 | - | 分析师", "〔背篓|公司〕公布业绩。\n资本市场反应平淡。不少人叹气，分析师〔沈从嘉|人物〕到场。");
    }

    @Test
    void aPostToldShorterTheSecondTimeIsTheSame() {
        assertFound("缪可 | 芃度 | 市场总监", "〔芃度|公司〕市场总监〔缪可|人物〕不予置评。这位总监说价格不变。");
    }

    private static void assertFound(String expected, String body) {
        assertEquals(expected, PostsFound.in(body));
    }
}
