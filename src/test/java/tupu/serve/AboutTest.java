package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.serve.pages.Frame;

class AboutTest extends ServedTest {

    private static final String LIN = "/entity/person/%E6%9E%97%E5%B0%8F%E6%BB%A1";

    private static Served served;

    @BeforeAll
    static void start() {
        served = news(ServeOptions.writable(Listen.anyPort(), Limits.DEFAULT, Writers.everybody()));
    }

    @Test
    void aThingSendsToWhatIsKnownOfIt() throws IOException {
        HttpResponse<String> answer = served.get(LIN);
        assertEquals(303, answer.statusCode());
        assertEquals("/about" + LIN, answer.headers().firstValue("Location").orElse(""));
        assertEquals(405, served.post(LIN, "text/turtle", "").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html;charset=utf-8",
        "*/*, text/turtle;charset=utf-8",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml"
    })
    void whatIsKnownComesAsAsked(String accept, String type) throws IOException {
        HttpResponse<String> answer = served.get("/about" + LIN, "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(
                type, answer.headers().firstValue("Content-Type").orElse("").replace("; ", ";"));
        assertTrue(answer.body().contains("林小满"), answer.body());
        assertTrue(
                answer.headers().allValues("Vary").toString().contains("Accept"),
                answer.headers().toString());
    }

    @Test
    void linksNameTheirFormat() throws IOException {
        HttpResponse<String> turtle =
                served.get("/about" + LIN + "?format=ttl", "Accept", "text/html");
        assertTrue(turtle.body().contains("skos:prefLabel"), turtle.body());
        assertEquals(400, served.get("/about" + LIN + "?format=doc").statusCode());
        assertEquals(406, served.get("/about" + LIN, "Accept", "image/png").statusCode());
    }

    @Test
    void articlesAndWhatTheySayResolveToo() throws IOException {
        String article = "/about/article/" + served.store().list().get(0).id();
        String page = served.get(article, "Accept", "text/html").body();
        assertTrue(page.contains("href=\"/about/entity/"), page);
        String quotation =
                page.replaceAll("(?s).*href=\"/about(/article/[^\"]*/quotation/[^\"]*)\".*", "$1");
        assertEquals(200, served.get("/about" + quotation).statusCode(), quotation);
    }

    @Test
    void whatIsNotKnownIsNotFound() throws IOException {
        assertEquals(404, served.get("/about/entity/nobody").statusCode());
        assertEquals(404, served.get("/about/").statusCode());
        assertEquals(404, served.get("/about/entity").statusCode());
    }

    /** What an article or a user says is text on a page, whatever it looks like. */
    @Test
    void nothingIsTakenForMarkup() throws IOException {
        String evil =
                "<https://w3id.org/tupu/entity/evil> <http://www.w3.org/2004/02/skos/core#prefLabel>"
                        + " \"<script>alert(1)</script>\"@en ; <urn:p> \"' onload='x\" ;"
                        + " <urn:q> <javascript:alert(1)> .";
        served.send("PUT", "/data/user/evil", "text/turtle", evil);
        HttpResponse<String> page = served.get("/about/entity/evil", "Accept", "text/html");
        assertTrue(page.body().contains("&lt;script&gt;alert(1)"), page.body());
        assertFalse(page.body().contains("<script>"), page.body());
        assertFalse(page.body().contains("href=\"javascript"), page.body());
        assertEquals(Frame.POLICY, page.headers().firstValue("Content-Security-Policy").orElse(""));
        served.send("DELETE", "/data/user/evil", "text/plain", "");
    }

    @Test
    void textsAreFoundByTheirWords() throws IOException {
        String json = served.get("/search?q=" + Served.encode("林小满")).body();
        assertTrue(json.contains("\"query\":\"林小满\""), json);
        assertTrue(json.contains("\"field\":\"label\""), json);
        assertTrue(json.contains("/entity/person/林小满"), json);
        assertTrue(json.contains("\"places\":[[0,3]]"), json);
        assertTrue(served.get("/search?q=" + Served.encode("没有这样的话")).body().contains("[]"));
    }

    @Test
    void aSearchNeedsWords() throws IOException {
        for (String query :
                List.of("", "?q=", "?q=%20", "?q=a&limit=0", "?q=a&limit=x", "?q=a&q=b")) {
            assertEquals(400, served.get("/search" + query).statusCode(), query);
        }
    }

    @Test
    void sparqlSearchesTextsToo() throws IOException {
        String answer =
                served.query(
                                "SELECT ?s { ?s <http://jena.apache.org/text#query>"
                                        + " (<http://www.w3.org/2004/02/skos/core#prefLabel> '\"林小满\"') }",
                                "Accept",
                                "text/csv")
                        .body();
        assertTrue(answer.contains("/entity/person/林小满"), answer);
    }

    @Test
    void whatUsersWriteIsFoundAsLongAsItIsThere() throws IOException {
        served.send(
                "PUT",
                "/data/user/labels",
                "text/turtle",
                "<urn:n> <http://www.w3.org/2004/02/skos/core#altLabel> \"芯片小王子\" .");
        String search = "/search?q=" + Served.encode("芯片小王子");
        assertTrue(served.get(search).body().contains("urn:n"));
        served.send("DELETE", "/data/user/labels", "text/plain", "");
        assertTrue(served.get(search).body().contains("\"hits\":[]"));
    }
}
