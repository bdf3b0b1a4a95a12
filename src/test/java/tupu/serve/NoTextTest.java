package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.serve.http.Limits;
import tupu.serve.sparql.Texts;
import tupu.support.News;
import tupu.support.NewsItem;

/** With {@code --no-text} no door shows a sentence that is evidence of nothing. */
class NoTextTest extends ServedTest {

    /** A sentence of the article that nothing was found in. */
    private static final String SECRET = "仓库门前停着三辆蓝色卡车";

    private static Served served;
    private static String article;

    @BeforeAll
    static void start() {
        served =
                empty(
                        ServeOptions.readOnly(Listen.anyPort(), Limits.DEFAULT)
                                .with(Texts.EVIDENCE_ONLY));
        NewsItem item = new NewsItem("标题", SECRET + "。林小满表示，前景广阔。");
        item.url("https://news.example.cn/1").file("1");
        item.quotation(item.name(tupu.lexicon.EntityType.PERSON, "林小满"), "表示", "前景广阔", "strategy");
        served.store().put(List.of(News.sound(item.linked())));
        article = served.store().list().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { ?s <https://schema.org/articleBody> ?o }",
                "SELECT * { ?s <https://schema.org/articleBody>|<urn:x> ?o }",
                "SELECT * { ?s (<urn:x>|!<urn:y>)+ ?o }",
                "SELECT * { ?a a <https://schema.org/NewsArticle> . ?s !<urn:y> ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER CONTAINS(STR(?o), '卡车') } }",
                "SELECT ?o { ?s ?p ?x { SELECT ?o { ?a ?b ?o } } }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE ?s { ?s a <https://schema.org/NewsArticle> }",
                "PREFIX text: <http://jena.apache.org/text#>"
                        + " SELECT * { (?s ?score ?literal) text:query '蓝色卡车' }"
            })
    void noQueryShowsIt(String query) throws IOException {
        var answer = served.query(query);
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, answer.body());
        assertFalse(answer.body().contains(SECRET), answer.body());
    }

    @Test
    void noQueryCanEvenTellThatItIsThere() throws IOException {
        assertTrue(
                served.query("ASK { ?s ?p ?o FILTER CONTAINS(STR(?o), '蓝色卡车') }")
                        .body()
                        .replace(" ", "")
                        .contains("false"));
        String chosen = "FROM <https://w3id.org/tupu/article/" + article + ">";
        assertFalse(served.query("SELECT * " + chosen + " { ?s ?p ?o }").body().contains(SECRET));
        assertTrue(served.query("SELECT * " + chosen + " { ?s ?p ?o }").body().contains("前景广阔"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about/article/%s",
                "/about/article/%s?format=ttl",
                "/about/article/%s?format=jsonld",
                "/about/article/%s?format=nt",
                "/data/article/%s",
                "/data?default",
                "/data?graph=https://w3id.org/tupu/article/%s",
                "/"
            })
    void noOtherDoorShowsIt(String address) throws IOException {
        for (String accept : List.of("text/html", "*/*")) {
            var answer = served.get(address.formatted(article), "Accept", accept);
            assertFalse(answer.body().contains(SECRET), answer.body());
        }
    }

    @Test
    void searchTellsWhereButNotWhat() throws IOException {
        String found = served.get("/search?q=" + Served.encode("蓝色卡车")).body();
        assertTrue(found.contains("/article/" + article), found);
        assertFalse(found.contains("三辆"), found);
        String said = served.get("/search?q=" + Served.encode("前景广阔")).body();
        assertTrue(said.contains("\"text\":\"前景广阔\""), said);
    }

    @Test
    void evidenceIsShown() throws IOException {
        String turtle = served.get("/about/article/" + article + "?format=ttl").body();
        assertTrue(turtle.contains("标题"), turtle);
        assertTrue(
                served.query("SELECT ?o { ?s <https://schema.org/text> ?o }")
                        .body()
                        .contains("前景广阔"));
    }
}
