package tupu.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.TopicChoice;
import tupu.mention.MarkedArticle;

class QuotationExtractorTest {

    private static final QuotationExtractor QUOTATIONS =
            new QuotationExtractor(
                    SpeechLexicon.read(OntologyFiles.builtIn()),
                    TopicChoice.read(OntologyFiles.builtIn()),
                    Optional.empty());

    @Test
    void findsASpeakerBeforeTheVerb() {
        assertFound("周鸿祎 | 表示 | indirect | 算力有可能成为门槛", "近日，〔周鸿祎|人物〕表示，算力有可能成为门槛。");
    }

    @Test
    void findsASpeakerBehindTheQuotation() {
        assertFound("唐树源 | 称 | direct | 算力的确是一大门槛", "“算力的确是一大门槛。”〔唐树源|人物〕称。");
        assertFound(
                "一位业内人士 | 说道 | direct | 国内并不具备这样的算力基础", "“国内并不具备这样的算力基础。”一位业内人士对〔北京商报|媒体〕记者如此说道。");
    }

    @Test
    void joinsAQuotationThatItsSpeakerSplits() {
        assertFound(
                "张亚勤 | 说 | direct | 这标志着技术路线的突破。”〔张亚勤〕说，“我们转向更轻的模型",
                "“这标志着技术路线的突破。”〔张亚勤|人物〕说，“我们转向更轻的模型。”");
    }

    @Test
    void keepsTheWordsBeforeTheVerbFromTheReportBehindIt() {
        assertFound(
                "胡德 | 强调 | direct | 客户需求持续超过我们的供应能力 / 胡德 | 强调 | indirect | 三分之二的支出用于服务器",
                "“客户需求持续超过我们的供应能力。”〔胡德|人物〕强调，三分之二的支出用于服务器。");
    }

    @Test
    void joinsQuotationsThatFollowEachOther() {
        assertFound(
                "纳德拉 | 解释道 | direct | 你不能只看云业务。”“你还要看别的产品",
                "〔纳德拉|人物〕从战略层面解释道：“你不能只看云业务。”“你还要看别的产品。”");
    }

    @Test
    void doesNotTakeTheNarratorsSentenceIntoTheQuotation() {
        assertFound("黄仁勋 | 表示 | direct | 中国市场对我们非常重要", "〔黄仁勋|人物〕表示：“中国市场对我们非常重要。”这一表态显示，公司不会退出。");
        assertFound("杨植麟 | 表示 | direct | 不缺钱", "〔杨植麟|人物〕高调表示「不缺钱」，〔智谱|公司〕先后在港敲钟「上岸」。");
        assertFound("一位评论人士 | 说 | direct | 他能制造大量的半导体产品", "“他能制造大量的半导体产品，”一位评论人士半开玩笑地说，反映出外界的担忧。");
    }

    @Test
    void tellsTheSpeakerFromThoseSpokenTo() {
        assertFound("李子谦 | 表示 | indirect | 企业投入了研发", "产业专家〔李子谦|人物〕（Chim Lee）向〔BBC|媒体〕表示，企业投入了研发。");
        assertFound("郭文景 | 表示 | indirect | 已经在筹备", "〔郭文景|人物〕最近在接受〔钛媒体|媒体〕采访时表示，已经在筹备。");
        assertFound("马兰 | 表示 | indirect | 看好前景", "〔马兰|人物〕在与〔何立|人物〕会面时表示，看好前景。");
        assertFound(
                "朱克力 | 比喻 | direct | 没有燃料的火箭无法升空", "“没有燃料的火箭无法升空。”院长〔朱克力|人物〕对〔北京商报|媒体〕记者做了这样一个比喻。");
    }

    /** Where somebody is says nothing of whom he speaks to. */
    @Test
    void findsTheSpeakerBehindAPlace() {
        assertFound("黎文 | 认为 | indirect | 毛利迟早会被吃掉", "同在〔杭州|地点〕的联合创始人〔黎文|人物〕认为，毛利迟早会被吃掉。");
        assertFound("揭长顺 | 说 | indirect | 车队只剩33人", "在〔宁波|地点〕开了十九年集卡的〔揭长顺|人物〕说，车队只剩33人。");
    }

    @Test
    void findsAVerbThatTheDictionaryHoldsForAPartOfAnAdverb() {
        assertFound("梁川 | 说 | indirect | 公司从来不缺钱", "〔梁川|人物〕在接受〔路透社|媒体〕采访时说，公司从来不缺钱。");
    }

    @Test
    void aClauseInsideAReportDoesNotEndIt() {
        assertFound(
                "一位接近董事会的人士 | 表示 | indirect | 分歧已经公开，〔鄢以宁〕主张开源，投资方坚持先做出利润",
                "一位接近董事会的人士表示，分歧已经公开，〔鄢以宁|人物〕主张开源，投资方坚持先做出利润。");
        assertFound(
                "揭晓 | 认为 | indirect | 价格还会跌 / 晏平 | 认为 | indirect | 已经见底",
                "〔揭晓|人物〕认为，价格还会跌，而〔晏平|人物〕认为已经见底。");
    }

    @Test
    void whatIsDemandedIsSaidWhereAMarkFollows() {
        assertFound("", "〔深交所|机构〕要求公司说明毛利率下降的原因。");
        assertFound("冼若 | 提出 | indirect | 先把接口标准定下来", "〔冼若|人物〕提出，先把接口标准定下来。");
    }

    @Test
    void aWordThatOnlyLooksLikeAVerbReportsNothing() {
        assertFound("", "〔揭晓|人物〕对挖角一说并不回避。");
        assertFound("", "他说对了一半。");
    }

    @Test
    void aSpokesmanIsNotTheBodyForWhichHeSpeaks() {
        assertFound("英伟达发言人 | 回应称 | indirect | 公司遵守法律", "〔英伟达|公司〕发言人回应称，公司遵守法律。");
    }

    /** The speaker's name between the parts of what he says is no word of his. */
    @Test
    void aSplitQuotationIsNotAboutItsSpeaker() {
        MarkedArticle article = marked("“〔英伟达|公司〕会留下来，”〔温书翰|人物〕说，“但这个结论下得太早，〔英特尔|公司〕也会。”");
        Quotation quotation = (Quotation) QUOTATIONS.extract(article).get(0);
        assertEquals(
                List.of("英伟达", "英特尔"),
                quotation.about().stream().map(name -> name.canonical()).toList());
    }

    @Test
    void findsWhoAnswersBeforeTheColon() {
        assertFound(
                "冼若衡 | - | indirect | 客户手里有卡。总得有人把它们拢到一起 / 冼若衡 | - | indirect | 没有的事。谈的是采购",
                "记者：凭什么要用你们？\n〔冼若衡|人物〕：客户手里有卡。总得有人把它们拢到一起。\n" + "记者：有人想收购？\n〔冼若衡|人物〕：没有的事。谈的是采购。");
    }

    @Test
    void findsSourcesWithoutAName() {
        assertFound("两名知情人士 | 报道 | indirect | 首批芯片已获批准", "〔路透社|媒体〕引述两名知情人士报道，首批芯片已获批准。");
        assertFound("腾讯相关负责人 | 表示 | indirect | 九成工程师在用", "〔腾讯|公司〕相关负责人表示，九成工程师在用。");
        assertFound("网友 | 预测 | indirect | 三月可以用上", "有网友预测，三月可以用上。");
        assertFound("《某播客》的专家 | 指出 | indirect | 效果取决于时间", "《〔某播客|媒体〕》的专家指出，效果取决于时间。");
    }

    @Test
    void resolvesWhatPointsBack() {
        assertFound(
                "一位业内人士 | 说道 | direct | 国内并不具备这样的算力 / 一位业内人士 | 说 | indirect | 差距会拉大",
                "“国内并不具备这样的算力。”一位业内人士对记者说道。\n上述业内人士说，差距会拉大。");
        assertFound(
                "李子谦 | 表示 | indirect | 企业投入了研发 / 李子谦 | 补充说 | direct | 这确实带来挑战和压力",
                "〔李子谦|人物〕表示，企业投入了研发。他补充说：“这确实带来挑战和压力。”");
        assertFound(
                "黄仁勋 | 坦言 | direct | 在别处制造是可行的 / 黄仁勋 | 强调 | direct | 中国市场无法被取代",
                "〔黄仁勋|人物〕坦言，“在别处制造是可行的”，强调“中国市场无法被取代”。");
    }

    @Test
    void takesDataAndReportsForSources() {
        assertFound("IDC | 显示 | indirect | 渗透率将突破50%", "〔IDC|公司〕数据显示，渗透率将突破50%。");
        assertFound("国家数据局 | 显示 | indirect | 消耗量突破30万亿", "〔国家数据局|政府〕的数据显示，消耗量突破30万亿。");
        assertFound("信通院 | 显示 | indirect | 用电量占比1.68%", "〔信通院|机构〕报告显示，用电量占比1.68%。");
        assertFound("", "数据显示，我国算力规模全球第二。");
        assertFound("All-In | 数据 | indirect | 约47%的营收来自海外", "根据《〔All-In|媒体〕》披露的数据，约47%的营收来自海外。");
    }

    @Test
    void findsWhatIsSaidInTheEyesOfSomebody() {
        assertFound("马斯克 | 看来 | indirect | 机器人才是未来", "在〔马斯克|人物〕看来，机器人才是未来。");
    }

    @Test
    void prefersTheInnerOfTwoReports() {
        assertFound("商务部 | 表示 | direct | 此举是为了维护国家安全", "根据〔BBC|媒体〕报道，“〔商务部|政府〕表示，此举是为了维护国家安全。”");
    }

    @Test
    void goesOnWithWhatFollowsInTheSameParagraph() {
        assertFound(
                "郭涛 | 分析称 | indirect | 发展速度非常快。在算力方面，企业具有竞争力。这些企业成果显著",
                "投资人〔郭涛|人物〕对〔北京商报|媒体〕记者分析称，发展速度非常快。在算力方面，企业具有竞争力。这些企业成果显著。");
    }

    @Test
    void takesAQuotationFromANounOfSpeech() {
        assertFound(
                "周鸿祎 | 看法 | direct | 如果全部由我们支配，增速早就超过了",
                "这次，〔周鸿祎|人物〕的看法来了个大转变：“如果全部由我们支配，增速早就超过了。”");
    }

    @Test
    void findsNoSpeechWhereThereIsNone() {
        assertFound("", "〔英伟达|公司〕市值上涨，创下历史纪录。");
        assertFound("", "消息人士拒绝透露首批获批企业的名称。");
        assertFound("", "〔亚马逊|公司〕宣布将裁减员工。");
        assertFound("", "“卖水人”〔英伟达|公司〕成为最大的赢家。");
        assertFound("", "〔华为|公司〕没有表示，何时发布。");
        assertFound("", "〔周鸿祎|人物〕的说法引起争议。");
        assertFound("", "被称为“国产之光”的〔寒武纪|公司〕上市。");
    }

    @Test
    void findsSourcesThatAreOnlyDescribed() {
        assertFound(
                "一名离开Meta的研究员 | 告诉 | indirect | 账号登录不了了 / 一名离开Meta的研究员 | 说 | direct | 当天就有公司来约面试",
                "一名离开〔Meta|公司〕的研究员告诉记者，账号登录不了了。“当天就有公司来约面试。”这名研究员说。");
    }

    @Test
    void theCompanyMeansTheOneNamedBefore() {
        assertFound(
                "英伟达 | 表示 | indirect | 美国已通知该公司 / 英伟达 | 预计 | indirect | 将计提费用",
                "〔英伟达|公司〕表示，美国已通知该公司。公司预计，将计提费用。");
    }

    @Test
    void theSubjectStaysThroughTheSentence() {
        assertFound(
                "杜明澈 | 称 | indirect | “一个都没少”，但明年不排除缩减团队", "〔杜明澈|人物〕否认了这一说法，称“一个都没少”，但明年不排除缩减团队。");
    }

    @Test
    void anActIsNoSpeech() {
        assertFound("", "〔米拉|人物〕刚刚宣布离开。");
    }

    @Test
    void countsRepeatedWordsOnce() {
        assertFound("周鸿祎 | 说 | indirect | 算力是问题", "〔周鸿祎|人物〕说，算力是问题。\n\n正如〔周鸿祎〕说，算力是问题。");
    }

    @Test
    void findsSpeechWithoutAVerbByWhoActsBesideIt() {
        assertFound("何立 | - | direct | 排队的人比卡还多", "〔何立|人物〕推开机房的门。“排队的人比卡还多。”风扇还在转。");
        assertFound("何立 | - | direct | 排队的人比卡还多", "“排队的人比卡还多。”〔何立|人物〕把报价单翻过来。");
        assertFound("何立 | - | mixed | 不卖，”〔何立〕摆摆手，“我还得留着跑自己的模型", "“不卖，”〔何立|人物〕摆摆手，“我还得留着跑自己的模型。”");
        assertFound("", "屏幕上弹出一行字：“您的助手正在路上。”");
    }

    @Test
    void findsWhatStandsBehindANounOfSpeech() {
        assertFound("马兰 | 理由 | direct | 合同不让，数据有一半是买的", "〔马兰|人物〕的理由很现实：“合同不让，数据有一半是买的。”");
        assertFound("马兰 | 结论 | indirect | 纯体力的岗位会减少七成", "〔马兰|人物〕走访了十一家基地，她的结论是，纯体力的岗位会减少七成。");
        assertFound("", "本次调价的范围如下：输入和输出各降三成。");
    }

    @Test
    void findsWhatSomebodySaysBehindAColon() {
        assertFound("马兰 | - | indirect | 开源版是名片，商用支持才收费", "〔马兰|人物〕并不避讳：开源版是名片，商用支持才收费。");
        assertFound("马兰 | - | direct | 货总得有人搬吧", "〔马兰|人物〕把烟头摁灭：“货总得有人搬吧。”");
    }

    @Test
    void findsWhoeverIsDescribed() {
        assertFound("绍兴一家做客服的电商公司 | 告诉 | indirect | 账单是一万七千元", "绍兴一家做客服的电商公司告诉记者，账单是一万七千元。");
        assertFound("取药的年轻人 | 觉得 | indirect | 现在十分钟就有解释", "取药的年轻人却觉得，现在十分钟就有解释。");
        assertFound("云汐的值班人员 | 表示 | indirect | 工单已经关闭", "〔云汐|公司〕的值班人员拒绝评论，仅表示，工单已经关闭。");
        assertFound("供应商 | 回复 | indirect | 等律师看完合同再说", "供应商回复，等律师看完合同再说。");
        assertFound("", "价格让不少开发者倒吸一口气。");
    }

    @Test
    void skipsWhoIsTold() {
        assertFound("马兰 | 提醒 | indirect | 订单含有取消的条款", "〔马兰|人物〕随即提醒投资人，订单含有取消的条款。");
        assertFound("马兰 | 劝慰 | direct | 回头喘口气再正常不过", "〔马兰|人物〕劝慰后来者：“回头喘口气再正常不过。”");
    }

    @Test
    void aDocumentSpeaksForWhoseItIs() {
        assertFound("泊湾证券 | 测算 | indirect | 单位推理成本下降了八成", "〔泊湾证券|公司〕昨日的一份研究报告测算，单位推理成本下降了八成。");
        assertFound(
                "南江市法院 | 写道 | indirect | 鼓励发展并不等于免除义务",
                "〔南江市法院|机构〕驳回了〔柚子|公司〕的抗辩。判决书写道，鼓励发展并不等于免除义务。");
    }

    @Test
    void endsAReportWhereTheNextOneBegins() {
        assertFound(
                "马兰 | 说 | indirect | 别替客户做决定 / 何立 | 说 | direct | 留痕",
                "〔马兰|人物〕说，别替客户做决定；〔何立|人物〕想了想，只说：“留痕。”");
        assertFound(
                "马兰 | 说 | indirect | 不评论 / 马兰 | 补了一句 | indirect | 先把货交了再说",
                "〔马兰|人物〕说不评论，随后又补了一句，先把货交了再说。");
    }

    @Test
    void findsTheAnswersOfAnInterview() {
        assertFound(
                "瞿远 | 答 | indirect | 公开竞争，不搞独家。目前有两家提交了申请",
                "局长〔瞿远|人物〕就有关问题回答了记者提问。\n问：怎么选？\n答：公开竞争，不搞独家。目前有两家提交了申请。");
    }

    @Test
    void findsTheSpeakerBehindWhatHeIsReportedToSay() {
        assertFound("何立 | 抱怨 | indirect | 两次提交都没有人回应", "〔何立|人物〕改了稿子。两次提交都没有人回应，他抱怨。");
    }

    @Test
    void endsAClauseThatIsTheObjectOfItsVerb() {
        assertFound("马兰 | 否认 | indirect | 碰过来路不明的货", "〔马兰|人物〕否认碰过来路不明的货，并拿出一摞确认书。");
        assertFound("有学生 | 问 | indirect | 要不要天天下井看一看", "有学生问，要不要天天下井看一看。");
    }

    @Test
    void findsSpeechInHeadlines() {
        assertEquals(
                "马兰 | - | indirect | 演示不等于产品",
                text(marked("〔马兰|人物〕：演示不等于产品", "会场里坐满了人。", "2024-03-09")));
        assertEquals("", text(marked("〔衡石|公司〕否认停产", "会场里坐满了人。", "2024-03-09")));
    }

    @Test
    void aNewspaperIsToldToo() {
        assertFound("宫本 | 告诉 | indirect | 两家出版社已着手保全证据", "律师〔宫本|人物〕则告诉〔海峡日报|媒体〕，两家出版社已着手保全证据。");
        assertFound("马兰 | 告诉 | indirect | 他白天修打印机", "〔马兰|人物〕告诉调研组，他白天修打印机。");
    }

    @Test
    void theDayAndTheOccasionAreNoObstacle() {
        assertFound("通管局 | 表示 | indirect | 已经联系平台要求说明", "〔通管局|政府〕本周一表示，已经联系平台要求说明。");
        assertFound("马兰 | 说 | indirect | 家里的水压时大时小", "〔马兰|人物〕受访时说，家里的水压时大时小。");
    }

    @Test
    void whatIsSaidBesideAnActIsTheSubjects() {
        assertFound("库克 | 称 | indirect | 这一直是公司战略的核心", "〔库克|人物〕在公告里感谢了前任，并称这一直是公司战略的核心。");
    }

    @Test
    void whatAgenciesReportIsSpeech() {
        assertFound("网信办 | 通报 | indirect | 五款应用没有添加标识", "昨日，〔网信办|政府〕通报，五款应用没有添加标识。");
        assertFound("海川 | 声明称 | indirect | 公司目前经营一切正常", "〔海川|公司〕发布了一份声明。声明称，公司目前经营一切正常。");
        assertFound("评委会 | 称 | indirect | 二百多万人用过它", "化学奖方面，评委会称，二百多万人用过它。");
    }

    @Test
    void surveysAndPapersSpeakForWhoseTheyAre() {
        assertFound("青禾研究院 | 显示 | indirect | 四成孩子用它写作业", "〔青禾研究院|机构〕对五千名家长的问卷显示，四成孩子用它写作业。");
        assertFound("青禾研究院 | 显示 | indirect | 文件完全一致", "〔青禾研究院|机构〕的报告却显示，文件完全一致。");
    }

    @Test
    void aReportEndsWithItsSentenceUnlessTheNextGoesOnWithIt() {
        assertFound("马兰 | 说 | indirect | 目前没有在建案", "〔马兰|人物〕说，目前没有在建案。不过市场不领情，股价下跌6.1%。");
        assertFound("马兰 | 说 | indirect | 难点在于合同。此外还要找人", "〔马兰|人物〕说，难点在于合同。此外还要找人。");
        assertFound("马兰 | 说 | indirect | 难点在于合同。我们算过账", "〔马兰|人物〕说，难点在于合同。我们算过账。");
    }

    @Test
    void aPronounCanMeanSomebodyWithoutAName() {
        assertFound(
                "马兰 | 说 | indirect | 公司没有裁员 / 一位投资经理 | 说 | indirect | 差的是应用",
                "〔马兰|人物〕说，公司没有裁员。\n一位投资经理会后摇头。他说，差的是应用。");
    }

    private static void assertFound(String expected, String body) {
        assertEquals(
                expected.replace("〔", "").replace("〕", ""),
                text(marked(body.replaceAll("〔([^|〕]*)〕", "$1"))));
    }

    private static String text(MarkedArticle article) {
        List<Finding> found = QUOTATIONS.extract(article);
        return found.stream()
                .map(finding -> (Quotation) finding)
                .map(
                        quotation ->
                                String.join(
                                        " | ",
                                        quotation.speaker().text(),
                                        quotation.cue().orElse("-"),
                                        quotation.mode().label(),
                                        article.text(quotation.content())))
                .collect(Collectors.joining(" / "));
    }
}
