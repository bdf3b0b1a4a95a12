package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;
import static tupu.extract.quotation.QuotationAssertions.assertSaidInTraditional;

import org.junit.jupiter.api.Test;

class SpeakerChoiceTest {

    @Test
    void aSurnameWithAPostMeansThePersonNamedBefore() {
        assertSaid("覃小曼 | 订单排到了明年 / 覃小曼 | 新料五月能过认证", "〔覃小曼|人物〕说，订单排到了明年。\n账单由公司付。覃总还说，新料五月能过认证。");
        assertSaid(
                "左丘禾 | 收入会同步缩水 / 左丘禾 | 结果由谁来量，又是一门新生意",
                "〔左丘禾|人物〕在研报里写道，收入会同步缩水。左丘分析师补充道：“结果由谁来量，又是一门新生意。”");
    }

    @Test
    void aPostThatPointsBackMeansItsHolder() {
        assertSaid(
                "佟予安 | 降价还会继续 / 马兰 | 公司没有裁员 / 佟予安 | 旗舰版一分没动",
                "分析师〔佟予安|人物〕说，降价还会继续。〔马兰|人物〕说，公司没有裁员。该分析师强调，旗舰版一分没动。");
    }

    @Test
    void pointingWordsAreReadInTraditionalLettersToo() {
        assertSaidInTraditional("苑開泰 | 二期會改用再生水", "執行長〔苑開泰|人物〕昨日到場。這位執行長回應道，二期會改用再生水。");
        assertSaidInTraditional("榕樹雲 | 模型的錯誤並不多見", "〔榕樹雲|公司〕發表文章。該公司在部落格裡還提到，模型的錯誤並不多見。");
    }

    @Test
    void behindACountOfPeopleAnyNounIsASource() {
        assertSaid("一名高层 | 部分招股书把词用得太滥", "一名高层私下表示，部分招股书把词用得太滥。");
        assertSaid("一位贡献者 | 图里有一行漏标了数字", "一位贡献者事后承认，图里有一行漏标了数字。");
    }

    @Test
    void somebodysSubordinateSpeaksForHimself() {
        assertSaid("马兰的一名前员工 | 真正的导火索是新品推迟", "〔马兰|人物〕的一名前员工则认为，真正的导火索是新品推迟。");
    }

    @Test
    void aDocumentThatSomebodyUnknownPublishedIsNotTheLastSpeakers() {
        assertSaid(
                "英伟达 | 费用会增加 / 市场研究机构远望15日发布的报告 | 采购量约为100万枚",
                "〔英伟达|公司〕表示，费用会增加。\n　　市场研究机构远望15日发布的报告显示，采购量约为100万枚。");
        assertSaid("英伟达 | 费用会增加 / 英伟达 | 采购量约为100万枚", "〔英伟达|公司〕在报告里表示，费用会增加。报告显示，采购量约为100万枚。");
    }

    @Test
    void whatAPersonIsCalledIsNoOtherPerson() {
        assertSaid("卓沐阳 | 两个小时就决定投了", "〔卓沐阳|人物〕是最早的投资人。他回忆，两个小时就决定投了。");
    }

    @Test
    void theOneWhoIsToldDoesNotSpeak() {
        assertSaidInTraditional(
                "范姜德修 | 一櫃一公噸半，滑軌斷了都是空談", "〔范姜德修|人物〕對〔電子時序|媒体〕說：「一櫃一公噸半，滑軌斷了都是空談。」");
        assertSaid("马兰 | 一切按商定的节奏进行", "〔马兰|人物〕回应《〔矿工信札|媒体〕》时否认延误，称“一切按商定的节奏进行”。");
    }

    @Test
    void theOneWhoIsMetOrActedUponDoesNotSpeak() {
        assertSaid("黄仁勋 | 愿意继续与各方合作", "〔黄仁勋|人物〕到访北京，会见会长〔任鸿斌|人物〕时表示，愿意继续与各方合作。");
        assertSaid("阿莫迪 | 有点像把武器卖给别人", "〔阿莫迪|人物〕昨天受访时，把允许〔英伟达|公司〕出售芯片形容为“有点像把武器卖给别人”。");
    }

    @Test
    void whoIsSuppliedIsNotTheSupplier() {
        assertSaid("融泰载板 | 明年的订单仍维持原样", "为〔英特尔|公司〕做封装基板的〔融泰载板|公司〕跟跌7.2%，公司匆忙表示，明年的订单仍维持原样。");
    }

    @Test
    void theSubjectStaysThoughAnotherBodyIsSpokenOf() {
        assertSaid("美国商务部 | 使用这种芯片有违反规定的风险", "〔美国商务部|政府〕宣布撤销〔拜登政府|政府〕的规则，并提醒业界，使用这种芯片有违反规定的风险。");
    }

    @Test
    void aReportOfThePersonWhoSpokeBeforeSpeaksForHim() {
        assertSaid(
                "闻启明 | 合规支出只占成本的百分之一 / 闻启明 | 订单将增长百分之二十",
                "〔香山证券|公司〕分析师〔闻启明|人物〕在研报中指出，合规支出只占成本的百分之一。报告同时预计，订单将增长百分之二十。");
    }

    @Test
    void aRelativeIsMeantByTheNextPronoun() {
        assertSaid("萧小姐 | 第一次试听时全家都哭了", "〔阿桐伯|人物〕的孙女〔萧小姐|人物〕倒替平台说了话。她告诉记者，第一次试听时全家都哭了。");
    }

    @Test
    void theOneBeforeTheColonSpeaksNotHisCompany() {
        assertSaid("乌小棠 | 我们手滑了", "〔无量山模型|公司〕抢注了域名。该公司市场负责人〔乌小棠|人物〕的解释只有一句：“我们手滑了。”");
    }

    @Test
    void aBodyThatIsPointedAtIsTheLastOneOfItsKind() {
        assertSaid(
                "北京互联网法院 | 两被告应当赔礼道歉 / 北京互联网法院 | 图片体现了人的智力投入",
                "〔北京互联网法院|机构〕认定，两被告应当赔礼道歉。〔海川|公司〕没有上诉。该院强调，图片体现了人的智力投入。");
        assertSaid("保护委员会 | 开发商已承认存在疏漏", "〔保护委员会|政府〕下架了应用。该委员会表示，开发商已承认存在疏漏。");
    }

    @Test
    void listsAndTablesSpeakForWhoseTheyAre() {
        assertSaid("河西联盟 | 真正零元的接口只有五款", "〔河西联盟|机构〕周四发布的一份比价清单显示，真正零元的接口只有五款。");
        assertSaid("龚拾遗 | 有二十九人写了算力不足", "〔龚拾遗|人物〕是猎头。她手上的数据显示，有二十九人写了算力不足。");
    }

    @Test
    void aLatinPostIsNoPreposition() {
        assertSaid("洪亦夏 | 故障率已经降了下来", "CTO〔洪亦夏|人物〕解释说，故障率已经降了下来。");
    }

    @Test
    void theSubjectStaysWhereHeOnlyAddsSomething() {
        assertSaid("阿米尔 | 建设期的岗位同样是岗位", "〔阿米尔|人物〕听完没有反驳，只是补充说，建设期的岗位同样是岗位。");
        assertSaid("那日苏 | 最难的时候只够买两张卡", "〔那日苏|人物〕发来视频，用母语感谢了导师，又用汉语坦言，最难的时候只够买两张卡。");
        assertSaid("单福山 | 两人不是亲属 / 单福山 | 价格由第三方独立评估", "〔单福山|人物〕称两人不是亲属，并再三强调价格由第三方独立评估。");
    }

    @Test
    void aLetterSpeaksForWhoWroteIt() {
        assertSaid(
                "闻达山 | 活下来最要紧 / 闻达山 | 公司会放弃城区的车队",
                "“活下来最要紧。”〔候鸟出行|公司〕创始人〔闻达山|人物〕在内部信中写道。信中还说，公司会放弃城区的车队。");
    }

    @Test
    void rumoursAndPartiesAtCourtAreSources() {
        assertSaid("传闻 | 对手正商量收购整个公司", "上周也有传闻说，对手正商量收购整个公司。");
        assertSaid("主控官 | 错字来自软件的自动翻译", "主控官当庭反驳，错字来自软件的自动翻译。");
        assertSaid("榆溪市法院 | 被告用了原告的清洗脚本", "〔榆溪市法院|机构〕昨天公开了起诉状。起诉状称，被告用了原告的清洗脚本。");
    }

    @Test
    void aHeadingOfRumoursSaysNothing() {
        assertSaid("", "【传言与否认】社交平台周四流传，〔榆溪智能|公司〕因训练数据来源不明被约谈。");
    }

    @Test
    void aPhraseGoesOnBehindAnyWordThatEndsInDe() {
        assertSaid("一位在兰州教高中的老师 | 没有显卡能不能开社团", "一位在兰州教高中的老师问，没有显卡能不能开社团。");
    }

    @Test
    void aBareNounForABodyMeansTheLastOneOfItsKind() {
        assertSaid("榆溪大模型实验室 | 窗口对所有参评者一视同仁", "〔榆溪大模型实验室|机构〕公布了评分。实验室回应称，窗口对所有参评者一视同仁。");
    }

    @Test
    void anAssistantSpeaksForHimself() {
        assertSaid("他的助理 | 瞿总这周都在外地", "〔瞿守望|人物〕没有回复，他的助理答复说，瞿总这周都在外地。");
    }

    @Test
    void bodiesThatThereAreAreSources() {
        assertSaid("有媒体 | 交易额超过二十亿元", "有媒体称，交易额超过二十亿元。");
    }

    @Test
    void anEnvoyIsNotMadeToSpeak() {
        assertSaid("克罗格 | 小国最怕的不是监管太多", "丹麦数字事务特使〔克罗格|人物〕坦率地说，小国最怕的不是监管太多。");
        assertSaid("卓远山 | 双方都愿意再谈", "退役司令〔卓远山|人物〕说，双方都愿意再谈。");
    }

    @Test
    void whatSomebodySpeaksAsDoesNotSpeak() {
        assertSaid("莱芜东 | 这是非常受欢迎的先例", "〔莱芜东|人物〕作为审稿人之一表示，这是非常受欢迎的先例。");
    }

    @Test
    void theSubjectOfTheClauseBeforeGoesOnSpeakingToReporters() {
        assertSaid("森冈 | 法律第一次说明自己想要什么", "〔森冈|人物〕投了赞成票，走出会场时对记者说，法律第一次说明自己想要什么。");
        assertSaid("", "〔森冈研究院|机构〕发表了声明，对一家机构被列入清单表示震惊，要求撤销。");
    }

    @Test
    void severalOfATradeSpeakWithoutADeterminer() {
        assertSaid("律师们 | 仲裁时效还剩四个月", "律师们说，仲裁时效还剩四个月。");
        assertSaid("", "人们说，仲裁时效还剩四个月。");
    }

    @Test
    void aPartyOfALawsuitSpeaks() {
        assertSaid("辩方 | 该批显卡属员工福利", "辩方称，该批显卡属员工福利。");
        assertSaid("检方 | 该批显卡属走私品", "检方称，该批显卡属走私品。");
    }

    @Test
    void aNoticeSpeaksForWhomeverIssuesIt() {
        assertSaid("市场监管总局 | 该公司违反了限制性条件", "〔市场监管总局|政府〕发布一则仅两行字的通告称，该公司违反了限制性条件。");
        assertSaid("会议 | 要把握比较优势", "会议指出，要把握比较优势。");
    }

    @Test
    void whatIsDoneAsDemandedIsNotSaid() {
        assertSaid("", "按照会议要求，〔岷西省发展改革委|政府〕下发了通知。");
    }

    @Test
    void whereSomebodySpeaksDoesNotSpeak() {
        assertSaid("逯小桐 | 今年存储厂的日子会好过芯片厂", "〔逯小桐|人物〕在播客《〔夜航补给站|媒体〕》中判断，今年存储厂的日子会好过芯片厂。");
        assertSaid("惊蛰汽车 | 高管转发了未经核实的画面", "〔惊蛰汽车|公司〕官方微博贴出一封道歉信，承认高管转发了未经核实的画面。");
    }

    @Test
    void aHolderIsNotSomebody() {
        assertSaid("慕容洵 | 茅台卖的是时间", "〔慕容洵|人物〕在致持有人的月度信中写道：“茅台卖的是时间。”");
    }
}
