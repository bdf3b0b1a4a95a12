package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;
import static tupu.extract.quotation.QuotationAssertions.assertSaidInHeadline;

import org.junit.jupiter.api.Test;

class ReportedWordsTest {

    @Test
    void aThingThatIsAdmittedOrDeniedIsNoSpeech() {
        assertSaid("", "〔植慕白|人物〕在电话里承认压力。");
        assertSaid("植慕白 | 压力比去年要大得多", "〔植慕白|人物〕在电话里承认压力比去年要大得多。");
        assertSaid("谌澜 | 不评论", "〔谌澜|人物〕说不评论。");
    }

    @Test
    void whatEndsInACommaInsideItsMarksIsSpeechHoweverShort() {
        assertSaid(
                "翟慕野 | 先泼一点冷水，”翟慕野在开场时说，“这个季度只是刚刚站到水面上", "“先泼一点冷水，”〔翟慕野|人物〕在开场时说，“这个季度只是刚刚站到水面上。”");
    }

    @Test
    void whatIsAdvisedBelongsToWhatIsSaid() {
        assertSaid("半导体协会 | 这些产品不再安全，建议国内企业谨慎采购", "〔半导体协会|机构〕发表声明，称这些产品不再安全，建议国内企业谨慎采购。");
    }

    @Test
    void aButBehindASemicolonGoesOnThoughItNamesSomebody() {
        assertSaid(
                "马兰 | 交期排到了十一月；但〔英伟达〕的存货也买得到".replaceAll("[〔〕]", ""),
                "〔马兰|人物〕透露，交期排到了十一月；但〔英伟达|公司〕的存货也买得到。");
        assertSaid("马兰 | 交期排到了十一月", "〔马兰|人物〕透露，交期排到了十一月；〔英伟达|公司〕的股价昨天又涨了。");
    }

    @Test
    void aReportThatBeginsWithHisOwnWordsGoesOnWithoutThem() {
        assertSaid("应照 | “窗口期只剩下两个春节”，旗下应用今年会并入主站", "〔应照|人物〕感慨，“窗口期只剩下两个春节”，旗下应用今年会并入主站。");
        assertSaid("应照 | 窗口期只剩下两个春节", "〔应照|人物〕感慨，“窗口期只剩下两个春节”，引来台下一片笑声。");
    }

    @Test
    void withAPronounAsItsSubjectANewReportBegins() {
        assertSaid("宁远岫 | 这是第三方的缺陷 / 宁远岫 | 当天下午已经把应用撤下", "〔宁远岫|人物〕在电话里解释，这是第三方的缺陷，他表示当天下午已经把应用撤下。");
    }

    @Test
    void aParagraphThatBeginsWithAnothersWordsIsHis() {
        assertSaid(
                "马兰 | 将密切跟踪芯片的价格 / 逄四海 | 先把手上的单子交出去再说吧",
                "〔马兰|人物〕回应称，将密切跟踪芯片的价格。\n“先把手上的单子交出去再说吧。”〔逄四海|人物〕又低头去回微信。");
    }

    @Test
    void aPersonBeforeAColonSpeaks() {
        assertSaid("麦兆伦 | 货在保税仓，订金退了一半", "东主〔麦兆伦|人物〕则大吐苦水：货在保税仓，订金退了一半。");
        assertSaid("", "〔麦兆伦|人物〕公布了清单：主板、内存条、光模块和电源。");
        assertSaid("", "这是〔麦兆伦|人物〕和〔榕树云|公司〕的组合：一个提供灵魂，一个提供身体。");
        assertSaid("", "〔麦兆伦|人物〕加入公司，也有了新的身份：全面负责公司的战略与产品。");
    }

    @Test
    void aHeadlineSaysWithWhomItTalks() {
        assertSaidInHeadline("麦承训 | 卖芯片的人都得学会卖编译器", "对谈〔麦承训|人物〕：卖芯片的人都得学会卖编译器");
        assertSaidInHeadline("涂正雄 | 我看着五任董事长走进会议室", "口述｜〔涂正雄|人物〕：我看着五任董事长走进会议室");
    }

    @Test
    void aHopeIsAView() {
        assertSaid("宁致远 | 学校也能用上这些空闲的卡", "〔宁致远|人物〕则希望学校也能用上这些空闲的卡。");
    }

    @Test
    void theAudienceIsNoPartOfWhatItIsTold() {
        assertSaid("甄濬 | 许可证允许我们这么做", "〔甄濬|人物〕在发布会上告诉台下，许可证允许我们这么做。");
    }
}
