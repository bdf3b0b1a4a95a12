package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.mention.Name;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.serve.pages.Frame;
import tupu.serve.sparql.Texts;
import tupu.support.News;
import tupu.support.NewsItem;

/** What all pages have in common, over two articles. */
class PagesTest extends ServedTest {

    private static final Pattern LOADED =
            Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"");

    private static final String LIN = "/about/entity/person/%E6%9E%97%E5%B0%8F%E6%BB%A1";

    private static Served served;

    @BeforeAll
    static void start() {
        served = news(ServeOptions.writable(Listen.anyPort(), Limits.DEFAULT, Writers.everybody()));
        served.store()
                .putCatalogue(
                        CatalogueGraph.of(
                                Iris.DEFAULT,
                                List.of(),
                                Stream.of("tupu.ttl", "topics.ttl", "events.ttl")
                                        .flatMap(
                                                file -> OntologyFiles.builtIn().read(file).stream())
                                        .toList()));
    }

    @Test
    void theFirstPageShowsTheLatestArticlesAndWhoIsQuoted() throws IOException {
        HttpResponse<String> page = served.get("/");
        assertEquals(200, page.statusCode());
        for (var article : served.store().list()) {
            assertTrue(page.body().contains("/about/article/" + article.id()), page.body());
        }
        assertTrue(
                page.body().contains("/about/entity/person/%E6%9E%97%E5%B0%8F%E6%BB%A1#said"),
                page.body());
        assertTrue(page.body().contains("/about/topic/compute-bottleneck"), page.body());
    }

    @Test
    void anEmptyStoreHasAFirstPageToo(@TempDir Path none) throws IOException {
        try (Served empty =
                Served.empty(none, ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT))) {
            assertTrue(empty.get("/").body().contains("库中还没有文章"));
        }
    }

    @Test
    void ofALongAnswerNoMoreIsReadThanAPageNeeds(@TempDir Path other) throws IOException {
        StringBuilder body = new StringBuilder();
        IntStream.range(0, 1_001).forEach(n -> body.append("周鸿祎认为，前景广阔，第%d次。".formatted(n)));
        NewsItem item = new NewsItem("", body.toString()).url("https://x.cn/1").file("1.txt");
        Name speaker = item.name(EntityType.PERSON, "周鸿祎");
        IntStream.range(0, 1_001)
                .forEach(n -> item.quotation(speaker, "认为", "前景广阔，第%d次".formatted(n), "data"));
        try (Served talkative =
                Served.empty(other, ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT))) {
            talkative.store().put(List.of(News.sound(item.linked())));
            String page =
                    talkative
                            .get("/search?q=" + Served.encode("周鸿祎说了什么？"), "Accept", "text/html")
                            .body();
            assertTrue(page.contains("<span class=\"count\">1000+</span>"), page);
            assertTrue(page.contains("前景广阔，第199次"), page);
        }
    }

    @Test
    void theFirstPageKnowsWhatIsNew(@TempDir Path other) throws IOException {
        try (Served growing =
                Served.empty(other, ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT))) {
            String before = growing.get("/").body();
            growing.store().put(List.of(News.sound(News.chips())));
            assertFalse(before.contains("/about/article/"), before);
            assertTrue(growing.get("/").body().contains("/about/article/"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, '', zh-Hans",
        "/, 'en-GB,en;q=0.9,zh;q=0.5', en",
        "/, 'zh-TW,zh;q=0.9,en;q=0.5', zh-Hans",
        "/, 'fr,en;q=0.2,zh;q=0.7', zh-Hans",
        "/, fr, en",
        "/?lang=en, zh-CN, en",
        "/?lang=zh, en, zh-Hans",
        "/?lang=fr, en, en"
    })
    void theAddressNamesTheLanguageElseTheBrowserDoes(String path, String accepted, String language)
            throws IOException {
        HttpResponse<String> page = served.get(path, "Accept-Language", accepted);
        assertEquals(language, page.headers().firstValue("Content-Language").orElse(""));
        assertTrue(page.body().contains("<html lang=\"" + language + "\">"), page.body());
        assertTrue(page.headers().allValues("Vary").contains("Accept-Language"));
    }

    @Test
    void aLanguageInTheAddressGoesAlongWithEveryLink() throws IOException {
        String page = served.get("/?lang=en").body();
        List<String> without =
                Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1))
                        .filter(link -> !link.contains("lang="))
                        .toList();
        assertEquals(List.of(), without);
        assertTrue(page.contains("name=\"lang\" value=\"en\""), page);
        assertFalse(served.get("/").body().contains("name=\"lang\""));
    }

    @Test
    void nothingRunsButTheFilesOfThisServer() throws IOException {
        HttpResponse<String> page = served.get("/");
        assertEquals(Frame.POLICY, page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertTrue(Frame.POLICY.startsWith("default-src 'none'; script-src 'self'"));
        assertFalse(page.body().contains("style=\""), page.body());
        assertFalse(page.body().matches("(?s).*<(script|style)>.*"), page.body());
        assertFalse(page.body().matches("(?s).* on[a-z]+=\".*"), page.body());
    }

    @Test
    void whatAPageLoadsMayBeKeptForGood() throws IOException {
        List<String> files =
                LOADED.matcher(served.get("/").body())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        assertTrue(files.size() >= 3, files.toString());
        for (String file : files) {
            HttpResponse<String> answer = served.get(file);
            assertEquals(200, answer.statusCode(), file);
            assertEquals(
                    "public, max-age=31536000, immutable",
                    answer.headers().firstValue("Cache-Control").orElse(""),
                    file);
        }
    }

    @Test
    void aPageIsAskedForAgainAndMostlyUnchanged() throws IOException {
        HttpResponse<String> page = served.get("/");
        assertEquals("no-cache", page.headers().firstValue("Cache-Control").orElse(""));
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, served.get("/", "If-None-Match", tag).statusCode());
    }

    @Test
    void filesOfAFormerVersionAreNotKept() throws IOException {
        HttpResponse<String> answer = served.get("/assets/000000000000/tupu.css");
        assertEquals(200, answer.statusCode());
        assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/x/nothing.css",
        "/assets/tupu.css",
        "/assets/x/..%2Fhome.peb",
        "/webjars/chart.js/4.5.1/LICENSE.md",
        "/webjars/chart.js/..%2F..%2Fpom.xml",
        "/nothing"
    })
    void whatIsNotThereIsNotFound(String path) throws IOException {
        assertEquals(404, served.get(path).statusCode());
    }

    @Test
    void peopleAreToldByAPageWhatWentWrong() throws IOException {
        HttpResponse<String> page = served.get("/nothing?lang=en", "Accept", "text/html,*/*;q=0.8");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("Not found"), page.body());
        assertTrue(page.body().contains("there is nothing at /nothing"), page.body());
        assertEquals(
                "there is nothing at /nothing\n", served.get("/nothing", "Accept", "*/*").body());
    }

    private String page(String path) throws IOException {
        HttpResponse<String> page = served.get(path, "Accept", "text/html");
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private String article(String headline) {
        return served.store().list().stream()
                .filter(article -> article.headline().orElse("").equals(headline))
                .map(article -> "/about/article/" + article.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTopicSaysWhoCommentedWhenInWhichPost() throws IOException {
        String page = page("/about/topic/compute-bottleneck?lang=zh");
        assertTrue(page.contains("谁评论了算力瓶颈？"), page);
        assertTrue(page.matches("(?s).*林小满</a></th>\\s*<td>云海科技 创始人</td>.*"), page);
        assertTrue(page.contains("<mark>“算力是问题”，成本\t太高</mark>"), page);
    }

    @Test
    void aTopicBelowCountsForTheOneAbove() throws IOException {
        assertTrue(page("/about/topic/infrastructure").contains("林小满"));
    }

    @Test
    void aPersonHasPostsWordsAndSources() throws IOException {
        String page = page(LIN + "?lang=zh");
        assertTrue(page.contains("<strong>创始人</strong>"), page);
        assertTrue(page.contains("林小满说了什么"), page);
        assertTrue(page.contains("<mark>前景广阔，第1次</mark>"), page);
        assertTrue(page.contains("href=\"" + article("算力之困") + "?lang=zh\""), page);
    }

    @Test
    void whatIsPlannedOrOnlySaidLooksDifferent() throws IOException {
        String page = page("/about/entity/company/%E4%BA%91%E6%B5%B7%E7%A7%91%E6%8A%80?lang=zh");
        assertTrue(page.contains("class=\"happening status-Planned\""), page);
        assertTrue(page.contains("<span class=\"tag doubt\">计划中</span>"), page);
        assertTrue(page.contains("<span class=\"tag doubt\">据林小满</span>"), page);
        assertTrue(page.contains("<span class=\"tag doubt\">传闻</span>"), page);
        String done = page("/about/entity/nvidia");
        assertTrue(done.contains("class=\"happening status-Done certain\""), done);
        assertFalse(done.contains("tag doubt"), done);
    }

    @Test
    void neighboursAreAListBesideTheGraph() throws IOException {
        String page = page("/about/entity/nvidia");
        assertTrue(page.contains("data-network=\"neighbour-list\""), page);
        assertTrue(
                page.matches(
                        "(?s).*<li data-kind=\"product\" data-certain=\"true\"><a [^>]*>H99</a>.*"),
                page);
    }

    @Test
    void anArticleIsMarkedUpWithWhatWasFoundInIt() throws IOException {
        String page = page(article("算力之困"));
        assertTrue(page.contains("<a class=\"name person\" href=\"" + LIN + "\">林小满</a>"), page);
        assertTrue(page.contains("class=\"said\">"), page);
        assertTrue(page.matches("(?s).*<span class=\"event\" title=\"[^\"]+\">发布</span>.*"), page);
        assertTrue(page.contains("id=\"char=0,"), page);
        // The emoji is one character: the name of the company begins at the sixth behind it.
        assertTrue(page.contains("<span data-begin=\"7\" data-end=\"10\">"), page);
    }

    @Test
    void theTextOfAnArticleIsWholeWhateverIsMarked() throws IOException {
        String page = page(article("算力之困"));
        String body = page.replaceAll("(?s).*<div class=\"body\" data-text>(.*?)</div>.*", "$1");
        String text = body.replaceAll("<[^>]*>", "").strip().replaceAll("\n+", "\n");
        assertEquals(
                "😀 3月8日，英伟达发布新芯片H99，售价约2.50万美元。\n"
                        + "云海科技创始人林小满表示，“算力是问题”，成本\t太高。"
                        + "一位业内人士称，据林小满透露，云海科技将收购星河数据。"
                        + "云海科技与星河数据合作，经济学家余丰收曾任云海科技顾问。",
                text);
    }

    @Test
    void aQuotationCanBeCited() throws IOException {
        String page = page(article("算力之困") + "?lang=zh");
        assertTrue(
                page.contains(
                        "——林小满（云海科技 创始人），示例商报《算力之困》，2024-03-09，"
                                + "https://news.example.cn/2024/03/09/%E7%AE%97%E5%8A%9B.html"),
                page);
    }

    @Test
    void withoutTextsAnArticleShowsItsEvidenceAlone(@TempDir Path other) throws IOException {
        ServeOptions options =
                ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT).with(Texts.EVIDENCE_ONLY);
        try (Served excerpts = Served.news(other, options)) {
            for (var article : excerpts.store().list()) {
                String page =
                        excerpts.get("/about/article/" + article.id(), "Accept", "text/html")
                                .body();
                assertFalse(page.contains("data-text"), page);
                assertTrue(page.contains("此处不显示全文"), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"said=0", "said=x", "events=-1", "about=1&about=2"})
    void aPageOfAListIsANumber(String parameters) throws IOException {
        assertEquals(400, served.get(LIN + "?" + parameters, "Accept", "text/html").statusCode());
    }

    @Test
    void aPageBeyondTheEndIsTheLast() throws IOException {
        assertTrue(page(LIN + "?said=99").contains("<mark>"));
    }

    private String found(String words) throws IOException {
        return page("/search?lang=zh&q=" + Served.encode(words));
    }

    @Test
    void aQuestionIsAnsweredWithEvidenceAndTheSparqlBehindIt() throws IOException {
        String page = found("谁评论了算力瓶颈？");
        assertTrue(page.contains("<a href=\"" + LIN + "?lang=zh\">林小满</a>"), page);
        assertTrue(page.contains("云海科技创始人林小满表示，“算力是问题”，成本\t太高。</a>"), page);
        assertTrue(page.contains("SELECT ?speaker"), page);
        assertTrue(page.contains("/sparql?lang=zh#query=PREFIX"), page);
    }

    @Test
    void aNameLeadsToWhatIsCalledSo() throws IOException {
        String page = found("林小满");
        assertTrue(
                page.matches(
                        "(?s).*<ul class=\"cards\">\\s*<li><a href=\"" + Pattern.quote(LIN) + ".*"),
                page);
        assertFalse(page.contains("id=\"answer\""), page);
    }

    @Test
    void wordsAreMarkedWhereTheyStand() throws IOException {
        assertTrue(found("新芯片").contains("发布<mark>新芯片</mark>H99"));
        assertTrue(found("没有这样的话").contains("没有找到“没有这样的话”"));
        assertTrue(page("/search?lang=zh").contains("name=\"q\""));
    }

    @Test
    void whatAQuestionNamesAndNobodyKnowsIsSaid() throws IOException {
        assertTrue(found("谁评论了无人知晓的事？").contains("没有完全读懂问题"));
    }

    @Test
    void withoutTextsASearchShowsNoneOfABody(@TempDir Path other) throws IOException {
        ServeOptions options =
                ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT).with(Texts.EVIDENCE_ONLY);
        try (Served excerpts = Served.news(other, options)) {
            String page =
                    excerpts.get("/search?q=" + Served.encode("售价"), "Accept", "text/html").body();
            assertTrue(page.contains("算力之困"), page);
            assertFalse(page.contains("<mark>售价</mark>"), page);
        }
    }
}
