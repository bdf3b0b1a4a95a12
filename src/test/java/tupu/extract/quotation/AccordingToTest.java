package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccordingToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数据", "报道", "消息", "统计", "报告", "测算", "信息", "通告", "通报", "通知", "声明", "民调", "监测", "爆料",
                "曝光", "推演", "推测", "推算", "研报", "透露", "转述"
            })
    void whoseWordsTheyAreStandsBeforeTheNoun(String noun) {
        assertSaid("远桥研究院 | 租金会跌到底", "根据〔远桥研究院|机构〕最新的%s，租金会跌到底。".formatted(noun));
    }

    @ParameterizedTest
    @ValueSource(strings = {"指出", "显示", "表明", "数据显示", "分析指出", "数据表明"})
    void orBeforeAVerb(String verb) {
        assertSaid("行业分析机构 | 租金会跌到底", "据行业分析机构%s，租金会跌到底。".formatted(verb));
    }

    @Test
    void aSpaceMayStandBeforeTheComma() {
        assertSaid("远桥研究院 | 租金会跌到底", "据〔远桥研究院|机构〕最新民调显示 ，租金会跌到底。");
    }

    @Test
    void nobodyWhoIsNoSourceSpeaks() {
        assertSaid("", "根据合同里写明的信息，租金会跌到底。");
        assertSaid("", "据最新的天气显示，明天有雨。");
        assertSaid("", "据记者了解到的市场情况分析机构数据，租金会跌到底。");
    }

    @Test
    void unnamedBodiesSpeak() {
        assertSaid("权威媒体 | 租金会跌到底", "根据权威媒体报道，租金会跌到底。");
        assertSaid("知名投资机构高层 | 租金会跌到底", "知名投资机构高层承认，租金会跌到底。");
        assertSaid("有关负责同志 | 租金会跌到底", "有关负责同志指出，租金会跌到底。");
        assertSaid("一家智库 | 租金会跌到底", "一家智库指出，租金会跌到底。");
    }

    @Test
    void bracketsBehindANameDoNotEndWhoSpeaks() {
        assertSaid("瑞信（Credit Suisse）首席策略师 | 租金会跌到底", "〔瑞信|公司〕（Credit Suisse）首席策略师指出，租金会跌到底。");
    }
}
