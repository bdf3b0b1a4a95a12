package tupu.extract.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PostPhraseTest {

    @Test
    void aDepartmentsNameMayHoldAnd() {
        assertFound("鲜于岚 | 江左大学 | 网络与信息安全学院教授", "〔江左大学|机构〕网络与信息安全学院教授〔鲜于岚|人物〕认为不必。");
        assertFound("鲜于岚 | 芃度 | 战略和投资部总经理", "〔芃度|公司〕战略和投资部总经理〔鲜于岚|人物〕认为不必。");
        assertFound("鲜于岚 | 芃度 | 语音部、视觉部负责人", "〔芃度|公司〕语音部、视觉部负责人〔鲜于岚|人物〕认为不必。");
    }

    @Test
    void andBetweenPostsJoinsThem() {
        assertFound("鲜于岚 | 芃度 | 创始人 / 鲜于岚 | 芃度 | 总经理", "〔芃度|公司〕创始人和总经理〔鲜于岚|人物〕认为不必。");
        assertFound("鲜于岚 | 嵊光 | 总经理", "〔芃度|公司〕和〔嵊光|公司〕总经理〔鲜于岚|人物〕开会。");
    }

    @Test
    void aNounSaysOfWhichBodyThatWasNamedBefore() {
        assertFound("霍秉谦 | 滇南算力协会 | 秘书长", "〔滇南算力协会|机构〕与〔芃度|公司〕办了圆桌。协会秘书长〔霍秉谦|人物〕致辞。");
        assertFound("霍秉谦 | 江左大学 | 副校长", "〔江左大学|机构〕请来〔海角研究院|机构〕。该校副校长〔霍秉谦|人物〕致辞。");
        assertFound("霍秉谦 | 江左大学 | 人事处处长", "〔江左大学|机构〕〔未来技术学院|机构〕揭牌。该校人事处处长〔霍秉谦|人物〕致辞。");
        assertFound("霍秉谦 | 潮州数据局 | 科长", "〔潮州数据局|政府〕约谈〔芃度|公司〕，该局科长〔霍秉谦|人物〕致辞。");
    }

    @Test
    void aNounThatNamesNothingStaysInTheRole() {
        assertFound("霍秉谦 | 芃度 | 实验室主任", "〔芃度|公司〕实验室主任〔霍秉谦|人物〕致辞。");
    }

    @Test
    void parenthesesBelongToTheNameBeforeThem() {
        assertFound("都秉焕 | 大田融合院 | 能源系教授", "〔大田融合院|机构〕（〔DICT|机构=大田融合院〕）能源系教授〔都秉焕|人物〕反问。");
        assertFound("佐菲娅 | 波罗的海守望 | 协调员", "〔芃度|公司〕没有回应，环保团体“〔波罗的海守望|机构〕”的协调员〔佐菲娅|人物〕警告。");
    }

    @Test
    void aNameMayStandInQuotationMarks() {
        assertFound("南窗麻雀 | - | 插画师", "插画师“〔南窗麻雀|人物〕”却发愁。");
    }

    private static void assertFound(String expected, String body) {
        assertEquals(expected, PostsFound.in(body));
    }
}
