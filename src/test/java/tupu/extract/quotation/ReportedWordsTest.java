package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;
import static tupu.extract.quotation.QuotationAssertions.assertSaidInHeadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedWordsTest {

    @ParameterizedTest
    @CsvSource({"第一，,第二，", "一是,二是", "首先，,其次，", "1. ,2. ", "• ,• "})
    void theItemsOfAListBehindAColonAreSaidTogether(String first, String second) {
        assertSaid(
                "关长庚 | 办法有二：\n%s关掉码头。\n%s等到天晴".formatted(first, second),
                "〔关长庚|人物〕指出，办法有二：\n%s关掉码头。\n%s等到天晴。\n码头昨天没有开门。".formatted(first, second));
    }

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

    @Test
    void aClauseBehindAVerbIsSaidAThingIsNot() {
        assertSaid("榆溪智能 | 评测用的是已经停用的旧接口", "〔榆溪智能|公司〕质疑评测用的是已经停用的旧接口。");
        assertSaid("", "〔榆溪智能|公司〕质疑评测方公布的打分办法。");
        assertSaid("苍宛如 | 机器把学生的作文写得一模一样", "〔苍宛如|人物〕批评机器把学生的作文写得一模一样。");
        assertSaid("", "〔苍宛如|人物〕批评《作文法》一书的做法。");
    }

    @Test
    void whatIsDescribedOrRememberedIsSaid() {
        assertSaid("苍宛如 | 窗口像电梯门，只开十几秒", "〔苍宛如|人物〕形容，窗口像电梯门，只开十几秒。");
        assertSaid("苍宛如 | 第一张许可证等了七十天", "〔苍宛如|人物〕至今记得，第一张许可证等了七十天。");
        assertSaid("警方 | 骗子只用了三段公开的录像", "警方事后查明，骗子只用了三段公开的录像。");
    }

    @Test
    void aNameThatEndsLikeADenialDeniesNothing() {
        assertSaid("洪亦可 | 融资正常推进", "董事会秘书〔洪亦可|人物〕回应称，融资正常推进。");
        assertSaid("苗希望 | 一台整机要涨价十二万元", "分析师〔苗希望|人物〕估算，一台整机要涨价十二万元。");
    }

    @Test
    void aWordBehindAVerbThatFormsNoCompoundsBeginsWhatIsSaid() {
        assertSaid("榆溪智能 | 会追加更大的投入", "〔榆溪智能|公司〕随后表示会追加更大的投入。");
        assertSaid("苍宛如 | 机构早就不拿榜单当依据", "〔苍宛如|人物〕认为机构早就不拿榜单当依据。");
        assertSaid("苍宛如 | 下半年还要再招四十个人", "〔苍宛如|人物〕透露下半年还要再招四十个人。");
        assertSaid("苍宛如 | 上个月账单只有四千多元", "〔苍宛如|人物〕说上个月账单只有四千多元。");
        assertSaid("苍宛如 | 签协议时应给自己留一条后路", "〔苍宛如|人物〕提醒中小公司，签协议时应给自己留一条后路。");
    }

    @Test
    void anAdverbBeforeAVerbOfOneLetterIsNoPartOfIt() {
        assertSaid("一名投资人 | 条款七月就已放在桌上", "一名投资人却说，条款七月就已放在桌上。");
        assertSaid("苍宛如 | 多数人去了深圳", "〔苍宛如|人物〕接过话说，多数人去了深圳。");
    }

    @Test
    void aNounInsideAReportIsSpokenOfAndDoesNotSpeak() {
        assertSaid("詹东篱 | 逝者声音的权益归近亲属主张，商业使用要另行取得同意", "律师〔詹东篱|人物〕认为，逝者声音的权益归近亲属主张，商业使用要另行取得同意。");
        assertSaid("詹东篱 | 风险分级的草案明年上半年预告，不会照抄四级的分法", "〔詹东篱|人物〕透露，风险分级的草案明年上半年预告，不会照抄四级的分法。");
        assertSaid("鲁满仓 | 无人车从不逆行 / 带孩子上学的家长 | 早晚高峰一律禁行", "〔鲁满仓|人物〕说，无人车从不逆行；带孩子上学的家长则希望早晚高峰一律禁行。");
    }

    @Test
    void aColonInsideAReportDoesNotBeginIt() {
        assertSaid("巢以舟 | 两案的差别在于举证：那边先开示，这边靠公证", "〔巢以舟|人物〕认为，两案的差别在于举证：那边先开示，这边靠公证。");
    }

    @Test
    void thisMonthIsNoWordOfTheNarrators() {
        assertSaid("扎西旺堆 | 账单上回有四千元，这个月连二百元都用不到", "〔扎西旺堆|人物〕说账单上回有四千元，这个月连二百元都用不到。");
    }

    @Test
    void whoeverIsToldMayBeAnyBodyWithAName() {
        assertSaid("榆溪市政府 | 向外出口要先取得许可", "〔榆溪市政府|政府〕上周通知〔泊湾算力|公司〕，向外出口要先取得许可。");
    }

    @Test
    void byHisWordsIsAReport() {
        assertSaid("沃伊切 | 园区前期用的是海上的风电", "〔沃伊切|人物〕带记者走了一圈。按他的说法，园区前期用的是海上的风电。");
        assertSaid("工人 | 车间去年一次辞退了四十人", "据工人讲，车间去年一次辞退了四十人。");
    }

    @Test
    void quotedWordsThatCloseASentenceAreTheSubjects() {
        assertSaid("计晚舟 | 修到毕业为止才算完", "〔计晚舟|人物〕出不起钱，他每周四来校修一天代码，“修到毕业为止才算完”。");
        assertSaid("", "〔计晚舟|人物〕走进机房，墙上挂着“安全生产”。");
    }

    @Test
    void quotedWordsThatAreGivenAsAnAnswerAreSaid() {
        assertSaid(
                "泊湾基金 | 不评论市场传闻",
                "据说〔泊湾基金|机构〕也想入股，〔泊湾基金〕以“不评论市场传闻”作答。".replaceAll("〔([^|〕]*)〕", "$1"));
        assertSaid("榆溪智能 | 谣言", "〔榆溪智能|公司〕当晚以“谣言”二字回应。");
        assertSaid("", "〔榆溪智能|公司〕当晚以“谣言”为题做了一期节目。");
    }

    @Test
    void whoeverLooksIntoSomethingSaysWhatHeFinds() {
        assertSaid("泊湾咨询 | 九成有试点，真正上线的只有三家", "〔泊湾咨询|公司〕6月调查了五十家银行，发现九成有试点，真正上线的只有三家。");
        assertSaid(
                "权小桐 | 年轻工人怕被替代，老工人倒盼着早点来",
                "〔泊湾咨询|公司〕副院长〔权小桐|人物〕在九家工厂做了访谈，她发现，年轻工人怕被替代，老工人倒盼着早点来。");
        assertSaid("", "〔泊湾咨询|公司〕在抽屉里发现一台没有人认领的旧服务器。");
    }

    @Test
    void aHeadlineOfWhatABodyDoesSaysNothing() {
        assertSaidInHeadline("", "〔榆溪智能|公司〕换帅：联合创始人离任，前高管接棒");
        assertSaidInHeadline("榆溪智能 | 没有任何裁员计划", "〔榆溪智能|公司〕回应：没有任何裁员计划");
        assertSaidInHeadline("榆溪智能 | 没有任何裁员计划", "〔榆溪智能|公司〕：没有任何裁员计划");
    }

    @Test
    void thePartOfWhatIsSaidIsNoNarration() {
        assertSaid("榆溪智能 | 营收为五百亿元，其中未计入海外的出货", "〔榆溪智能|公司〕预计营收为五百亿元，其中未计入海外的出货。");
        assertSaid("榆溪智能 | 训练属于合理使用，这起诉讼没有道理", "〔榆溪智能|公司〕称训练属于合理使用，这起诉讼没有道理。");
    }

    @Test
    void whatIsSaidMayHoldWordsOfSpeech() {
        assertSaid(
                "柏怀安 | 公司去年也想换一处机房，谈到一半放弃了，“一跌，谁也不认账”",
                "〔柏怀安|人物〕坦言，公司去年也想换一处机房，谈到一半放弃了，“一跌，谁也不认账”。");
        assertSaid("工会代表 | 他们已经得到书面答复，但“字里行间还有空隙”", "工会代表称，他们已经得到书面答复，但“字里行间还有空隙”。");
    }
}
