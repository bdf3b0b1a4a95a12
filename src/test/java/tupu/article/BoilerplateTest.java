package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.support.Articles;

/** What is copied along with an article from a page, and goes. */
class BoilerplateTest {

    private static final String FIRST = "英伟达8日发布新一代芯片，市场为之一振，股价当日上涨3%。";
    private static final String SECOND = "业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑：某某",
                "（责任编辑：某某）",
                "编辑/某某 校对/某某",
                "文中图片来自网络",
                "数据来源：工信部官网、北京市人民政府官网",
                "图为发布会现场。图：视觉中国",
                "▲ 图片来自官网",
                "新华社记者 某某 摄",
                "图1：英伟达股价走势",
                "（原标题：算力不够用了）",
                "[1]https://example.com/1",
                "扫码关注示例商报公众号",
                "阅读 10万+",
                "分享到：微信 微博 QQ空间",
                "— 完 —",
                "上一篇：给树莓派装上摄像头",
                "首页 > 科技 > 人工智能 > 正文",
                "![](https://example.com/1.png)",
                "{{< youtube abc >}}",
                "加载中..."
            })
    void aLineBetweenTwoParagraphs(String line) {
        assertEquals(FIRST + "\n" + SECOND, body(FIRST + "\n\n" + line + "\n\n" + SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "免责声明\n本网转载此文目的在于传递更多信息，不代表本网的观点和立场。",
                "热门文章\n1 猪肉价格下跌\n2月23日，有关部门表示供应充足，消费者可以放心购买。",
                "风险提示：本文不构成任何投资建议。股市有风险，入市需谨慎。",
                "相关阅读：\n《微软上季度获利》\n《孙正义豪赌》",
                "参考链接：\n[1]https://example.com/1\n[2]https://example.com/2",
                "转载请注明出处",
                "版权所有 © 2024 示例商报\n京ICP备00000000号",
                "#欢迎关注示例官方微信公众号：示例（微信号：example），更多精彩内容第一时间为您奉上。",
                "一个没有下文的小标题"
            })
    void whatStandsBehindTheLastParagraph(String end) {
        assertEquals(FIRST + "\n" + SECOND, body(FIRST + "\n\n" + SECOND + "\n\n" + end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "算力瓶颈怎么破",
                "“相当大的计算量”",
                "图灵奖得主杨立昆也加入讨论",
                "数据来源成为下一个战场",
                "声明发布之后，市场反应平淡。",
                "相关部门表示，将继续完善办法。",
                "参考消息网援引外媒报道称，谈判仍在继续。",
                "编辑部里的大模型",
                "报告深层意图：推动军改与盟友协同",
                "焦虑的来源：从信息处理到控制权让渡",
                "作者认为，这一趋势难以逆转。",
                "截图显示，该模型的回答与事实不符。"
            })
    void aHeadingOrASentenceStays(String line) {
        assertEquals(
                FIRST + "\n" + line + "\n" + SECOND, body(FIRST + "\n\n" + line + "\n\n" + SECOND));
    }

    @Test
    void aSummaryThatRepeatsTheBeginningGoes() {
        assertEquals(
                FIRST + "\n" + SECOND,
                body("文章导读\n" + FIRST + "业内人士表示...\n\n" + FIRST + "\n\n" + SECOND));
    }

    @Test
    void theListOfReferencesGoesAndTheSectionBehindItStays() {
        assertEquals(
                FIRST + "\n展望\n" + SECOND,
                Articles.read(
                                "a.md",
                                "# 算力为什么不够用\n\n%s\n\n## 参考资料\n\n1. 新华网.《芯片发布》. [2024-03-09].\n2. [财联社](https://example.com)：芯片上涨。\n\n## 展望\n\n%s\n"
                                        .formatted(FIRST, SECOND))
                        .body());
    }

    @Test
    void wordsThatTheSiteSplicedIntoASentenceGo() {
        assertEquals(
                "周鸿祎提到，Sora如果开源，国内将能很快赶上，但算力有可能成为门槛。",
                body("周鸿祎提到，Sora如果开源，快看新媒体消息，国内将能很快赶上，但算力有可能成为门槛。\n\n免责声明\n快看新媒体转载此文目的在于传递更多信息。"));
    }

    @Test
    void anOtherOutletsWordsInASentenceStay() {
        String sentence = "据新华社消息，谈判仍在继续，彭博社消息，双方尚未就价格达成一致。";
        assertEquals(sentence, body(sentence + "\n\n免责声明\n快看新媒体转载此文目的在于传递更多信息。"));
    }

    @Test
    void whatIsPutBehindTheLastSentenceOfAParagraphGoes() {
        assertEquals(FIRST, body(FIRST + "相关阅读：《微软上季度获利》《孙正义豪赌》"));
        assertEquals(FIRST, body(FIRST + "⭐星标示例见闻，好内容不错过⭐本文不构成个人投资建议。觉得好看，请点“在看”"));
        assertEquals(FIRST, body(FIRST + "（责任编辑：某某）"));
    }

    @Test
    void twoWideSpacesInsideALineBeginAParagraph() {
        assertEquals(FIRST + "\n" + SECOND, body(FIRST + "\u2003\u2003" + SECOND));
    }

    private static String body(String text) {
        return Articles.read("a.txt", "算力为什么不够用\n\n" + text + "\n").body();
    }
}
