package tupu.extract.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeldPostsTest {

    @Test
    void theOrganisationMayStandBetweenPersonAndVerb() {
        assertFound("闻克 | 渣沪银行 | 风控主管", "〔嵊光|公司〕昨日公告，〔闻克|人物〕在〔渣沪银行|公司〕担任风控主管。");
        assertFound("闻克 | 背篓 | 首席运营官", "〔闻克|人物〕上周加盟〔背篓|公司〕，任首席运营官。");
        assertFound("闻克 | 江左大学 | 博士后 | former", "〔闻克|人物〕曾在〔江左大学|机构〕做博士后，后来回国。");
        assertFound("闻克 | 背篓 | 顾问", "〔闻克|人物〕上周被〔背篓|公司〕请回去做顾问。");
    }

    @Test
    void theOrganisationOfOnePostIsNotThatOfTheNext() {
        assertFound(
                "闻克 | 嵊光 | 架构经理 | former / 闻克 | 背篓 | 董事长",
                "〔背篓|公司〕昨日递表。〔闻克|人物〕此前在〔嵊光|公司〕任架构经理，现任董事长。");
    }

    @Test
    void knowsHowPostsAreTakenAndLeft() {
        assertFound("闻克 | 背篓 | 监事", "〔闻克|人物〕改任〔背篓|公司〕监事。");
        assertFound("闻克 | 背篓 | 协理", "〔闻克|人物〕升任〔背篓|公司〕协理。");
        assertFound("闻克 | 背篓 | 直投部总监 | former", "〔闻克|人物〕卸任〔背篓|公司〕直投部总监。");
        assertFound("闻克 | 背篓 | 供应链总监", "他的同伴〔闻克|人物〕在〔背篓|公司〕做了九年供应链总监。");
        assertFound("闻克 | 背篓 | 首席安全官", "〔背篓|公司〕新设岗位，〔闻克|人物〕的头衔是首席安全官。");
    }

    @Test
    void whoAppointsHasThePost() {
        assertFound("闻克 | 背篓 | 总裁", "〔背篓|公司〕任命〔闻克|人物〕为总裁。");
        assertFound("闻克 | 数据局 | 局长", "〔省政府|政府〕任命〔闻克|人物〕为〔数据局|政府〕局长。");
        assertFound("闻克 | 背篓 | 首席执行官", "〔背篓|公司〕换帅，首席执行官一职由〔闻克|人物〕接任。");
    }

    @Test
    void aSentenceMaySayWhoHasThePost() {
        assertFound("闻克 | 背篓 | 总裁", "〔背篓|公司〕昨日递表，总裁则是三十四岁的〔闻克|人物〕。");
        assertFound("闻克 | 背篓 | 工程师 | former", "〔闻克|人物〕原任〔背篓|公司〕工程师，去年离开。");
    }

    @Test
    void aPronounMayStandInTheNextParagraph() {
        assertFound("闻克 | 背篓 | 创始人", "〔闻克|人物〕小时候跟外婆长大。\n他是〔背篓|公司〕的创始人。");
        assertFound("", "〔闻克|人物〕小时候跟外婆长大。\n雨下了一夜。\n他是〔背篓|公司〕的创始人。");
    }

    @Test
    void severalWhoAreCountedShareThePost() {
        assertFound("祝青 | 背篓 | 创始人 / 闻克 | 背篓 | 创始人", "〔背篓|公司〕的两位创始人〔祝青|人物〕和〔闻克|人物〕到场。");
        assertFound("祝青 | 背篓 | 创始人", "〔背篓|公司〕的创始人〔祝青|人物〕和〔闻克|人物〕到场。");
    }

    @Test
    void jointHoldersShareAPostOrHaveOneEach() {
        assertFound("祝青 | 背篓 | 协理 / 闻克 | 背篓 | 协理", "〔祝青|人物〕、〔闻克|人物〕两人升任〔背篓|公司〕协理。");
        assertFound("祝青 | 背篓 | 总裁 / 闻克 | 背篓 | 总经理", "〔背篓|公司〕公告，〔祝青|人物〕、〔闻克|人物〕分别任总裁、总经理。");
    }

    @Test
    void nobodyHasWhatHeIsOnlyAskedToBe() {
        assertFound("", "〔闻克|人物〕想请他当顾问，被〔背篓|公司〕婉拒。");
        assertFound("", "〔闻克|人物〕将进入〔背篓|公司〕战略委员会。");
        assertFound("祝青 | - | 退休教师", "〔闻克|人物〕当天将在〔背篓|公司〕担任嘉宾，把奖章颁给退休教师〔祝青|人物〕。");
    }

    @Test
    void theFormerAndTheLatterAreThoseNamedTogether() {
        assertFound(
                "祝青 | 背篓 | 总裁 / 闻克 | 背篓 | 首席技术官", "〔背篓|公司〕迎来〔祝青|人物〕和〔闻克|人物〕。前者学过医，现任总裁；后者任首席技术官。");
    }

    private static void assertFound(String expected, String body) {
        assertEquals(expected, PostsFound.in(body));
    }
}
