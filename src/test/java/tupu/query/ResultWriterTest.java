package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.text.InputException;

class ResultWriterTest {

    private static DatasetGraph graph;

    @BeforeAll
    static void build() {
        graph = SampleGraph.open();
    }

    @Test
    void csvHasLabelsBehindThingsAndTheEvidenceLast() {
        List<String> lines = text(layoffs(), ResultFormat.CSV).lines().toList();
        assertEquals(
                "date,firm,firmLabel,amount,value,currency,status,statusLabel,saidBy,article,"
                        + "articleLabel,outlet,day,event,evidence",
                lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains(",云海集团,500人,500.0,,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",云海集团裁员500人。"), lines.get(1));
    }

    @Test
    void everyFormOfTablesReadsBackWithTheSameRows() {
        Map<ResultFormat, Lang> forms =
                Map.of(
                        ResultFormat.TSV, ResultSetLang.RS_TSV,
                        ResultFormat.JSON, ResultSetLang.RS_JSON,
                        ResultFormat.XML, ResultSetLang.RS_XML);
        forms.forEach(
                (format, lang) -> {
                    RowSet rows =
                            RowSetReaderRegistry.getFactory(lang)
                                    .create(lang)
                                    .read(in(layoffs(), format), ARQ.getContext());
                    assertEquals(
                            "500人",
                            rows.next().get(Var.alloc("amount")).getLiteralLexicalForm(),
                            format.label());
                });
    }

    @Test
    void everyFormOfGraphsReadsBackAsTheSameGraph() {
        QueryResult facts = run("facts-graph", Map.of("entity", "Sora"));
        Graph wanted = facts.match(t -> null, t -> null, g -> g);
        Map<ResultFormat, Lang> forms =
                Map.of(
                        ResultFormat.TTL, Lang.TURTLE,
                        ResultFormat.NT, Lang.NTRIPLES,
                        ResultFormat.JSONLD, Lang.JSONLD11,
                        ResultFormat.RDFXML, Lang.RDFXML);
        forms.forEach(
                (format, lang) -> {
                    Graph read = GraphMemFactory.createDefaultGraph();
                    RDFParser.source(in(facts, format)).lang(lang).parse(read);
                    assertTrue(wanted.isIsomorphicWith(read), format.label());
                });
    }

    @Test
    void aFormThatDoesNotFitIsRefusedWithThoseThatDo() {
        assertEquals(
                "--format ttl: the answer is a table (use one of csv, tsv, json, xml)",
                assertThrows(InputException.class, () -> text(layoffs(), ResultFormat.TTL))
                        .getMessage());
        QueryResult facts = run("facts-graph", Map.of("entity", "Sora"));
        assertEquals(
                "--format csv: the answer is a graph (use one of ttl, nt, jsonld, rdfxml)",
                assertThrows(InputException.class, () -> text(facts, ResultFormat.CSV))
                        .getMessage());
    }

    @Test
    void yesAndNoAreWrittenToo() {
        assertTrue(text(new QueryResult.Truth(true), ResultFormat.JSON).contains("true"));
    }

    private static QueryResult layoffs() {
        return run("layoffs", Map.of());
    }

    private static QueryResult run(String name, Map<String, String> words) {
        CatalogueQuery query = QueryCatalogue.builtIn().require(name);
        NameResolver names = NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE);
        return new QueryRunner(RunLimits.DEFAULT)
                .run(
                        graph,
                        new BoundQuery(
                                query,
                                new ParameterReader(names).read(query, words),
                                Tongue.CHINESE));
    }

    private static ByteArrayInputStream in(QueryResult result, ResultFormat format) {
        return new ByteArrayInputStream(bytes(result, format));
    }

    private static String text(QueryResult result, ResultFormat format) {
        return new String(bytes(result, format), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(QueryResult result, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultWriter(format).write(result, out);
        return out.toByteArray();
    }
}
