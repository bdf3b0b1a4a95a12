package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Origin;
import tupu.article.SourceMap;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SegmentationWords;

/** Names of these tests are invented, so that no catalogue knows them, unless a test says so. */
class NameFinderTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final Catalogue CATALOGUE = Catalogue.read(FILES);
    private static final Analyzer ANALYZER =
            new HanLpAnalyzer(SegmentationWords.read(FILES, CATALOGUE));
    private static final NameFinder FINDER = NameFinder.of(CATALOGUE, FILES);

    @Test
    void findsOrganisationsByTheirLastWord() {
        assertEquals("福建澜策品牌定位咨询 Company", names("福建澜策品牌定位咨询创始人对记者说，市场很大。"));
        assertEquals("澜溪研究院 Institution", names("据澜溪研究院统计，规模增长。"));
        assertEquals("新加坡海关 Government", names("2月底新加坡海关突袭行动中，货物被扣。"));
    }

    @Test
    void findsNoOrganisationInGenericWords() {
        assertEquals("", names("一家人工智能公司和一所大学成立了实验室，业内人士表示，大模型公司需要算力。"));
        assertEquals("", names("上述初创公司的总部位于郊区，监管机构尚未回应。"));
    }

    @Test
    void readsTitlesInBrackets() {
        assertEquals("算力促进发展行动计划 Policy", names("《算力促进发展行动计划》提出了目标。"));
        assertEquals("晨星时报 Media", names("据《晨星时报》报道，价格上涨。"));
        assertEquals("云端牧场 Product", names("这款名为《云端牧场》的游戏有许多玩家。"));
        assertEquals("", names("相关阅读：《消息称价格将上涨》"));
    }

    @Test
    void findsPersonsBesideTheirPosts() {
        assertEquals("詹国峻 Person", names("公司创始人詹国峻对记者提到，需求很大。"));
        assertEquals("雷蒙拉 Person", names("商务部长雷蒙拉还表明，提议仍在讨论。"));
        assertEquals("格雷戈·阿博兰 Person", names("州长格雷戈·阿博兰更新了清单。"));
        assertEquals("安迪 · 贾兰 Person", names("CEO 安迪 · 贾兰正亲自谈判。"));
        assertEquals("安迪·贾兰 Person", names("CEO安迪·贾兰·（三届）正亲自谈判。"));
    }

    @Test
    void findsNoPersonInOrdinaryWords() {
        assertEquals("", names("总经理办公会讨论了方案，主任会议将于周三举行，成本高达三成。"));
    }

    @Test
    void findsNamesInLatinLetters() {
        assertEquals("Brightwood Capital Company", names("投资者包括Brightwood Capital等机构。"));
        assertEquals("Keith Weissman Person", names("分析师Keith Weissman直接发问。"));
        assertEquals("Tolu-Audio-R1.1 Product", names("最新的Tolu-Audio-R1.1通过新技术解决了问题。"));
        assertEquals("ZQX 5090D Product", names("推出ZQX 5090D等特供版晶片。"));
    }

    @Test
    void findsNoNamesInTechnologiesAndPosts() {
        assertEquals("", names("AI大模型依赖GPU和Transformer，CEO谈到API与LLM，5G、4nm、40GB、Q3、IPO都不是名字。"));
    }

    @Test
    void findsNamesInEnglishText() {
        assertEquals(
                "Sarah Mindel Person, Brightwood Capital Company",
                names(
                        "The chief executive Sarah Mindel said on Monday that Brightwood Capital"
                                + " had agreed. The deal is large."));
    }

    @Test
    void bringsTheFormsOfOneThingTogether() {
        assertEquals(
                "[Thea Lorand, 洛兰德, 西娅·洛兰德]", forms("首席执行官西娅·洛兰德（Thea Lorand）出席。洛兰德表示，需求很大。", 0));
        assertEquals("[旷石, 旷石科技]", forms("旷石科技宣布融资。旷石的客户很多。", 0));
        assertEquals("[Korben, Mara Korben]", forms("CEO Mara Korben离职。Korben没有回应。", 0));
    }

    @Test
    void readsTheAbbreviationThatTheArticleGives() {
        assertEquals("[浦川智能计算协会, 浦算协]", forms("浦川智能计算协会（以下简称“浦算协”）成立。浦算协表示支持。", 0));
        assertEquals("[PICA, 浦川智能计算协会]", forms("浦川智能计算协会（PICA）成立。PICA的成员很多。", 0));
    }

    @Test
    void takesEnglishGlossesAndHeadlinesForNoNames() {
        assertEquals("", names("从跑分（Model Performance）转向服务可靠性（Service Reliability）。"));
        assertEquals("", names("湿实验（Wet Lab）验证环节与具身智能（Embodied AI）。"));
    }

    @Test
    void keepsTheVersionsOfAProductApart() {
        assertEquals(
                "GPT-4o Product, GPT-4 Product, GPT-97.5 Turbo Product",
                names("OpenAI的GPT-4o强于GPT-4，弱于GPT-97.5 Turbo。").replace("OpenAI Company, ", ""));
    }

    @Test
    void tellsACompanyFromItsProductOfTheSameNameByTheContext() {
        assertEquals("DeepSeek Company", names("DeepSeek创始人梁文锋出席。").split(", ")[0]);
        assertEquals("DeepSeek大模型 Product", names("他们使用DeepSeek大模型推理。"));
    }

    @Test
    void acceptsAnOrdinaryWordAsANameOnlyWhereTheContextSupportsIt() {
        assertEquals("", names("她每天吃一个苹果，看到浪潮拍打岸边。"));
        assertEquals("苹果 Company", names("苹果公司宣布裁员，苹果股价下跌。").split(", ")[1]);
        assertEquals("华为 Company, 小米 Company", names("华为、小米等厂商。"));
    }

    @Test
    void findsNoKnownNameAcrossTheBorderOfWords() {
        assertEquals("", names("开源社区很活跃，出口管制法规很多。"));
    }

    @Test
    void takesTheNounBehindAProductsNameIntoTheMention() {
        assertEquals("[Tolu-R1, Tolu-R1大模型]", forms("他们发布Tolu-R1大模型。Tolu-R1已开源。", 0));
    }

    @Test
    void everyMentionCutsItsWordsOutOfTheArticle() {
        Article article =
                article("🙂《晨星时报》报道，西娅·洛兰德（Thea Lorand）的ＺＱＸ 5090Ｄ。\n旷石科技创始人詹国峻说：".repeat(40));
        List<Mention> mentions = FINDER.find(ANALYZER.analyze(article));
        assertTrue(mentions.size() > 100);
        for (int i = 0; i < mentions.size(); i++) {
            assertEquals(mentions.get(i).text(), article.text(mentions.get(i).span()));
            assertTrue(
                    i == 0
                            || mentions.get(i - 1).span().compareTo(mentions.get(i).span()) < 0
                                    && !mentions.get(i - 1)
                                            .span()
                                            .overlaps(mentions.get(i).span()));
            assertTrue(mentions.get(i).name().forms().contains(mentions.get(i).text()));
        }
    }

    @Test
    void readsALongParagraphWithoutAFullStopInTimeThatGrowsWithItsLength() {
        String unit = "旷石科技创始人詹国峻与Keith Weissman在新加坡谈到《晨星时报》和ZQX 5090D，";
        long once = nanos(unit.repeat(1000));
        long eight = nanos(unit.repeat(8000));
        assertTrue(
                eight < 40 * once,
                "%d against %d ms".formatted(eight / 1_000_000, once / 1_000_000));
    }

    private static long nanos(String body) {
        var analyzed = ANALYZER.analyze(article(body));
        FINDER.find(analyzed);
        long begin = System.nanoTime();
        FINDER.find(analyzed);
        return System.nanoTime() - begin;
    }

    private static String names(String body) {
        return FINDER.find(ANALYZER.analyze(article(body))).stream()
                .map(mention -> mention.text() + " " + mention.type().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String forms(String body, int name) {
        return FINDER.find(ANALYZER.analyze(article(body))).stream()
                .map(Mention::name)
                .distinct()
                .toList()
                .get(name)
                .forms()
                .toString();
    }

    private static Article article(String body) {
        return new Article(
                new ArticleId("0".repeat(20)),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "zh-Hans",
                body,
                new Origin("test", "", SourceMap.NONE));
    }
}
