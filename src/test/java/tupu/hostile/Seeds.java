package tupu.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Good files, one for each form that the reader takes; mutants are made from them. */
final class Seeds {

    private static final String PLAIN =
            """
            # url: https://news.example.com/2024/0309/1.html
            # source: 示例商报
            # published: 2024-03-09 08:30
            星河智能发布新一代大模型

            　　示例商报北京3月9日电（记者 林小满）星河智能3月8日发布大模型“长庚3”，参数达2000亿。
            　　星河智能创始人周远山表示，“算力缺口还会持续一段时间”，公司今年将投入30亿元建设数据中心。
            　　业内人士认为，国产芯片正在追赶。2023年，星河智能营收同比增长35.5%，至12.8亿元。
            """;

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>星河智能发布新一代大模型 - 示例商报</title>
            <meta name="source" content="示例商报"><meta property="article:published_time" content="2024-03-09T08:30:00+08:00">
            <link rel="canonical" href="https://news.example.com/2024/0309/2.html">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"星河智能发布新一代大模型",
            "datePublished":"2024-03-09T08:30:00+08:00","author":[{"@type":"Person","name":"林小满"}],"publisher":{"name":"示例商报"}}</script>
            </head><body><div class="nav"><a href="/">首页</a><a href="/ai">人工智能</a></div><h1>星河智能发布新一代大模型</h1>
            <div class="info">2024-03-09 08:30 来源：示例商报 作者：林小满</div>
            <div class="article" id="content"><p>星河智能3月8日发布大模型<b>“长庚3”</b>，参数达2000亿&nbsp;&mdash;&#8212;记者获悉。</p>
            <table><tr><th>年份</th><th>营收</th></tr><tr><td>2022</td><td>9.4亿元</td></tr><tr><td>2023</td><td>12.8亿元</td></tr></table>
            <blockquote>周远山表示，“算力缺口还会持续一段时间”。</blockquote><ul><li>国产芯片正在追赶。</li><li>数据中心投入30亿元。</li></ul>
            <p>业内人士认为，市场竞争将更加激烈，价格战不可避免。</p></div>
            <div class="hot-list"><ul><li><a href="/2">猪肉价格下跌</a></li></ul></div><div class="footer">版权所有</div></body></html>
            """;

    private static final String MARKDOWN =
            """
            ---
            title: 星河智能发布新一代大模型
            date: 2024-03-09 08:30:00 +0800
            source: 示例商报
            author: [林小满, 陈一鸣]
            url: https://news.example.com/2024/0309/3.html
            ---
            # 星河智能发布新一代大模型

            星河智能3月8日发布大模型**“长庚3”**，参数达[2000亿](https://example.com/a)。

            > 周远山表示，“算力缺口还会持续一段时间”。

            | 年份 | 营收 |
            |---|---|
            | 2023 | 12.8亿元 |

            1. 国产芯片正在追赶。
            2. 数据中心投入30亿元。
            """;

    private static final String OBJECT =
            """
            {"title":"星河智能发布新一代大模型","pubDate":"2024-03-09 08:30","publisher":{"name":"示例商报"},"author":["林小满"],\
            "link":"https://news.example.com/2024/0309/4.html","content":"<p>星河智能3月8日发布大模型“长庚3”，参数达2000亿。</p>\
            <p>周远山表示，“算力缺口还会持续一段时间”。</p><p>业内人士认为，国产芯片正在追赶。</p>"}""";

    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>示例商报 - 科技</title><link>https://news.example.com/</link><language>zh-cn</language>
            <item><title>星河智能发布新一代大模型</title><link>https://news.example.com/2024/0309/5.html</link><guid>5</guid>
            <pubDate>Sat, 09 Mar 2024 08:30:00 +0800</pubDate><dc:creator>林小满</dc:creator><category>人工智能</category>
            <content:encoded><![CDATA[<p>星河智能3月8日发布大模型“长庚3”，参数达2000亿。</p><p>周远山表示，“算力缺口还会持续一段时间”。</p>]]></content:encoded></item>
            <item><title>芯片厂商扩产</title><link>https://news.example.com/2024/0309/6.html</link>
            <description>&lt;p&gt;一家芯片厂商3月9日宣布扩产，总投资50亿元，明年投产。&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh"><title>示例商报</title><id>urn:feed</id><updated>2024-03-09T00:30:00Z</updated>
            <entry><title type="html">星河智能发布&lt;b&gt;新一代&lt;/b&gt;大模型</title><link rel="alternate" href="https://news.example.com/2024/0309/7.html"/>
            <id>urn:7</id><published>2024-03-09T00:30:00Z</published><author><name>林小满</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>星河智能3月8日发布大模型“长庚3”，参数达2000亿。</p>
            <p>周远山表示，“算力缺口还会持续一段时间”。</p></div></content></entry></feed>
            """;

    private static final String ENGLISH =
            """
            <html><head><title>Galaxy AI releases model</title></head><body><h1>Galaxy AI releases model</h1><p>By Ann Lin | March 9, 2024 8:30 am ET</p>
            <p>Galaxy AI said on Friday that it had released its model Hesper 3, which has 200 billion parameters.</p>
            <p>"The shortage of computing power will last," said founder Zhou Yuanshan. The company plans to invest $400 million.</p></body></html>
            """;

    private Seeds() {}

    static List<Seed> all() {
        List<Seed> seeds = new ArrayList<>();
        seeds.add(Seed.text("text", PLAIN, ".txt", ".text"));
        seeds.add(Seed.text("html", HTML, ".html", ".htm", ".xhtml"));
        seeds.add(Seed.text("english", ENGLISH, ".html", ".txt"));
        seeds.add(Seed.text("markdown", MARKDOWN, ".md", ".markdown"));
        seeds.add(Seed.text("json", OBJECT, ".json"));
        seeds.add(Seed.text("json list", "[" + OBJECT + ",\n" + OBJECT + "]", ".json"));
        seeds.add(
                Seed.text(
                        "json feed",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"示例商报\",\"items\":["
                                + OBJECT
                                + "]}",
                        ".json"));
        seeds.add(Seed.text("json lines", OBJECT + "\n" + OBJECT + "\n", ".jsonl", ".ndjson"));
        seeds.add(Seed.text("rss", RSS, ".xml", ".rss"));
        seeds.add(Seed.text("atom", ATOM, ".atom", ".xml"));
        seeds.add(new Seed("warc", List.of(".warc"), Packing.warc(HTML, 3)));
        seeds.add(new Seed("zip", List.of(".zip"), Packing.zip(parts(), 0)));
        seeds.add(new Seed("zip of zips", List.of(".zip"), Packing.zip(parts(), 2)));
        seeds.add(Seed.encoded("GB18030", PLAIN, ".txt"));
        seeds.add(Seed.encoded("GB18030", HTML.replace("utf-8", "gb2312"), ".html"));
        seeds.add(Seed.encoded("UTF-16", PLAIN, ".txt"));
        seeds.add(Seed.encoded("Big5", PLAIN.replaceAll("[^\\x00-\\x7f]", "電"), ".txt"));
        return List.copyOf(seeds);
    }

    private static List<byte[]> parts() {
        return List.of(bytes(PLAIN), bytes(HTML), bytes(MARKDOWN), bytes(OBJECT), bytes(RSS));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
