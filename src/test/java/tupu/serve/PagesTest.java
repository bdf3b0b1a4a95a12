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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.serve.pages.Frame;

/** What all pages have in common, over two articles. */
class PagesTest {

    private static final Pattern LOADED =
            Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"");

    @TempDir private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served =
                Served.news(
                        folder,
                        ServeOptions.writable(
                                Listen.anyPort(), Limits.DEFAULT, Writers.everybody()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertEquals(List.of(), List.copyOf(served.faults()));
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
    void theFirstPageKnowsWhatIsNew(@TempDir Path other) throws IOException {
        try (Served growing =
                Served.empty(other, ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT))) {
            String before = growing.get("/").body();
            growing.store().put(List.of(tupu.support.News.sound(tupu.support.News.chips())));
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
}
