package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;
import static tupu.extract.quotation.QuotationAssertions.assertSaidInTraditional;

import org.junit.jupiter.api.Test;

class WhoIsMeantTest {

    @Test
    void behindASemicolonAPronounMeansThePersonOfThatPart() {
        assertSaid("塔拉斯 | 安全要自己负责", "〔邸长河|人物〕为断服引咎辞职；同日到任的是乌克兰籍的〔塔拉斯|人物〕。他在入职信里写道，安全要自己负责。");
    }

    @Test
    void severalWithoutANameAreNoSingleShe() {
        assertSaid(
                "知情人士 | 公司提过和解的方案，边牧云没有答应 / 边牧云 | 先把地铁里那个关掉",
                "有知情人士透露，公司提过和解的方案，〔边牧云|人物〕没有答应。记者向她求证，她只在微信里回了一条语音：“先把地铁里那个关掉。”");
    }

    @Test
    void oneWithoutANameIsMeantByAPronoun() {
        assertSaid(
                "某厂商的采购人员 | 参数并无倾向，左千户可以作证 / 某厂商的采购人员 | 参数来自三家以上的市场调研",
                "某厂商的采购人员表示，参数并无倾向，〔左千户|人物〕可以作证。他回应说，参数来自三家以上的市场调研。");
    }

    @Test
    void aPronounBehindTheCommaMeansTheOneWithWhomTheClauseEnds() {
        assertSaid(
                "乜重光 | 真正的看点是新版什么时候来 / 一位在北京办公室加班的工程师 | 训练集群从来没有停过",
                "〔乜重光|人物〕认为，真正的看点是新版什么时候来。\n记者联系到一位在北京办公室加班的工程师，他不愿具名，只说训练集群从来没有停过。");
        assertSaid(
                "一位读者 | 上次也是这样下注 / 巫千秋 | 亏钱的方式不一样",
                "一位读者写道：上次也是这样下注。我们把这句话念给基金经理〔巫千秋|人物〕，她摇摇头：“亏钱的方式不一样。”");
    }

    @Test
    void theOneWithWhomASentenceBeginsIsMeantByTheNextPronoun() {
        assertSaid(
                "叶森 | 公司是善意购买 / 鱼摊老板 | 喇叭是在网上花39元买的",
                "〔叶森|人物〕说，公司是善意购买。\n鱼摊老板也被卷进来过。一审时他作为证人到庭，说喇叭是在网上花39元买的。");
        assertSaid("庹岚 | 先放着，手上拎着电池呢", "〔庹岚|人物〕落下了奖杯。工作人员追出去，她说，先放着，手上拎着电池呢。");
    }

    @Test
    void whatSomebodyUsedToBeDoesNotSpeak() {
        assertSaid(
                "普里娅 | 芯片行业缺的是按时交货", "公司任命〔普里娅|人物〕为首席执行官。她此前是〔美满|公司〕业务副总裁，在信中告诉员工：“芯片行业缺的是按时交货。”");
    }

    @Test
    void aNounThatOnlyDescribesTheNextOneDoesNotSpeak() {
        assertSaid("翟若谷 | 前两题的答案在招股书里", "〔鲲南大学|机构〕会计学院院长〔翟若谷|人物〕列了三道题。在她看来，前两题的答案在招股书里。");
        assertSaid("杭州一家做多语客服模型的公司法务 | 他们打算观望到年底再定", "杭州一家做多语客服模型的公司法务透露，他们打算观望到年底再定。");
    }

    @Test
    void aReportPublishedAtSomeTimeIsThatOfTheCompanySpokenOf() {
        assertSaid("微软 | 公司营收增长18%", "〔微软|公司〕是本轮的赢家。7月30日公布的第四财季财报显示，公司营收增长18%。");
        assertSaid("寒武纪 | 营业收入28.81亿元", "最高的仍是〔寒武纪|公司〕。它在8月26日披露的半年报里写着：营业收入28.81亿元。");
    }

    @Test
    void theCompanySpeaksWhateverStandsBeforeTheVerb() {
        assertSaid(
                "两名知情人士 | 蝉翼封测遭到调查 / 蝉翼封测 | 报道不实，未收到任何通知",
                "两名知情人士称，〔蝉翼封测|公司〕遭到调查。公司下午紧急澄清，称报道不实，未收到任何通知。");
    }

    @Test
    void whomABodySummonsIsNotTheOneWhoseNoticeItIs() {
        assertSaid("国家网信办 | 追踪定位技术已经成熟", "〔国家网信办|政府〕7月31日约谈〔英伟达|公司〕，要求其作出说明。通报提到，追踪定位技术已经成熟。");
        assertSaid("甲云 | 新机房年底投产", "〔乙芯|公司〕旗下〔甲云|公司〕昨日开业。公告称，新机房年底投产。");
    }

    @Test
    void aReportIsThatOfTheOutletThatReported() {
        assertSaid(
                "新都日报 | 甲云已与乙芯签下协议 / 新都日报 | 这将需要4.5吉瓦的电力",
                "《〔新都日报|媒体〕》报道，〔甲云|公司〕已与〔乙芯|公司〕签下协议。报道还说，这将需要4.5吉瓦的电力。");
    }

    @Test
    void somebodysBossIsNotMeantByThePronounThatMeansHimself() {
        assertSaid(
                "涂正雄 | 景气好的时候车坐不满 / 涂正雄 | 那一年最难熬", "〔涂正雄|人物〕说，景气好的时候车坐不满。他的老板坐在后座打电话。他说，那一年最难熬。");
    }

    @Test
    void theBankIsTheOneNamedInEitherScript() {
        assertSaidInTraditional("泊濤銀行 | 該個案發生在內部測試", "〔泊濤銀行|公司〕昨日推出聊天機械人。銀行回應稱，該個案發生在內部測試。");
    }

    @Test
    void theCompanyIsTheFirstThatItsParagraphNames() {
        assertSaid(
                "甲云 | 订单已经排满 / 乙芯 | 将全力配合调查",
                "〔甲云|公司〕说，订单已经排满。〔甲云|公司〕的股价上涨。\n〔韩国金融监督院|政府〕对〔乙芯|公司〕展开调查。公司回应，将全力配合调查。");
    }

    @Test
    void theCompanyThatAPronounMeansStaysTheOneSpokenOf() {
        assertSaid(
                "海光 | 新品每秒可处理1.18TB数据",
                "〔海光|公司〕昨日量产新品。该公司没有点名客户，首家收货方是〔甲云|公司〕。公司称，新品每秒可处理1.18TB数据。");
    }

    @Test
    void theCompanyAnswersBehindToThis() {
        assertSaid("稀宇 | 会全力抗辩到底", "败诉赔偿可能超过〔稀宇|公司〕现金的一成。对此公司回应称会全力抗辩到底。");
    }

    @Test
    void whoseWordsAreCitedSpeaks() {
        assertSaid("一位出版社总编辑 | 卖版权给机器更便宜", "〔计文瑄|人物〕到场。她引述一位出版社总编辑的话：“卖版权给机器更便宜。”");
    }

    @Test
    void aNoticeThatIsReceivedIsNoSpeech() {
        assertSaid("", "一名老用户收到通知，备份服务月底起停止接单。");
    }

    @Test
    void whatSomebodyHasNotDoneMayDescribeHim() {
        assertSaid("一家没有投进去的基金的合伙人 | 看过账，市销率太高", "一家没有投进去的基金的合伙人匿名表示，看过账，市销率太高。");
        assertSaid("尤婉 | 我们连榜都没报，客户不问这个", "没有上榜的公司〔拙朴科技|公司〕，首席执行官〔尤婉|人物〕倒显得轻松：我们连榜都没报，客户不问这个。");
    }

    @Test
    void whatACompanyHasSaidAtSomeTimeIsSaidByTheCompanySpokenOf() {
        assertSaid("乌篷旅行 | 年底员工总数将压到三百人", "〔乌篷旅行|公司〕的工厂搁浅了。公司7月表示，年底员工总数将压到三百人。");
    }

    @Test
    void whatItSaysIsSaidByTheBodySpokenOf() {
        assertSaid("萤桥存储 | 明年的产能已被客户订满", "〔萤桥存储|公司〕营业利润首破十万亿；其在业绩说明会上表示，明年的产能已被客户订满。");
    }

    @Test
    void aResultIsThatOfTheBodyOfTheSentenceBefore() {
        assertSaid("苗岭师范学院 | 78%的学生能举出机器出错的例子", "〔苗岭师范学院|机构〕做了一次回访。结果显示，78%的学生能举出机器出错的例子。");
    }
}
