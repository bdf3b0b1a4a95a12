package tupu.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tupu.support.Marked.marked;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.extract.Speaker;
import tupu.extract.Status;
import tupu.link.Entity;
import tupu.link.LinkedArticle;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Field;
import tupu.text.InputException;
import tupu.text.Span;

class FactsJsonTest {

    private static final String BODY =
            "𠮷时，〔360集团|公司〕创始人〔周鸿祎|人物〕提到，算力有可能成为门槛。\n\n〔周|人物=周鸿祎〕创办〔360|公司=360集团〕。第三句。第四句。";

    private final MarkedArticle article = marked("〔360集团|公司〕谈算力", BODY, "2024-03-09");
    private final String body = article.article().body();

    @Test
    void countsOffsetsInCodePoints() {
        Facts facts = LinkedFacts.of(linked(List.of()));
        assertEquals(
                "{\"id\":\"e2\",\"type\":\"Person\",\"names\":[\"周鸿祎\",\"周\"],\"mentions\":["
                        + "{\"in\":\"body\",\"start\":11,\"end\":14},{\"in\":\"body\",\"start\":29,\"end\":30}]}",
                FactsJson.tree(facts).path("entities").get(1).toString());
    }

    @Test
    void writesTheHeaderOfTheArticle() {
        assertEquals(
                "{\"title\":\"360集团谈算力\",\"published\":\"2024-03-09\",\"source\":\"示例商报\",\"url\":null,"
                        + "\"language\":\"zh-Hans\"}",
                FactsJson.tree(LinkedFacts.of(linked(List.of()))).path("article").toString());
    }

    @Test
    void writesAQuotationWithTheWordsOfItsContent() {
        Facts facts = LinkedFacts.of(linked(List.of(quotation())));
        assertEquals(
                "[{\"speaker\":\"e2\",\"speakerText\":\"周鸿祎\",\"speakerRole\":\"360集团创始人\",\"mode\":\"indirect\","
                        + "\"cue\":\"提到\",\"text\":\"算力有可能成为门槛\",\"in\":\"body\",\"start\":17,\"end\":26,"
                        + "\"topics\":[\"compute-bottleneck\"],\"about\":[\"e1\"],\"saidOn\":null,"
                        + "\"evidence\":{\"in\":\"body\",\"start\":0,\"end\":27}}]",
                FactsJson.tree(facts).path("quotations").toString());
    }

    @Test
    void joinsEvidenceThatAdjoinsAndListsTheRest() {
        Evidence both = Evidence.of(sentence(0), sentence(1), sentence(3));
        Facts facts =
                LinkedFacts.of(
                        linked(
                                List.of(
                                        new Relation(
                                                name("周鸿祎"),
                                                "founderOf",
                                                name("360集团"),
                                                Status.DONE,
                                                both,
                                                0.9,
                                                Optional.empty()))));
        assertEquals(
                "[{\"subject\":\"e2\",\"predicate\":\"founderOf\",\"object\":\"e1\",\"status\":\"done\",\"said\":false,"
                        + "\"evidence\":[{\"in\":\"body\",\"start\":0,\"end\":36},"
                        + "{\"in\":\"body\",\"start\":40,\"end\":44}]}]",
                FactsJson.tree(facts).path("relations").toString());
    }

    @Test
    void marksWhatIsOnlySaid() {
        Facts facts = LinkedFacts.of(linked(List.of(event(Optional.of(quotation())))));
        assertEquals(true, facts.events().get(0).said());
        assertEquals("day", facts.events().get(0).datePrecision().orElseThrow());
        assertEquals(
                false,
                LinkedFacts.of(linked(List.of(event(Optional.empty())))).events().get(0).said());
    }

    @Test
    void readsWhatItWrites() {
        Facts facts =
                LinkedFacts.of(
                        linked(
                                List.of(
                                        quotation(),
                                        event(Optional.of(quotation())),
                                        new Membership(
                                                name("周鸿祎"),
                                                Optional.empty(),
                                                "创始人",
                                                span("创始人"),
                                                true,
                                                Optional.of(time()),
                                                Evidence.of(sentence(0), sentence(3)),
                                                1,
                                                Optional.empty()))),
                        entity -> "https://w3id.org/tupu/entity/" + entity.id());
        assertEquals(facts, FactsReader.read("x", FactsJson.line(facts), ""));
        assertEquals(facts, FactsReader.read("x", FactsJson.pretty(facts), ""));
        assertEquals(1, FactsJson.line(facts).lines().count());
    }

    @Test
    void readsGoldWithFromAndTo() {
        Facts gold =
                FactsReader.read(
                        "gold.json",
                        "{\"file\":\"a.txt\",\"url\":\"https://a.example/\",\"annotator\":\"A\",\"article\":{\"published\":null},"
                                + "\"quotations\":[{\"speaker\":null,\"speakerText\":\"一位业内人士\",\"from\":\"算力\",\"to\":\"门槛\"},"
                                + "{\"speaker\":null,\"speakerText\":\"他\",\"from\":\"不在\",\"to\":\"门槛\"},"
                                + "{\"speaker\":null}, 7]}",
                        "算力贵，算力有可能成为门槛。");
        assertEquals("a.txt", gold.file());
        assertEquals("https://a.example/", gold.article().url().orElseThrow());
        assertEquals(Optional.empty(), gold.article().published());
        assertEquals(
                List.of("算力贵，算力有可能成为门槛", ""),
                gold.quotations().stream().map(Facts.Quotation::text).toList());
        assertEquals(List.of(), gold.entities());
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        assertEquals(
                "a.json: holds no JSON object (give one JSON object an article)",
                assertThrows(InputException.class, () -> FactsReader.read("a.json", "[]", ""))
                        .getMessage());
        assertEquals(
                2,
                assertThrows(
                                InputException.class,
                                () -> FactsReader.read("a.json", "{\n\"a\":", ""))
                        .diagnostic()
                        .line());
    }

    private Quotation quotation() {
        return new Quotation(
                new Speaker("周鸿祎", span("周鸿祎"), Optional.of(name("周鸿祎")), Optional.of("360集团创始人")),
                Optional.of("提到"),
                Quotation.Mode.INDIRECT,
                span("算力有可能成为门槛"),
                List.of("compute-bottleneck"),
                List.of(name("360集团")),
                Optional.empty(),
                Evidence.of(sentence(0)),
                1,
                Optional.empty());
    }

    private Event event(Optional<Quotation> assertedIn) {
        return new Event(
                "Construction",
                span("创办"),
                List.of(new Event.Argument("agent", name("周鸿祎"))),
                List.of(),
                Optional.of(time()),
                Status.PLANNED,
                Evidence.of(sentence(1)),
                1,
                assertedIn);
    }

    private TimeMention time() {
        LocalDate day = LocalDate.of(2024, 3, 8);
        return new TimeMention(
                span("第三"),
                "第三",
                Optional.of(
                        new TimeMention.Value(
                                TimeMention.Precision.DAY,
                                "2024-03-08",
                                day,
                                day,
                                Optional.empty())));
    }

    private LinkedArticle linked(List<Finding> findings) {
        Map<Name, Entity> entities = new LinkedHashMap<>();
        for (Name name : article.names()) {
            entities.put(
                    name,
                    new Entity(
                            name.canonical(),
                            name.type(),
                            Optional.empty(),
                            name.canonical(),
                            new TreeSet<>(name.forms()),
                            false));
        }
        return new LinkedArticle(article, findings, entities);
    }

    private Name name(String canonical) {
        return article.names().stream()
                .filter(name -> name.canonical().equals(canonical))
                .findFirst()
                .orElseThrow();
    }

    private Span span(String words) {
        int at = body.indexOf(words);
        return Span.body(at, at + words.length());
    }

    private Span sentence(int number) {
        return article.analyzed().sentences(Field.BODY).get(number).span();
    }
}
