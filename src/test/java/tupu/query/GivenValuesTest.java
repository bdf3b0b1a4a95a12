package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GivenValuesTest {

    private static final String PREFIX = "PREFIX : <http://example/> ";

    private static DatasetGraph data;

    @BeforeAll
    static void fill() {
        data = DatasetGraphFactory.create();
        for (String triple :
                List.of(
                        "(:e1 :who :a)",
                        "(:e1 :who :b)",
                        "(:e1 :day 1)",
                        "(:e2 :who :a)",
                        "(:e2 :day 5)",
                        "(:e3 :who :b)",
                        "(:e4 :day 7)",
                        "(:e1 :in :x)",
                        "(:e2 :in :x)",
                        "(:e3 :in :y)",
                        "(:e4 :in :y)",
                        "(:y :below :x)",
                        "(:y :copy :e4)")) {
            data.getDefaultGraph()
                    .add(SSE.parseTriple("(prefix ((: <http://example/>)) " + triple + ")"));
        }
    }

    @Test
    void aFilterByWhatIsGivenBeginsTheSearch() {
        String query =
                "SELECT ?e ?d { VALUES ?w { :a } ?e :in ?p . OPTIONAL { ?e :day ?d }"
                        + " FILTER (!BOUND(?w) || EXISTS { ?e :who ?w }) }";
        assertSame(query, 2);
        assertTrue(rewritten(query).startsWith("(project (?e ?d) (leftjoin"), rewritten(query));
        assertTrue(
                rewritten(query)
                        .contains("(distinct (project (?e) (bgp (triple ?e <http://example/who> <"),
                rewritten(query));
    }

    @Test
    void aFilterByWhatIsNotGivenGoes() {
        String query =
                "SELECT ?e { ?e :in ?p FILTER (!BOUND(?w) || EXISTS { ?e :who ?w })"
                        + " FILTER (BOUND(?w) || ?p = :x) }";
        assertSame(query, 2);
        assertTrue(!rewritten(query).contains("exists"), rewritten(query));
    }

    @Test
    void aPathThatBeginsTheSearchBringsEveryThingOnce() {
        assertSame(
                "SELECT ?e { VALUES ?t { :x } ?e :in ?p" + " FILTER EXISTS { ?e :in/:below* ?t } }",
                4);
        assertSame("SELECT ?e { VALUES ?t { :a } ?e :in ?p FILTER EXISTS { ?e :who|:who ?t } }", 2);
    }

    @Test
    void severalValuesOrNoneAreNoGivenValue() {
        assertSame(
                "SELECT ?e ?w { VALUES ?w { :a :b } ?e :in ?p"
                        + " FILTER (!BOUND(?w) || EXISTS { ?e :who ?w }) }",
                4);
        assertSame(
                "SELECT ?e ?w { VALUES ?w { UNDEF } ?e :in ?p"
                        + " FILTER (!BOUND(?w) || EXISTS { ?e :who ?w }) }",
                4);
    }

    @Test
    void aFilterIsAskedWhereItsVariablesHaveTheValuesThatTheyKeep() {
        assertSame(
                "SELECT * { ?e :in ?p . OPTIONAL { ?e :day ?d } OPTIONAL { ?e :who ?w }"
                        + " FILTER (!BOUND(?d) || ?d > 4) }",
                3);
        assertSame(
                "SELECT * { ?e :in ?p . OPTIONAL { ?e :who ?w } OPTIONAL { ?e :day ?d }"
                        + " FILTER (COALESCE(?d, 9) > 4) }",
                3);
        assertSame(
                "SELECT * { OPTIONAL { ?e :who :a } ?e :in ?p FILTER (COALESCE(?e, :e4) = :e4) }",
                0);
        assertSame(
                "SELECT * { { OPTIONAL { :e3 :day ?d } } { ?e :day ?d }"
                        + " FILTER (COALESCE(?d, 0) > 4) }",
                2);
        assertSame(
                "SELECT * { ?e :in ?p . BIND (STR(?p) AS ?s) OPTIONAL { ?e :day ?d }"
                        + " FILTER (?s = \"http://example/y\") FILTER NOT EXISTS { ?p :copy ?e } }",
                1);
        assertSame(
                "SELECT * { ?e :in ?p . OPTIONAL { ?e :day ?d }"
                        + " FILTER NOT EXISTS { ?e :who ?x FILTER (?d < 3) } }",
                3);
        String query =
                "SELECT * { ?e :in ?p . OPTIONAL { ?e :day ?d } { ?e :who ?w } UNION { ?e :in ?z }"
                        + " FILTER (COALESCE(?d, 9) > 4) }";
        assertSame(query, 5);
        assertTrue(rewritten(query).startsWith("(join (filter"), rewritten(query));
    }

    @Test
    void aSubqueryIsToldWhatIsGivenAroundIt() {
        String count =
                "SELECT ?e ?w ?n { VALUES ?w { :a } ?e :in ?p"
                        + " OPTIONAL { SELECT ?w (COUNT(?x) AS ?n) { ?x :who ?w } GROUP BY ?w } }";
        assertSame(count, 4);
        assertTrue(
                rewritten(count)
                        .contains("(join (table (vars ?w) (row [?w <http://example/a>]) ) (bgp"),
                rewritten(count));
        assertSame(
                "SELECT * { VALUES ?w { :a } { SELECT ?w (COUNT(?x) AS ?n) { ?x :in ?p ."
                        + " OPTIONAL { ?x :who ?w } } GROUP BY ?w } }",
                2);
        assertSame(
                "SELECT * { VALUES ?w { :b } { SELECT ?w { ?x :who ?w } ORDER BY ?x LIMIT 1 } }",
                0);
        assertSame("SELECT * { VALUES ?w { :b } { SELECT (COUNT(*) AS ?n) { ?x :who ?w } } }", 1);
        assertSame(
                "SELECT * { VALUES ?w { :b } { SELECT ?x ?n { ?x :who ?v . { SELECT ?v"
                        + " (COUNT(?w) AS ?n) { ?w :who ?v } GROUP BY ?v } } } }",
                4);
    }

    @Test
    void negationAndNestedConditionsKeepTheirSense() {
        assertSame("SELECT ?e { VALUES ?w { :a } ?e :in ?p FILTER (!(EXISTS { ?e :who ?w })) }", 2);
        assertSame("SELECT ?e { VALUES ?w { :a } ?e :in ?p FILTER NOT EXISTS { ?e :who ?w } }", 2);
        assertSame(
                "SELECT ?e { VALUES ?w { :a } ?e :in ?p"
                        + " FILTER (BOUND(?w) && EXISTS { ?e :who ?w } && ?p = :x) }",
                2);
        assertSame(
                "SELECT ?e { VALUES ?w { :a } ?e :in ?p . OPTIONAL { ?e :day ?d }"
                        + " FILTER (?d > 4 || EXISTS { ?e :who ?w }) }",
                3);
        assertSame("SELECT ?e { VALUES ?w { :a } ?e :in ?p FILTER (!BOUND(?w)) }", 0);
    }

    /** Runs the query as Jena does it, and rewritten, with Jena's optimizer and without. */
    private static void assertSame(String query, int rows) {
        Op op = Algebra.compile(QueryFactory.create(PREFIX + query));
        Map<String, Integer> plain = rows(Algebra.optimize(op));
        assertEquals(plain, rows(GivenValues.first(op)), query + "\n" + rewritten(query));
        assertEquals(plain, rows(Algebra.optimize(GivenValues.first(op))), query);
        assertEquals(rows, plain.values().stream().mapToInt(n -> n).sum(), query);
    }

    private static Map<String, Integer> rows(Op op) {
        Map<String, Integer> rows = new TreeMap<>();
        QueryIterator found = Algebra.exec(op, data);
        while (found.hasNext()) {
            Binding row = found.next();
            Map<String, String> values = new TreeMap<>();
            row.forEach((variable, value) -> values.put(variable.getName(), value.toString()));
            rows.merge(values.toString(), 1, Integer::sum);
        }
        found.close();
        return rows;
    }

    private static String rewritten(String query) {
        return GivenValues.first(Algebra.compile(QueryFactory.create(PREFIX + query)))
                .toString()
                .replaceAll("\\s+", " ");
    }
}
