package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;
import tupu.mention.Name;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.serve.pages.Frame;
import tupu.support.News;
import tupu.support.NewsItem;

/** Articles whose words are made to be run by a browser stay words. */
class HostilePagesTest extends ServedTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String WORDS = "\"><img src=x onerror=alert(2)> ' onclick='alert(3)";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private static Served served;

    @BeforeAll
    static void start() {
        served =
                empty(ServeOptions.writable(Listen.anyPort(), Limits.DEFAULT, Writers.everybody()));
        NewsItem item =
                new NewsItem(
                                SCRIPT + "\u202E{{ 7 * 7 }}",
                                "甲\"乙<b>说，" + WORDS + "。\n\u202Ejavascript:alert(4)</p></main>")
                        .url("https://evil.example/a");
        Name speaker = item.name(EntityType.PERSON, "甲\"乙<b>");
        item.quotation(speaker, "说", WORDS, "chips");
        served.store().put(List.of(News.sound(item.linked())));
    }

    @Test
    void nothingOfAnArticleIsTakenForMarkupOnAnyPageThatLinksLeadTo() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> open =
                new ArrayList<>(
                        List.of("/", "/search?q=alert", "/search?q=" + Served.encode(SCRIPT)));
        while (!open.isEmpty()) {
            String path = open.remove(0);
            if (seen.add(path)) {
                HttpResponse<String> page = served.get(path, "Accept", "text/html");
                requireHarmless(path, page);
                LINK.matcher(page.body())
                        .results()
                        .map(link -> link.group(1).replaceAll("#.*", "").replace("&amp;", "&"))
                        .filter(link -> link.matches("/((about|search)[^?]*)?"))
                        .forEach(open::add);
            }
        }
        assertTrue(seen.size() > 5, seen.toString());
        assertEquals(List.of(), List.copyOf(served.faults()));
    }

    private static void requireHarmless(String path, HttpResponse<String> page) {
        String html = page.body();
        assertEquals(200, page.statusCode(), path);
        assertEquals(Frame.POLICY, page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertFalse(html.contains(SCRIPT), path);
        assertFalse(html.contains("<img"), path);
        assertFalse(html.contains("<b>说"), path);
        assertFalse(html.matches("(?s).*<[^>\"]*(\"[^\"]*\"[^>\"]*)* on[a-z]+=.*"), path);
        assertFalse(html.matches("(?s).*(href|src)=\"(javascript|data):.*"), path);
        assertFalse(html.contains("49"), "a template ran on " + path);
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() throws IOException {
        String article = served.store().list().get(0).iri();
        served.send(
                "PUT",
                "/data/user/evil",
                "text/turtle",
                "<%s> <https://schema.org/url> <javascript:alert(5)> . <%s> <http://www.w3.org/2002/07/owl#sameAs> <javascript:alert(6)> ."
                        .formatted(article, "https://w3id.org/tupu/entity/nvidia"));
        for (String path :
                List.of(
                        "/about/article/" + served.store().list().get(0).id(),
                        "/about/entity/nvidia")) {
            String page = served.get(path, "Accept", "text/html").body();
            assertFalse(page.contains("href=\"javascript"), page);
        }
        served.send("DELETE", "/data/user/evil", "text/plain", "");
    }
}
