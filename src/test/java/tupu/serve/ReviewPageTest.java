package tupu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.EntityType;
import tupu.review.DecisionFile;
import tupu.serve.access.KnownWriters;
import tupu.serve.access.Users;
import tupu.serve.http.Limits;
import tupu.support.News;
import tupu.support.NewsItem;

class ReviewPageTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String HOMONYM =
            "kind=SAME_NAME_DIFFERENT_ORGANIZATIONS&entity="
                    + Served.encode("person/张某")
                    + "&with="
                    + Served.encode("乙公司");

    @TempDir private Path folder;
    private DecisionFile file;
    private String basic;
    private Served served;

    @BeforeEach
    void start() throws IOException {
        file = DecisionFile.in(folder.resolve("own"));
        Path users = Files.writeString(folder.resolve("users"), Users.line("alice", "secret"));
        basic = "Basic " + Base64.getEncoder().encodeToString("alice:secret".getBytes(UTF_8));
        served =
                Served.empty(
                        folder.resolve("graph"),
                        ServeOptions.writable(
                                        Listen.anyPort(),
                                        Limits.DEFAULT,
                                        new KnownWriters(Users.read(users)))
                                .with(file));
        post("甲公司");
        post("乙公司");
    }

    @AfterEach
    void stop() {
        assertEquals(List.of(), List.copyOf(served.faults()));
        served.close();
    }

    private void post(String organization) {
        NewsItem item = new NewsItem("标题", organization + "顾问张某表示“<b>满意</b>”。");
        item.url("https://news.example.cn/" + organization).file(organization);
        var person = item.name(EntityType.PERSON, "张某");
        item.post(person, Optional.of(item.name(EntityType.COMPANY, organization)), "顾问");
        item.quotation(person, "表示", "<b>满意</b>", "strategy");
        served.store().put(List.of(News.sound(item.linked())));
    }

    private HttpResponse<String> decide(String form) throws IOException {
        return served.post("/review", FORM, form, "Authorization", basic);
    }

    @Test
    void aDecisionIsWrittenAndCanBeTakenBack() throws IOException {
        String page = served.get("/review?lang=en").body();
        assertTrue(page.contains("value=\"person/张某\"") && page.contains("value=\"乙公司\""), page);
        HttpResponse<String> done =
                decide(HOMONYM + "&action=another&because=" + Served.encode("两个人"));
        assertEquals(303, done.statusCode(), done.body());
        String id = file.entries().get(0).id().orElseThrow();
        assertEquals("person/张某-乙公司", file.entries().get(0).about().orElseThrow().into());
        page = served.get("/review?lang=en").body();
        assertTrue(page.contains("Nothing is in question."), page);
        assertTrue(page.contains(id) && page.contains("两个人 — alice"), page);
        assertEquals(303, decide("action=undo&id=" + id).statusCode());
        assertEquals(List.of(), file.entries());
        assertEquals(404, decide("action=undo&id=" + id).statusCode());
    }

    @Test
    void aQuotationIsRejectedByItsWords() throws IOException {
        String article = served.store().list().get(0).id();
        String about = served.get("/about/article/" + article, "Accept", "text/turtle").body();
        String iri = about.replaceAll("(?s).*<(https://[^>]*/quotation/[0-9a-f]*)>.*", "$1");
        String page = served.get("/review?quotation=" + Served.encode(iri)).body();
        assertTrue(page.contains("&lt;b&gt;满意") && !page.contains("<b>"), page);
        assertEquals(
                303,
                decide("action=reject&because=no&quotation=" + Served.encode(iri)).statusCode());
        assertTrue(file.entries().get(0).rejected().orElseThrow().isOf(article, "张某", "<b>满意</b>"));
        assertEquals(404, served.get("/review?quotation=urn:nothing").statusCode());
    }

    @Test
    void everyQuotationOnAPageLeadsToWhereItIsMarkedAsWrong() throws IOException {
        String article = served.store().list().get(0).id();
        for (String address :
                List.of(
                        "/about/article/" + article + "?lang=en",
                        "/about/entity/person/" + Served.encode("张某") + "?lang=en",
                        "/about/topic/strategy?lang=en")) {
            String page = served.get(address, "Accept", "text/html").body();
            Matcher link = Pattern.compile("href=\"(/review[^\"]*)\">Wrong\\?").matcher(page);
            assertTrue(link.find(), page);
            String review = served.get(link.group(1).replace("&amp;", "&")).body();
            assertTrue(review.contains("value=\"reject\"") && review.contains("Review"), review);
        }
    }

    @Test
    void nobodyDecidesWithoutAReasonOrAQuestion() throws IOException {
        assertEquals(400, decide(HOMONYM + "&action=another&because=+").statusCode());
        assertEquals(400, decide(HOMONYM + "&action=burn&because=so").statusCode());
        assertEquals(
                400,
                decide(HOMONYM.replace("SAME", "NO") + "&action=same&because=so").statusCode());
        assertEquals(400, decide(HOMONYM + "&action=same&into=person%2Fx&because=so").statusCode());
        assertEquals(List.of(), file.entries());
    }

    @Test
    void onlyThoseWhoMayWriteFromPagesOfThisServerDecide() throws IOException {
        String form = HOMONYM + "&action=same&because=so";
        HttpResponse<String> unknown = served.post("/review", FORM, form);
        assertEquals(401, unknown.statusCode());
        assertTrue(unknown.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        assertEquals(
                403,
                served.post(
                                "/review",
                                FORM,
                                form,
                                "Authorization",
                                basic,
                                "Origin",
                                "https://evil.example")
                        .statusCode());
        assertEquals(
                303,
                served.post(
                                "/review",
                                FORM,
                                form,
                                "Authorization",
                                basic,
                                "Origin",
                                served.address("").toString())
                        .statusCode());
    }

    @Test
    void withoutAFileThePageOnlyShows(@TempDir Path other) throws IOException {
        try (Served reading =
                Served.news(other, ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT))) {
            assertFalse(reading.get("/review").body().contains("method=\"post\""));
            String article = "/about/article/" + reading.store().list().get(0).id();
            String page = reading.get(article, "Accept", "text/html").body();
            assertTrue(page.contains("class=\"utterance\"") && !page.contains("/review?"), page);
            assertEquals(403, reading.post("/review", FORM, "action=undo&id=x").statusCode());
        }
    }
}
