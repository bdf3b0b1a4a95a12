package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tupu.support.Articles;

/** Pages built the way that portals, blogs and messengers build theirs. */
class HtmlPageTest {

    private static final String FIRST = "英伟达8日发布新一代芯片，市场为之一振，股价当日上涨3%。";
    private static final String SECOND = "业内人士表示，“算力缺口还会持续一段时间”，国产芯片正在追赶，但是还需要时间。";

    @Test
    void aPortalWithItsDateAndSourceAboveTheText() {
        Article article =
                page(
                        """
                        <title>算力为什么不够用|算力|芯片_新浪财经_新浪网</title></head><body>
                        <div class="top-nav"><a href="/">新浪首页</a> <a href="/news">新闻</a></div>
                        <div class="path-search"><a href="/">科技</a> &gt; 正文</div>
                        <h1 class="main-title">算力为什么不够用</h1>
                        <div class="top-bar-wrap"><div class="date-source"><span class="date">2024年03月09日 00:09</span>
                        <span class="source">北京商报</span></div><div class="page-tools"><span>缩小字体</span><span>放大字体</span></div></div>
                        <div class="article" id="artibody"><p>　　%s</p><div class="img_wrapper"><img src="1.jpg"><span class="img_descr">图为发布会现场（图源：视觉中国）</span></div>
                        <p>　　%s</p><p class="article-editor">责任编辑：某某 SF001</p></div>
                        <div class="hot-rank"><h2>24小时滚动播报</h2><p>猪肉价格下跌，专家表示供应充足，消费者可以放心购买，不必囤货。</p></div>
                        """);
        assertEquals(FIRST + "\n" + SECOND, article.body());
        assertEquals("算力为什么不够用", article.headline());
        assertEquals("2024-03-09T00:09:00+08:00", article.published().orElseThrow().toString());
        assertEquals("北京商报", article.publisher().orElseThrow());
    }

    @Test
    void aMessengersPageFilledByAScript() {
        Article article =
                page(
                        """
                        <meta property="og:title" content="算力为什么不够用"><meta property="og:site_name" content="微信公众平台">
                        </head><body><h1 class="rich_media_title" id="activity-name">算力为什么不够用</h1>
                        <div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><span>梦晨 发自 凹非寺</span></section>
                        <section><span>量子位 | 公众号 QbitAI</span></section><section><p><span>%s</span></p></section>
                        <section><p><img data-src="1.png"></p></section><section><p><span>%s</span></p></section>
                        <section><p><strong>— 完 —</strong></p><p>点这里👇关注我，记得标星哦～</p></section></div>
                        <script>var ct = "1709914175";</script>
                        """);
        assertEquals(FIRST + "\n" + SECOND, article.body());
        assertEquals("量子位", article.publisher().orElseThrow());
        assertEquals("[梦晨]", article.authors().toString());
        assertEquals("2024-03-09", article.published().orElseThrow().day().toString());
    }

    @Test
    void anOldPageLaidOutInTables() {
        Article article =
                page(
                        """
                        <title>算力为什么不够用-示例网</title></head><body><table><tr><td><a href="/">首页</a></td><td><a href="/2">法规</a></td></tr></table>
                        <table><tr valign="top"><td width="480"><table><tr><td><h2>算力为什么不够用</h2></td></tr>
                        <tr><td>日期：2024-03-09 11:06　来源：示例网　点击：1734 次</td></tr>
                        <tr><td><font>　　%s<br>　　%s</font></td></tr></table></td>
                        <td width="150"><b>点击排行</b><br>1. <a href="t1">版权归属</a><br>2. <a href="t2">纠纷</a></td></tr></table>
                        """);
        assertEquals(FIRST + "\n" + SECOND, article.body());
        assertEquals("示例网", article.publisher().orElseThrow());
    }

    @Test
    void aTableOfDataIsKeptRowByRow() {
        Article article =
                page(
                        """
                        </head><body><article><h1>算力为什么不够用</h1><p>%s</p><table><tr><th>型号</th><th>年份</th></tr>
                        <tr><td>A100</td><td>2020年</td></tr></table><p>%s</p></article>
                        """);
        assertEquals(FIRST + "\n型号 | 年份\nA100 | 2020年\n" + SECOND, article.body());
    }

    @Test
    void metadataInSchemaOrgsTerms() {
        Article article =
                page(
                        """
                        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                        {"@type":"NewsArticle","headline":"算力为什么不够用","datePublished":"2024-03-08T16:09:35Z","dateModified":"2024-03-10",
                        "author":[{"@type":"Person","name":"苏晓棠"}],"publisher":{"@type":"Organization","name":"示例商报"},
                        "articleSection":"科技","mainEntityOfPage":{"@id":"https://news.example.com/1"}}]}</script>
                        </head><body><main><p>%s</p><p>%s</p></main>
                        """);
        assertEquals("算力为什么不够用", article.headline());
        assertEquals("2024-03-09T00:09:35+08:00", article.published().orElseThrow().toString());
        assertEquals("2024-03-10", article.modified().orElseThrow().toString());
        assertEquals("示例商报", article.publisher().orElseThrow());
        assertEquals("[苏晓棠]", article.authors().toString());
        assertEquals("科技", article.section().orElseThrow());
        assertEquals("https://news.example.com/1", article.url().orElseThrow().toString());
    }

    @Test
    void aPageWithoutTextInItsBodyIsReadFromItsMetadata() {
        Article article =
                page(
                        """
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"算力为什么不够用","articleBody":"%s\\n%s\\n这一段只是为了让正文再长一些，好让人看出来它不在页面里，而在元数据里，由脚本来填。"}</script>
                        </head><body><div id="root"></div>
                        """);
        assertEquals(FIRST, article.body().lines().findFirst().orElseThrow());
    }

    @Test
    void anEnglishPage() {
        Article article =
                Articles.read(
                        "a.html",
                        """
                        <!doctype html><html lang="en"><head><title>Chips run short - The Harbour Ledger</title></head><body>
                        <header><nav><a href="/">Home</a><a href="/tech">Tech</a></nav></header><article><h1>Chips run short</h1>
                        <div class="byline">By Maud Fairley | January 30, 2026</div>
                        <p>The shortage of chips will last, analysts said on Monday, as demand outgrows supply.</p>
                        <p>“We are short of capacity, not of orders,” said Helen Ostrander of Larkspur Partners.</p>
                        <aside class="related"><h3>Related stories</h3><p>What Boeing told its suppliers about the delays in its plants.</p></aside></article>
                        <footer>© 2026 The Harbour Ledger. All rights reserved.</footer></body></html>
                        """);
        assertEquals(
                "The shortage of chips will last, analysts said on Monday, as demand outgrows supply.\n"
                        + "“We are short of capacity, not of orders,” said Helen Ostrander of Larkspur Partners.",
                article.body());
        assertEquals("The Harbour Ledger", article.publisher().orElseThrow());
        assertEquals("[Maud Fairley]", article.authors().toString());
        assertEquals("2026-01-30", article.published().orElseThrow().toString());
        assertEquals("en", article.language());
    }

    private static Article page(String headAndBody) {
        String filled = headAndBody.replaceFirst("%s", FIRST).replaceFirst("%s", SECOND);
        return Articles.read(
                "a.html",
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\">" + filled + "</body></html>");
    }
}
