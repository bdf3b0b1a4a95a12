package tupu.extract.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MembershipExtractorTest {

    @Test
    void findsAPostBeforeTheName() {
        assertFound("周鸿祎 | 360集团 | 创始人", "〔360集团|公司〕创始人〔周鸿祎|人物〕说。");
        assertFound("Dario | Anthropic | CEO", "如〔Anthropic|公司〕公司CEO 〔Dario|人物〕则认为");
        assertFound("马晓凯 | 电子所 | 副所长", "〔电子所|机构〕副所长〔马晓凯|人物〕认为");
    }

    @Test
    void readsChainsOfPosts() {
        assertFound(
                "朱克力 | 中国信息协会 | 常务理事 / 朱克力 | 国研院 | 创始院长", "〔中国信息协会|机构〕常务理事、〔国研院|机构〕创始院长〔朱克力|人物〕说");
        assertFound("杜明澈 | 深瀚科技 | 创始人 / 杜明澈 | 深瀚科技 | 首席执行官", "〔深瀚科技|公司〕创始人、首席执行官〔杜明澈|人物〕抱怨");
        assertFound("魏哲家 | 台積電 | 董事長 / 魏哲家 | 台積電 | 總裁", "〔台積電|公司〕董事長暨總裁〔魏哲家|人物〕表示");
    }

    @Test
    void aProfessionIsNobodysPost() {
        assertFound("詹军豪 | - | 战略定位专家 / 詹军豪 | 华策咨询 | 创始人", "知名战略定位专家、〔华策咨询|公司〕创始人〔詹军豪|人物〕提到");
        assertFound("郭涛 | - | 天使投资人 / 郭涛 | - | 资深人工智能专家", "天使投资人、资深人工智能专家〔郭涛|人物〕称");
    }

    @Test
    void readsTheHeadOfAMinistry() {
        assertFound("雷蒙多 | 美国商务部 | 部长", "〔美国商务部|政府〕长〔雷蒙多|人物〕还表明");
        assertFound("李乐成 | 工信部 | 部长", "〔工信部|政府〕部长〔李乐成|人物〕表示");
        assertFound("特朗普 | 美国 | 总统", "〔美国|地点〕总统〔特朗普|人物〕表示");
    }

    @Test
    void sharesTheOrganisationOfThePersonBefore() {
        assertFound(
                "萨提亚·纳德拉 | 微软 | CEO / 艾米·胡德 | 微软 | CFO",
                "〔微软|公司〕CEO〔萨提亚·纳德拉|人物〕（Satya Nadella）和CFO〔艾米·胡德|人物〕面对提问");
        assertFound(
                "萨提亚·纳德拉 | 微软 | CEO / 艾米·胡德 | 微软 | CFO",
                "〔微软|公司〕CEO〔萨提亚·纳德拉|人物〕（〔Satya Nadella|人物=萨提亚·纳德拉〕）和CFO〔艾米·胡德|人物〕面对提问");
    }

    @Test
    void ofSeveralGuessesOfOneRoleTheFirstCounts() {
        assertFound("覃曼 | 朔方 | CFO", "〔朔方|公司〕昨日公布业绩。CFO〔覃曼|人物〕回答了提问。〔云岭证券|公司〕继续追问。CFO〔覃曼|人物〕没有回答。");
    }

    @Test
    void readsWhereSomebodyIsPosted() {
        assertFound("李子谦 | 智库 | 高级分析师", "正如〔智库|机构〕驻〔北京|地点〕的高级分析师〔李子谦|人物〕向〔晨报|媒体〕所言");
        assertFound("欧斯 | 彭博社 | 驻上海记者", "〔彭博社|媒体〕驻〔上海|地点〕记者〔欧斯|人物〕报道");
    }

    @Test
    void findsPostsInBracketsAndBehindVerbs() {
        assertFound("周鸿祎 | 360集团 | 创始人", "〔周鸿祎|人物〕（〔360集团|公司〕创始人）说");
        assertFound("周鸿祎 | 360集团 | 创始人", "〔周鸿祎|人物〕，〔360集团|公司〕创始人，近日");
        assertFound(
                "姜大昕 | 微软 | 全球副总裁 | former / 姜大昕 | 工程院 | 首席科学家 | former",
                "〔姜大昕|人物〕曾任〔微软|公司〕全球副总裁和〔工程院|机构〕首席科学家，");
        assertFound("印奇 | 阶跃星辰 | 董事长", "〔印奇|人物〕出任〔阶跃星辰|公司〕董事长。");
    }

    @Test
    void readsFormerPostsOfARelativeClause() {
        assertFound(
                "姚顺雨 | OpenAI | 研究员 | former / 姚顺雨 | 腾讯 | 首席AI科学家",
                "曾担任〔OpenAI|公司〕研究员、后出任〔腾讯|公司〕首席AI科学家的〔姚顺雨|人物〕认为");
        assertFound("梅涛 | MSRA | 资深研究员 | former", "〔MSRA|机构〕前资深研究员〔梅涛|人物〕认为");
    }

    @Test
    void aCareerGoesOnOverTheClausesOfASentence() {
        assertFound(
                "欧阳朔野 | 江右大学 | 软件学院院长 | former / 欧阳朔野 | 苍岭科技厅 | 副厅长 | former / 欧阳朔野 | 弘汀智造 | 首席科学家",
                "〔欧阳朔野|人物〕曾任〔江右大学|机构〕软件学院院长、〔苍岭科技厅|政府〕副厅长，去年转入企业，任〔弘汀智造|公司〕首席科学家。");
        assertFound("谌望之 | 淡水湖资本 | 合伙人", "〔谌望之|人物〕将加盟〔淡水湖资本|公司〕任合伙人。");
        assertFound("央金 | 发展局 | 副局长 / 鲍知非 | 发展局 | 副局长", "〔发展局|政府〕昨日成立。〔央金|人物〕、〔鲍知非|人物〕任副局长。");
    }

    @Test
    void aPostAloneIsHeldWhereTheArticleIs() {
        assertFound("裘芝 | 芃度 | 市场总监", "〔芃度|公司〕在官网挂出一封信。该公司市场总监〔裘芝|人物〕补充。");
        assertFound("巴图 | 朴川智算 | 供应链副总裁", "〔朴川智算|公司〕为〔英伟达|公司〕的芯片压了2亿元货款，供应链副总裁〔巴图|人物〕坦言不易。");
        assertFound("滕广陵 | 澜江法院 | 审判长", "〔澜江法院|机构〕也没有支持〔柚子|公司〕，审判长〔滕广陵|人物〕解释说。");
        assertFound("边静姝 | 泊澜研究院 | 副院长", "〔泊澜研究院|机构〕昨日公告，副院长〔边静姝|人物〕主持工作。");
        assertFound("阿都拉 | 港湾数据 | 创始人", "〔衡川|公司〕买下〔港湾数据|公司〕，后者创始人〔阿都拉|人物〕留任。");
        assertFound("和雅诗 | 沙田学院 | 副教授", "〔沙田学院|机构〕建立语料库。〔和雅诗|人物〕，该校副教授，提出问题。");
    }

    @Test
    void aPostThatBeginsASentenceIsHeldWhereTheLastOnePlayed() {
        assertFound("乐山海 | 郦水证券 | 分析师", "〔郦水证券|公司〕关注应用端。分析师〔乐山海|人物〕认为成本会抬高。");
        assertFound("南郭敬亭 | 姑苏促进会 | 秘书长", "〔衡川|公司〕开源。〔姑苏促进会|机构〕在昆山开会，秘书长〔南郭敬亭|人物〕警告风险。");
    }

    @Test
    void wordsThatPointBackSayWhose() {
        assertFound("司徒朗 | 南海潮资本 | 合伙人", "融资由〔南海潮资本|公司〕领投。该机构合伙人〔司徒朗|人物〕坦言吵了两轮。");
        assertFound("亚历山大·王 | 港湾数据 | 创始人", "〔衡川|公司〕入股〔港湾数据|公司〕，后者的创始人〔亚历山大·王|人物〕加盟。");
        assertFound("植仲安 | 潮阳湾医院 | 主任医师", "〔潮阳湾医院|机构〕上线了系统。该院主任医师〔植仲安|人物〕并不领情。");
        assertFound("卞雨桐 | 知了智能 | 首席执行官", "〔知了智能|公司〕有两张名片。公司的首席执行官是〔卞雨桐|人物〕。");
    }

    @Test
    void aPronounHoldsThePostsOfWhomItMeans() {
        assertFound("库尔卡尼 | 莲叶翻译 | 创始人", "〔库尔卡尼|人物〕乐见其成。他是〔莲叶翻译|公司〕的创始人。");
        assertFound("邝婉仪 | 粤耳声学 | 创始人", "〔邝婉仪|人物〕推来话筒。这位〔粤耳声学|公司〕创始人今年四十一岁。");
        assertFound("", "〔邝婉仪|人物〕推来话筒：“他是〔粤耳声学|公司〕的创始人。”");
    }

    @Test
    void whatLeadsUpToAPostIsNoPartOfIt() {
        assertFound("邬犇 | 嵊光 | 首席科学家", "〔嵊光|公司〕宣布，即日起由首席科学家〔邬犇|人物〕代行其职。");
        assertFound("裴秀雅 | - | 插画师", "〔首尔|地点〕插画师〔裴秀雅|人物〕说它数对了手指。");
    }

    @Test
    void aPostAloneInAnotherParagraphIsNot() {
        assertFound("边静姝 | - | 研究员", "〔泊澜研究院|机构〕昨日公告。\n研究员〔边静姝|人物〕主持工作。");
        assertFound("边若川 | - | 律师", "〔芃度|公司〕没有回应。律师〔边若川|人物〕告诉记者。");
    }

    @Test
    void aPaperStandsInTitleMarks() {
        assertFound("邬季常 | 鹿港时报 | 总编辑", "《〔鹿港时报|媒体〕》总编辑〔邬季常|人物〕苦笑。");
    }

    @Test
    void foundingAFirmIsAPost() {
        assertFound("印奇 | 旷视科技 | 共同创办", "〔印奇|人物〕和几位同学共同创办〔旷视科技|公司〕。");
    }

    @Test
    void findsNoPostWhereThereIsNone() {
        assertFound("", "〔英伟达|公司〕创始人众多，〔周鸿祎|人物〕也在场。");
        assertFound("", "记者见到〔周鸿祎|人物〕时，〔华为|公司〕正在开会。");
    }

    private static void assertFound(String expected, String body) {
        assertEquals(expected, PostsFound.in(body));
    }
}
