package tupu.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tupu.support.Marked.marked;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.RelationPattern;
import tupu.text.InputException;

class RelationExtractorTest {

    private static final RelationExtractor RELATIONS =
            new RelationExtractor(RelationPattern.read(OntologyFiles.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "英伟达 develops H20 = 大量采购〔英伟达|公司〕H20晶片〔H20|产品〕",
                "OpenAI develops Sora / OpenAI develops GPT-4o = 〔OpenAI|公司〕先后推出了〔Sora|产品〕和〔GPT-4o|产品〕。",
                "阶跃星辰 develops Step-GUI = 〔阶跃星辰|公司〕推出了首款开源模型〔Step-GUI|产品〕。",
                "Meta develops Llama = 〔Llama|产品〕由〔Meta|公司〕开发。",
                "字节跳动 develops TikTok = 〔TikTok|产品〕母公司〔字节跳动|公司〕回应。",
                "OpenAI develops ChatGPT = 〔OpenAI|公司〕凭借〔ChatGPT|产品〕成长。",
                "Apple develops Siri = 〔Apple|公司〕's voice assistant 〔Siri|产品〕 is late.",
                "Mistral develops Devstral = 〔Mistral|公司〕 has released 〔Devstral|产品〕.",
                "Sora develops Sora 2 = 〔Sora 2|产品〕, a model developed by 〔Sora|公司〕",
                "周鸿祎 founderOf 360 = 〔周鸿祎|人物〕创立了〔360|公司〕。",
                "Musk founderOf xAI = 〔Musk|人物〕, founder of 〔xAI|公司〕, said so.",
                "平头哥 subsidiaryOf 阿里巴巴 = 〔阿里巴巴|公司〕旗下芯片公司〔平头哥|公司〕",
                "昆仑芯 subsidiaryOf 百度 = 〔昆仑芯|公司〕的母公司〔百度|公司〕",
                "海思 subsidiaryOf 华为 = 〔海思|公司〕是〔华为|公司〕的全资子公司",
                "Waymo subsidiaryOf Alphabet = 〔Waymo|公司〕, a subsidiary of 〔Alphabet|公司〕",
                "软银 investorIn OpenAI = 〔软银|公司〕已投资〔OpenAI|公司〕。",
                "MGX investorIn OpenAI / Thrive investorIn OpenAI = 〔OpenAI|公司〕现有投资者包括〔MGX|公司〕以及〔Thrive|公司〕。",
                "红杉 investorIn 月之暗面 = 〔红杉|公司〕是〔月之暗面|公司〕的股东",
                "腾讯 investorIn 智谱 = 〔智谱|公司〕获得〔腾讯|公司〕投资。",
                "AMD competitorOf 英伟达 = 〔AMD|公司〕的竞争对手〔英伟达|公司〕",
                "Pika competitorOf Sora = 〔Pika|产品〕将直接对标〔Sora|产品〕",
                "阿里 competitorOf 腾讯 = 〔阿里|公司〕在云上与〔腾讯|公司〕展开竞争",
                "Intel competitorOf AMD = 〔Intel|公司〕's rival 〔AMD|公司〕",
                "Cohere competitorOf OpenAI = 〔Cohere|公司〕, a rival of 〔OpenAI|公司〕",
                "阶跃 partnerOf 吉利 = 〔阶跃|公司〕与〔吉利|公司〕达成深度合作",
                "Apple partnerOf Google = 〔Apple|公司〕 has partnered with 〔Google|公司〕.",
                "微软 supplierOf OpenAI = 〔微软|公司〕为〔OpenAI|公司〕提供算力",
                "英伟达 supplierOf 腾讯 = 〔腾讯|公司〕大量采购〔英伟达|公司〕的芯片",
                "台积电 supplierOf 苹果 = 〔台积电|公司〕是〔苹果|公司〕的供应商",
                "富士康 supplierOf 苹果 = 〔苹果|公司〕的主要供应商〔富士康|公司〕",
                "宇树 locatedIn 杭州 = 总部位于〔杭州|地点〕的机器人公司〔宇树|公司〕",
                "华为 locatedIn 深圳 = 〔华为|公司〕总部设在〔深圳|地点〕",
                "之江 locatedIn 杭州 = 〔之江|机构〕坐落于〔杭州|地点〕",
                "特斯拉 locatedIn 上海 = 〔特斯拉|公司〕在〔上海|地点〕的工厂",
                "深瀚 locatedIn 北京 = 〔北京|地点〕创业公司〔深瀚|公司〕",
                "Kaveri locatedIn 印度 = 〔印度|地点〕软件商〔Kaveri|公司〕将上市。",
                "Hartwig locatedIn 德国 = 〔德国|地点〕减薄设备商〔Hartwig|公司〕透露了价格。",
                "MGX locatedIn 阿布扎比 = 〔阿布扎比|地点〕主权基金〔MGX|公司〕拿走两成。",
                "小马智行 locatedIn 广州 = 〔广州|地点〕自动驾驶公司〔小马智行|公司〕",
                "辉瑞 uses Copilot = 〔辉瑞|公司〕正在使用〔Copilot|产品〕",
                "M9 uses AgentOS = 〔M9|产品〕搭载〔AgentOS|产品〕",
                "Pfizer uses Claude = 〔Pfizer|公司〕 uses 〔Claude|产品〕 daily.",
                "A800 basedOn A100 = 〔A800|产品〕是〔A100|产品〕的降规版本",
                "R1 basedOn V3 = 〔R1|产品〕基于〔V3|产品〕训练",
                "R1 basedOn V3 = 〔R1|产品〕 is based on 〔V3|产品〕.",
                "科远 develops 星火4 = 夺冠的〔星火4|产品〕由〔科远|公司〕研制。",
                "科远 develops 星火4 = 〔科远|公司〕的陪伴应用〔星火4|产品〕很受欢迎。",
                "科远 develops 星火4 = 〔科远|公司〕把〔星火4|产品〕的价格降到一厘。",
                "林小满 founderOf 科远 = 〔科远|公司〕2021年由〔林小满|人物〕创立，员工三十人。",
                "林小满 founderOf 科远 / 顾北辰 founderOf 科远 = 〔科远|公司〕的两位创始人〔林小满|人物〕和〔顾北辰|人物〕出席。",
                "听涛 subsidiaryOf 科远 = 〔科远|公司〕昨晚公告，全资子公司〔听涛|公司〕停业。",
                "云岭资本 investorIn 科远 = 〔科远|公司〕第二大股东〔云岭资本|公司〕表示反对。",
                "可灵 competitorOf Sora = 〔可灵|产品〕是〔Sora|产品〕的直接对手。",
                "听涛 supplierOf 科远 = 为〔科远|公司〕供应清洗模组的〔听涛|公司〕开始扩产。",
                "科远 locatedIn 芜湖 = 今年2月在〔芜湖|地点〕成立的〔科远|公司〕开张。",
                "星火4 basedOn V3 = 〔星火4|产品〕以〔V3|产品〕为底座。",
                "星火4 basedOn V3 = 〔星火4|产品〕免费，背后接的是〔V3|产品〕。",
                "工行 uses V3 / 建行 uses V3 = 〔工行|公司〕、〔建行|公司〕等机构今年起陆续接入〔V3|产品〕。",
            })
    void findsRelationsByTheirWords(String expected, String body) {
        String clean = body.replace("H20晶片〔H20|产品〕", "〔H20|产品〕晶片");
        assertEquals(expected.strip(), text(clean.strip()));
    }

    @Test
    void keepsWhatIsPlannedOrDeniedApart() {
        assertEquals(Status.PLANNED, status("〔阿里|公司〕将与〔腾讯|公司〕合作。"));
        assertEquals(Status.DENIED, status("〔阿里|公司〕没有投资〔智谱|公司〕。"));
        assertEquals(Status.DONE, status("〔阿里|公司〕投资了〔智谱|公司〕。"));
    }

    @Test
    void findsNoRelationOverAFullStop() {
        assertEquals("", text("〔英伟达|公司〕上涨。〔H20|产品〕被禁。"));
    }

    @Test
    void aPatternOfTheUsersMustNameSubjectAndObject(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("relations.tsv"), "predicate\tpattern\nuses\t{S:org}使用\n");
        InputException wrong =
                assertThrows(
                        InputException.class,
                        () -> RelationPattern.read(OntologyFiles.overlaidBy(folder)));
        assertEquals(
                folder.resolve("relations.tsv")
                        + ":2: the pattern “{S:org}使用” has no subject or no object (write {S:type} and"
                        + " {O:type})",
                wrong.getMessage());
    }

    private static Status status(String body) {
        return ((Relation) RELATIONS.extract(marked(body)).get(0)).status();
    }

    private static String text(String body) {
        return RELATIONS.extract(marked(body)).stream()
                .map(finding -> (Relation) finding)
                .map(
                        relation ->
                                relation.subject().canonical()
                                        + " "
                                        + relation.predicate()
                                        + " "
                                        + relation.object().canonical())
                .collect(Collectors.joining(" / "));
    }
}
