package tupu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import tupu.text.Field;
import tupu.text.InputException;

class IrisTest {

    private final Iris iris = Iris.DEFAULT;

    @Test
    void keepsChineseReadable() {
        assertEquals("https://w3id.org/tupu/entity/person/周鸿祎", iris.entity("person/周鸿祎").getURI());
        assertEquals(
                "https://w3id.org/tupu/entity/person/萨提亚·纳德拉",
                iris.entity("person/萨提亚·纳德拉").getURI());
        assertEquals("https://w3id.org/tupu/entity/nvidia", iris.entity("nvidia").getURI());
    }

    @Test
    void encodesWhatAnIriCannotHold() {
        assertEquals("a%20b%2Fc%25", IriText.segment("a b/c%"));
        assertEquals("%3E%20.%20%3Cx%3A%22%7B%7C%5C%5E%60%7D", IriText.segment("> . <x:\"{|\\^`}"));
        assertEquals("%2E%2E", IriText.segment(".."));
        assertEquals("a%E2%80%AEb", IriText.segment("a\u202Eb"));
        assertEquals("%EF%BF%BD", IriText.segment("\uD800"));
        assertEquals("%EE%80%80", IriText.segment("\uE000"));
        assertEquals("𠮷野", IriText.segment("𠮷野"));
    }

    @Test
    void noNameBreaksOutOfItsIri() throws Exception {
        Random random = new Random(20240309);
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            String id = "person/" + name(random);
            String iri = iris.entity(id).getURI();

            String other = seen.put(iri, id);
            assertTrue(other == null || other.equals(id), () -> iri + " names two entities");
            assertFalse(IRIx.create(iri).hasViolations(), iri);
            var graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString("<%s> <urn:p> <urn:o> .".formatted(iri), Lang.NTRIPLES)
                    .parse(graph);
            assertTrue(graph.contains(iris.entity(id), null, null), iri);
        }
    }

    @Test
    void namesFindingsByTheirContent() {
        var one = iris.finding("a1", "quotation", "周鸿祎", "12");
        assertEquals(one, iris.finding("a1", "quotation", "周鸿祎", "12"));
        assertNotEquals(one, iris.finding("a1", "quotation", "周鸿祎1", "2"));
        assertNotEquals(one, iris.finding("a2", "quotation", "周鸿祎", "12"));
        assertTrue(one.getURI().startsWith("https://w3id.org/tupu/article/a1/quotation/"));
    }

    @Test
    void aPlaceThatFillsTheTextIsNotTheText() {
        assertNotEquals(iris.context("a", Field.BODY), iris.phrase("a", Field.BODY, 0, 9));
        assertNotEquals(iris.phrase("a", Field.BODY, 0, 9), iris.phrase("a", Field.HEADLINE, 0, 9));
    }

    @Test
    void refusesABaseThatCannotStartIris() {
        assertEquals(
                "http://localhost:3030/news/entity/nvidia",
                new Iris("http://localhost:3030/news/").entity("nvidia").getURI());
        for (String base :
                new String[] {"", "news/", "https://x.org", "https://x.org/a b/", "file:///x/"}) {
            InputException refused = assertThrows(InputException.class, () -> new Iris(base));
            assertTrue(refused.getMessage().contains("ends in /"), refused.getMessage());
        }
    }

    @Test
    void topicsDoNotDependOnTheBase() {
        assertEquals(
                "https://w3id.org/tupu/topic/compute-bottleneck",
                Iris.topic("compute-bottleneck").getURI());
        assertThrows(IllegalArgumentException.class, () -> Iris.topic("a>b"));
    }

    /** A name of letters, Chinese, punctuation and code points out of the whole of Unicode. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(3)) {
                case 0 -> name.append((char) random.nextInt(0x80));
                case 1 -> name.appendCodePoint(0x4E00 + random.nextInt(0x5000));
                default -> {
                    int any = random.nextInt(Character.MAX_CODE_POINT);
                    name.appendCodePoint(any >= 0xD800 && any <= 0xDFFF ? '#' : any);
                }
            }
        }
        return name.toString();
    }

    @Test
    void anEntitysIriLeadsBackToItsId() {
        for (String id : List.of("nvidia", "person/周鸿祎", "company/a b+c/d%", "product/..")) {
            assertEquals(id, Iris.DEFAULT.entityId(Iris.DEFAULT.entity(id)));
        }
    }
}
