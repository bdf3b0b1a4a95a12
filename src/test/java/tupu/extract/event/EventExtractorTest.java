package tupu.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tupu.support.EventText.told;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.extract.Event;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;
import tupu.text.Field;

class EventExtractorTest {

    private static final Extractor EVENTS =
            new EventExtractor(EventFrames.read(OntologyFiles.builtIn()));

    private static List<String> events(String body) {
        MarkedArticle article = told(body);
        return EventText.events(article, EVENTS.extract(article));
    }

    private static List<Event> extract(MarkedArticle article) {
        return EVENTS.extract(article).stream().map(Event.class::cast).toList();
    }

    /** One of every type, in the words of a newspaper. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ProductRelease 发布 product=星火4 agent=科远 | 〔科远#公司〕昨日发布了新一代大模型〔星火4#产品〕。",
                "OpenSourceRelease 开源 product=星火4 agent=科远 | 〔科远#公司〕宣布开源〔星火4#产品〕。",
                "Funding 完成 recipient=科远 | 〔科远#公司〕完成〔3亿元#金额〕B轮融资。",
                "Acquisition 收购 acquirer=科远 target=云岭科技 | 〔科远#公司〕以〔3亿元#金额〕收购〔云岭科技#公司〕。",
                "Listing 挂牌 company=科远 venue=港交所 | 〔科远#公司〕在〔港交所#机构〕挂牌。",
                "MarketMove 下跌 subject=科远 | 〔科远#公司〕股价下跌〔6%#金额〕。",
                "EarningsReport 公布 company=科远 | 〔科远#公司〕公布第二季度财报，营收〔8亿元#金额〕。",
                "Partnership 达成合作 partner=科远 partner=云岭科技 | 〔科远#公司〕与〔云岭科技#公司〕达成合作。",
                "PolicyRelease 印发 policy=算力行动计划 issuer=工信部 | 〔工信部#政府〕印发《〔算力行动计划#政策〕》。",
                "ExportControl 列入 issuer=美国商务部 target=科远 | 〔美国商务部#政府〕将〔科远#公司〕列入实体清单。",
                "Investigation 立案调查 agency=市场监管总局 target=科远 | 〔市场监管总局#政府〕对〔科远#公司〕立案调查。",
                "Lawsuit 起诉 plaintiff=科远 defendant=云岭科技 | 〔科远#公司〕起诉〔云岭科技#公司〕侵犯著作权。",
                "PersonnelChange 加入 person=林小满 organization=科远 | 〔林小满#人物〕正式加入〔科远#公司〕。",
                "ServiceSuspension 下线 product=星火4 agent=科远 | 〔科远#公司〕下线了〔星火4#产品〕。",
                "PriceChange 降价 product=星火4 agent=科远 | 〔科远#公司〕宣布〔星火4#产品〕降价〔97%#金额〕。",
                "Layoff 裁员 company=科远 | 〔科远#公司〕裁员〔14%#金额〕。",
                "Construction 开工 agent=科远 place=贵阳 | 〔科远#公司〕在〔贵阳#地点〕的数据中心开工。",
                "Order 采购 product=H20 buyer=科远 supplier=英伟达 | 〔科远#公司〕向〔英伟达#公司〕采购〔H20#产品〕。",
                "Conference 举办 organizer=科远 place=杭州 | 〔科远#公司〕在〔杭州#地点〕举办开发者大会。",
                "Award 荣获 recipient=林小满 | 〔林小满#人物〕荣获图灵奖。",
            })
    void findsEveryType(String expected, String body) {
        assertEquals(List.of(expected), events(body.replace('#', '|')));
    }

    /** The same words where nothing of the type happens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔科远|公司〕在发布会上介绍了团队。",
                "企业发布新品时要注意合规。",
                "〔科远|公司〕发布了一份行业报告。",
                "〔科远|公司〕看好开源社区。",
                "〔科远|公司〕的融资环境正在改善。",
                "〔科远|公司〕的投资者期待回报。",
                "〔科远|公司〕收到一份收购要约。",
                "〔科远|公司〕是一家上市公司。",
                "〔科远|公司〕营收上涨〔6%|金额〕。",
                "〔科远|公司〕的财报还没有出来。",
                "〔科远|公司〕有许多合作伙伴。",
                "《〔算力行动计划|政策〕》很重要。",
                "出口管制是一个话题。",
                "一项问卷调查显示，用户喜欢〔星火4|产品〕。",
                "〔科远|公司〕的诉讼律师很忙。",
                "〔林小满|人物〕曾任〔科远|公司〕顾问。",
                "时间停止在那一刻。",
                "〔科远|公司〕有定价权。",
                "裁员潮席卷行业。",
                "〔科远|公司〕重视基础设施建设。",
                "〔科远|公司〕的供应链很长。",
                "〔科远|公司〕是主办方。",
                "〔科远|公司〕获得了用户的信任。",
                "据〔星火4|产品〕发布的报告，需求很大。",
                "〔星火4|产品〕团队发布公告。",
                "〔科远|公司〕暂停了〔H20|产品〕的采购。",
                "〔星火4|产品〕负责人〔林小满|人物〕首次公开亮相。",
                "这一时间窗口关闭：〔星火4|产品〕已经领先。",
                "〔科远|公司〕的目标价被上调到〔99元|金额〕。",
            })
    void findsNothingWhereNothingHappens(String body) {
        assertEquals(List.of(), events(body));
    }

    @Test
    void takesTheSubjectOverFromTheClauseBefore() {
        assertEquals(
                List.of("ProductRelease 推出 product=星火4 agent=科远"),
                events("〔科远|公司〕召集了媒体，随后推出〔星火4|产品〕。"));
    }

    @Test
    void takesTheSubjectOverFromTheSentenceBefore() {
        List<Event> found = extract(told("〔科远|公司〕最近很忙。该公司昨天推出了〔星火4|产品〕。"));

        assertEquals("科远", found.get(0).arguments().get(1).name().canonical());
        assertEquals(2, found.get(0).evidence().sentences().size());
    }

    @Test
    void takesNoSubjectOverWhereTheSentenceHasAnother() {
        assertEquals(
                List.of("ProductRelease 推出 product=星火4"),
                events("〔科远|公司〕最近很忙。一家创业公司昨天推出了〔星火4|产品〕。"));
    }

    @Test
    void fillsARoleWithAWholeList() {
        assertEquals(
                List.of("ProductRelease 发布 product=星火4 product=星火5 product=星火6 agent=科远"),
                events("〔科远|公司〕发布〔星火4|产品〕、〔星火5|产品〕和〔星火6|产品〕。"));
    }

    @Test
    void turnsSubjectAndObjectRoundInThePassive() {
        assertEquals(
                List.of("Acquisition 收购 acquirer=云岭科技 target=科远"), events("〔科远|公司〕被〔云岭科技|公司〕收购。"));
    }

    @Test
    void findsTheObjectBehindJiang() {
        assertEquals(
                List.of("ExportControl 列入 issuer=美国商务部 target=科远 target=云岭科技"),
                events("〔美国商务部|政府〕将〔科远|公司〕和〔云岭科技|公司〕列入实体清单。"));
    }

    @Test
    void findsWhoWasInvestedIn() {
        assertEquals(
                List.of("Funding 投资 investor=云岭资本 recipient=科远"), events("〔科远|公司〕获〔云岭资本|公司〕投资。"));
    }

    @Test
    void findsLeadersAndFollowersOfARound() {
        assertEquals(
                List.of("Funding 领投 investor=云岭资本 recipient=科远 investor=青筠资本"),
                events("〔科远|公司〕完成〔3亿元|金额〕融资，由〔云岭资本|公司〕领投，〔青筠资本|公司〕跟投。"));
    }

    @Test
    void findsTheObjectBehindAnAttribute() {
        assertEquals(
                List.of("Acquisition 收购 acquirer=科远 target=听涛科技"),
                events("〔科远|公司〕收购〔云岭科技|公司〕旗下的〔听涛科技|公司〕。"));
    }

    @Test
    void preferTheCompanyToItsFounder() {
        assertEquals(
                List.of("ProductRelease 发布 product=星火4 agent=科远"),
                events("〔科远|公司〕创始人〔林小满|人物〕发布了〔星火4|产品〕。"));
    }

    @Test
    void takesNoSourceForASubject() {
        assertEquals(List.of("ProductRelease 上线 product=星火4"), events("据〔科远|公司〕报道，〔星火4|产品〕昨日上线。"));
    }

    @Test
    void findsAPostWhosePersonAndOrganisationStandApart() {
        assertEquals(
                List.of(
                        "PersonnelChange 离职 person=林小满 organization=科远",
                        "PersonnelChange 辞职 person=顾北辰 organization=科远"),
                events("〔科远|公司〕宣布〔林小满|人物〕离职。总裁〔顾北辰|人物〕数小时后辞职。"));
    }

    @Test
    void findsAPersonBehindAnEnglishComma() {
        assertEquals(
                List.of("PersonnelChange hired person=Varun Mohan organization=Google"),
                events("〔Google|公司〕 hired a chief executive, 〔Varun Mohan|人物〕, last week."));
    }

    @Test
    void readsTraditionalScript() {
        assertEquals(
                List.of("ProductRelease 發布 product=星火4 agent=輝達"), events("〔輝達|公司〕發布〔星火4|产品〕。"));
    }

    @Test
    void readsEnglish() {
        assertEquals(
                List.of("Acquisition bought acquirer=Cognition target=Windsurf"),
                events("On July 14 〔Cognition|公司〕 bought 〔Windsurf|公司〕."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "done | 〔科远#公司〕收购了〔云岭科技#公司〕。",
                "done | 〔科远#公司〕宣布收购〔云岭科技#公司〕。",
                "planned | 〔科远#公司〕宣布将收购〔云岭科技#公司〕。",
                "planned | 〔科远#公司〕拟收购〔云岭科技#公司〕。",
                "planned | 〔科远#公司〕计划收购〔云岭科技#公司〕。",
                "rumoured | 据悉，〔科远#公司〕将收购〔云岭科技#公司〕。",
                "rumoured | 知情人士透露，〔科远#公司〕拟收购〔云岭科技#公司〕。",
                "rumoured | 曝〔科远#公司〕收购〔云岭科技#公司〕。",
                "denied | 〔科远#公司〕否认收购〔云岭科技#公司〕。",
                "denied | 〔科远#公司〕没有收购〔云岭科技#公司〕。",
                "denied | 〔科远#公司〕取消收购〔云岭科技#公司〕。",
                "denied | 据悉，〔科远#公司〕已放弃收购〔云岭科技#公司〕。",
                "denied | 市场流传〔科远#公司〕将收购〔云岭科技#公司〕。公司回应：没有的事。",
                "planned | 〔科远#公司〕就收购〔云岭科技#公司〕进行磋商。",
                "conditional | 如果〔科远#公司〕收购〔云岭科技#公司〕，行业将洗牌。",
                "conditional | 一旦〔科远#公司〕收购〔云岭科技#公司〕，行业将洗牌。",
                "done | 〔科远#公司〕收购〔云岭科技#公司〕，未来将整合团队。",
            })
    void tellsWhetherItHappened(String expected, String body) {
        assertEquals(
                List.of(expected),
                extract(told(body.replace('#', '|'))).stream()
                        .map(event -> event.status().label())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2024-03-08 | 3月8日，〔科远#公司〕发布〔星火4#产品〕。",
                "2024-03-08 | 〔科远#公司〕3月8日发布〔星火4#产品〕。",
                "2024-03-07 | 3月7日，〔科远#公司〕召集媒体，发布〔星火4#产品〕。",
                "2024-03-06 | 3月6日，业内很热闹。〔科远#公司〕发布〔星火4#产品〕。",
                "- | 为合3月6日的规定，业内很忙。〔科远#公司〕发布〔星火4#产品〕。",
                "2024-03-05 | 〔科远#公司〕于〔美国#地点〕时间3月5日发布〔星火4#产品〕。",
                "2024-03-05 | 〔美国#地点〕时间3月5日，〔科远#公司〕发布〔星火4#产品〕。",
                "- | 〔科远#公司〕在〔6月18日#产品〕之前发布〔星火4#产品〕。",
                "- | 〔科远#公司〕3月8日消息，〔科远#公司〕发布〔星火4#产品〕。",
                "- | 3月8日是〔星火4#产品〕发布的第十天。",
                "- | 〔科远#公司〕发布〔星火4#产品〕。",
            })
    void findsTheDate(String expected, String body) {
        assertEquals(
                List.of(expected), EventText.dates(EVENTS.extract(told(body.replace('#', '|')))));
    }

    @Test
    void takesAmountsOfTheClauseAndOfThoseBehindIt() {
        assertEquals(
                List.of("17%", "5890亿美元"),
                extract(told("〔科远|公司〕股价下跌〔17%|金额〕，市值缩减〔5890亿美元|金额〕。")).get(0).amounts().stream()
                        .map(AmountMention::text)
                        .toList());
    }

    @Test
    void takesNoAmountOfTheNextEvent() {
        assertEquals(
                List.of(List.of("17%"), List.of("3%")),
                extract(told("〔科远|公司〕股价下跌〔17%|金额〕，〔云岭科技|公司〕股价上涨〔3%|金额〕。")).stream()
                        .map(event -> event.amounts().stream().map(AmountMention::text).toList())
                        .toList());
    }

    @Test
    void theCompanySpokenOfIsThatOfTheParagraphBefore() {
        assertEquals(List.of("Layoff 裁员 company=科远"), events("〔科远|公司〕换了总裁。\n员工很担心。\n该公司昨天裁员三十人。"));
    }

    @Test
    void anItemOfADigestTakesNoSubjectOverFromTheOneBefore() {
        assertEquals(List.of(), events("【人事】〔科远|公司〕换了总裁。\n【裁员】公司昨天裁员三十人。"));
    }

    @Test
    void bothAreTheLastTwoNamed() {
        assertEquals(
                List.of("Partnership 签署协议 partner=云岭科技 partner=科远"),
                events("提供服务器的是〔云岭科技|公司〕，买方是〔科远|公司〕。双方昨天签署协议。"));
    }

    @Test
    void theLatterIsTheLastNamed() {
        assertEquals(
                List.of("OpenSourceRelease 开源 product=星火4 agent=科远"),
                events("这个模型以〔星火4|产品〕为底座，后者由〔科远|公司〕上月开源。"));
    }

    @Test
    void thePartiesOfACaseHoldForItsJudgmentAndAppeal() {
        assertEquals(
                List.of(
                        "Lawsuit 起诉 plaintiff=科远 defendant=云岭科技",
                        "Lawsuit 一审判决 plaintiff=科远 defendant=云岭科技",
                        "Lawsuit 上诉 plaintiff=云岭科技 defendant=科远"),
                events("去年3月，〔科远|公司〕起诉〔云岭科技|公司〕。今年1月，法院一审判决被告赔偿。云岭科技表示将上诉。"));
    }

    @Test
    void aCourtIsNoPartyOfItsCase() {
        assertEquals(
                List.of("Lawsuit 诉 plaintiff=科远 defendant=云岭科技"),
                events("〔杭州互联网法院|机构〕昨日就〔科远|公司〕诉〔云岭科技|公司〕一案作出判决。"));
    }

    @Test
    void sharesMoveByAPercentageWithoutAWordOfShares() {
        assertEquals(
                List.of("MarketMove 跌 subject=科远", "MarketMove 大涨 subject=云岭科技"),
                events("〔科远|公司〕昨天跌4%，〔云岭科技|公司〕却大涨9%。"));
        assertEquals(List.of(), events("〔科远|公司〕销量跌4%。"));
    }

    @Test
    void twoMovesOfOneShareAreTwoEvents() {
        assertEquals(2, events("〔科远|公司〕股价周一下跌4%。科远股价周二下跌7%。").size());
    }

    @Test
    void anOutageNeedsNoObject() {
        assertEquals(List.of("ServiceSuspension 瘫痪 product=星火4"), events("昨晚，〔星火4|产品〕突然瘫痪。"));
    }

    @Test
    void aTenderIsWonByTheSupplier() {
        assertEquals(
                List.of("Order 中标 buyer=云岭集团 supplier=科远"), events("〔科远|公司〕中标〔云岭集团|公司〕3亿元采购项目。"));
    }

    @Test
    void aRoundHasTheInvestorsOfTheClausesBehindIt() {
        assertEquals(
                List.of("Funding 领投 investor=云岭资本 recipient=科远 investor=青筠资本"),
                events("〔科远|公司〕完成3亿元B轮融资，〔云岭资本|公司〕领投，〔青筠资本|公司〕跟投。"));
    }

    @Test
    void theLeaderOfARoundIsThatOfTheRoundToldLast() {
        assertEquals(
                List.of(
                        "Funding 领投 investor=云岭资本 recipient=科远",
                        "Funding 领投 investor=青筠资本 recipient=听涛科技"),
                events("〔科远|公司〕完成3亿元融资，〔云岭资本|公司〕领投。〔听涛科技|公司〕完成1亿元融资，〔青筠资本|公司〕领投。"));
    }

    @Test
    void whoTakesOverStandsBehindYou() {
        assertEquals(
                List.of(
                        "PersonnelChange 卸任 person=林小满 organization=科远",
                        "PersonnelChange 接任 person=顾北辰 organization=科远"),
                events("〔科远|公司〕宣布，总裁〔林小满|人物〕卸任，由〔顾北辰|人物〕接任。"));
    }

    @Test
    void anAttributeBeforeTheNameHidesNothing() {
        assertEquals(
                List.of("ProductRelease 推出 product=星火4 agent=科远"),
                events("〔科远|公司〕推出代码审查模型〔星火4|产品〕。"));
        assertEquals(
                List.of("ProductRelease 推出 product=星火4 agent=科远"),
                events("〔科远|公司〕推出针对服务中断的〔星火4|产品〕。"));
    }

    @Test
    void aReportIsNotDatedByTheQuarterThatItReportsOn() {
        assertEquals(
                List.of("-"), EventText.dates(EVENTS.extract(told("〔科远|公司〕第二季度营收公布为3亿元，同比增长8%。"))));
    }

    @Test
    void tellsEachHappeningOnce() {
        MarkedArticle article =
                told("〔科远|公司〕发布〔星火4|产品〕", "3月8日，科远发布星火4。\n星火4的发布引人注目：科远称，星火4正式发布。", "2024-03-09");
        List<Event> found = extract(article);

        assertEquals(1, found.size());
        assertEquals(Field.BODY, found.get(0).trigger().field());
        assertEquals("3月8日，科远发布星火4。", article.text(found.get(0).evidence().first()));
    }

    @Test
    void takesAParticipantFromTheHeadline() {
        assertEquals(
                List.of("agent", "product"),
                extract(told("〔科远|公司〕发布〔星火4|产品〕", "昨日，星火4正式发布。", "2024-03-09")).stream()
                        .flatMap(event -> event.arguments().stream())
                        .map(Event.Argument::role)
                        .sorted()
                        .toList());
    }

    @Test
    void keepsDifferentHappeningsApart() {
        assertEquals(2, events("〔科远|公司〕3月1日发布〔星火4|产品〕。科远3月8日发布〔星火5|产品〕。").size());
    }

    @Test
    void givesEveryCompanyItsOwnListing() {
        assertEquals(
                List.of("Listing 敲钟 company=科远", "Listing 敲钟 company=云岭科技"),
                events("〔科远|公司〕和〔云岭科技|公司〕先后敲钟。"));
    }

    @Test
    void standsOnWholeSentencesOfTheArticle() {
        MarkedArticle article = told("早些时候。〔科远|公司〕发布了〔星火4|产品〕。天气不错。");

        for (Event event : extract(article)) {
            assertTrue(
                    event.evidence().sentences().stream()
                            .anyMatch(sentence -> sentence.contains(event.trigger())));
            assertTrue(Stream.of("〔", "|").noneMatch(article.text(event.trigger())::contains));
        }
        assertEquals(1, extract(article).size());
    }

    @Test
    void findsNothingInAnEmptyArticle() {
        List<Finding> none = EVENTS.extract(told("今天天气很好。"));

        assertEquals(List.of(), none);
    }

    /**
     * A dateline without a year leaves 15日 open; a month named in passing does not stand in for it.
     */
    @Test
    void aDayThatCannotBeResolvedIsNoOther() {
        MarkedArticle dated = told("〔科远|公司〕4月16日电。〔星火4|产品〕自2023年10月起准备。〔科远|公司〕股价15日下跌6%。");
        MarkedArticle undated = EventText.undated(dated);
        assertEquals(List.of("-"), EventText.dates(EVENTS.extract(undated)));
    }
}
