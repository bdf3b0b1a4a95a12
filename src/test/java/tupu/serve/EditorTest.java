package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;

class EditorTest extends ServedTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Served served;

    @BeforeAll
    static void start() {
        served = news(ServeOptions.writable(Listen.anyPort(), Limits.DEFAULT, Writers.everybody()));
    }

    @Test
    void peopleGetAnEditorWithTheQuestionsThatTheStoreCanBeAsked() throws IOException {
        HttpResponse<String> page = served.get("/sparql?lang=en", "Accept", BROWSER);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("data-name=\"doubtful-events\""), page.body());
        assertTrue(page.body().contains("Which events are rumoured or denied?"), page.body());
        assertTrue(page.body().contains("VALUES ?status { tupu:Rumoured"), page.body());
        assertFalse(page.body().contains("data-name=\"founders\""), "names nothing here");
        assertTrue(page.body().contains("/webjars/zazuko__yasgui/"), page.body());
        assertTrue(
                served.get("/sparql?lang=zh", "Accept", BROWSER).body().contains("哪些事件是传闻或已被否认？"));
    }

    @Test
    void programsGetTheDescriptionAsBefore() throws IOException {
        assertTrue(served.get("/sparql").body().contains("sd:Service"));
        assertTrue(served.get("/sparql", "Accept", "text/turtle").body().contains("sd:Service"));
        assertEquals(406, served.get("/sparql", "Accept", "image/png").statusCode());
        assertEquals(
                200,
                served.query("ASK {}", "Accept", BROWSER.replace("text/html,", "")).statusCode());
    }

    /** Styles are freer here than elsewhere, since the editor sets them; scripts are not. */
    @Test
    void onlyFilesOfThisServerRunThere() throws IOException {
        HttpResponse<String> page = served.get("/sparql", "Accept", BROWSER);
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertTrue(policy.contains("connect-src 'self';"), policy);
        assertEquals(1, page.headers().allValues("Content-Security-Policy").size());
        assertFalse(page.body().matches("(?s).*<script(?![^>]*src=)[^>]*>.*"), page.body());
        String others =
                served.get("/", "Accept", BROWSER)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("");
        assertTrue(others.contains("style-src 'self';"), others);
    }

    @Test
    void whatThereIsIsCountedAgainAfterAWrite() throws IOException {
        String before = served.get("/.well-known/void").body();
        assertEquals(before, served.get("/.well-known/void").body());
        served.send("PUT", "/data/user/more", "text/turtle", "<urn:a> <urn:b> <urn:c> .");
        assertFalse(before.equals(served.get("/.well-known/void").body()), before);
        served.send("DELETE", "/data/user/more", "text/turtle", "");
        assertEquals(before, served.get("/.well-known/void").body());
    }
}
