package tupu.extract.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tupu.support.Marked;

class RoleStartTest {

    @Test
    void aRoleBeginsBehindTheLastWordThatIsNoPartOfANoun() {
        assertFound("缪巧云 | 芃度 | 组长", "在〔芃度|公司〕做了三年组长的〔缪巧云|人物〕也来了。");
        assertFound("植慕白 | 芃度 | 总裁", "〔芃度|公司〕去年换帅。如今仍任总裁的〔植慕白|人物〕没有回应。");
        assertFound("植慕白 | 芃度 | 创始人", "这位〔芃度|公司〕的创始人〔植慕白|人物〕没有回应。");
        assertFound("植慕白 | 芃度 | 法务总顾问", "〔芃度|公司〕又宣布法务总顾问〔植慕白|人物〕将退休。");
        assertFound("植慕白 | 芃度 | 财务总监", "〔芃度|公司〕已向财务总监〔植慕白|人物〕发函。");
    }

    @Test
    void aVerbBehindTheOrganisationNamesTheField() {
        assertFound("植慕白 | 芃度 | 渲染工程师", "〔芃度|公司〕渲染工程师〔植慕白|人物〕没有回应。");
        assertFound("植慕白 | 江左大学 | 大数据研究中心主任", "〔江左大学|机构〕大数据研究中心主任〔植慕白|人物〕没有回应。");
        assertFound("植慕白 | 江左大学 | 公司法教授", "〔江左大学|机构〕公司法教授〔植慕白|人物〕没有回应。");
        assertFound("植慕白 | 芃度 | 算法总监", "上月从对手〔芃度|公司〕挖来了算法总监〔植慕白|人物〕。");
    }

    @Test
    void lettersThatUsuallyEndANounMayStandInOne() {
        assertFound("植慕白 | - | 小说家", "小说家〔植慕白|人物〕没有回应。");
    }

    @Test
    void aMereFormOfAddressIsNoPost() {
        assertFound("", "我的同学〔植慕白|人物〕没有回应。");
    }

    @Test
    void howManyHoldAPostIsNoPartOfIt() {
        assertFound("维尔宁 | 航海局 | 委员", "〔航海局|政府〕两位委员〔维尔宁|人物〕到场。");
    }

    @Test
    void aPlaceBeforeABareTitleIsNobodysOrganisation() {
        assertFound("谢农 | - | 工程师", "〔芃度|公司〕昨日发布新品。〔法国|地点〕工程师〔谢农|人物〕在场。");
        assertFound("谢农 | 芃度 | 中国区总裁", "〔芃度|公司〕〔中国|地点〕区总裁〔谢农|人物〕在场。");
    }

    @Test
    void whoDoesSomethingToSomebodyNeedNotEmployHim() {
        assertEquals(
                "植慕白 | 嵊光 | 总经理",
                PostsFound.in(
                        Marked.marked(
                                "〔嵊光|公司〕惹上官司",
                                "〔嵊光|公司〕昨日停牌，〔嵊光|公司〕没有说明原因。〔芃度|公司〕一位股东起诉总经理〔植慕白|人物〕。",
                                Marked.PUBLISHED)));
    }

    private static void assertFound(String expected, String body) {
        assertEquals(expected, PostsFound.in(body));
    }
}
