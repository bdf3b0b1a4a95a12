package tupu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.mention.Name;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.rdf.Prefixes;
import tupu.rdf.SharedVocabulary;
import tupu.store.GraphStore;
import tupu.support.News;
import tupu.support.NewsItem;
import tupu.text.InputException;

class GraphExporterTest {

    private static final String AWKWARD = "算力,“贵”; \"really\" <b>&amp;\n第二行\u0085👍 ";

    @TempDir private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void build() {
        store = GraphStore.openOrCreate(folder.resolve("graph"), Optional.empty());
        store.putCatalogue(
                CatalogueGraph.of(
                        Iris.DEFAULT, List.of(nvidia()), OntologyFiles.builtIn().read("tupu.ttl")));
        NewsItem awkward = new NewsItem("", "林小满认为，" + AWKWARD + "。").url("https://x.cn/awkward");
        Name lin = awkward.name(EntityType.PERSON, "林小满");
        awkward.quotation(lin, "认为", AWKWARD, "chips");
        store.put(
                List.of(
                        News.sound(News.chips()),
                        News.sound(News.remark(1, "林小满", "data")),
                        News.sound(News.remark(2, "余丰收", "chips")),
                        News.sound(awkward.linked())));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"TRIG,TriG", "N_QUADS,N-Quads", "JSON_LD,JSON-LD"})
    void everyQuadComesBack(ExportFormat format, String language) {
        DatasetGraph back = DatasetGraphFactory.create();
        parser(export(format), language).parse(back);

        assertTrue(IsoMatcher.isomorphic(stored(), back), () -> "lost by " + format + " of jena");
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,Turtle", "N_TRIPLES,N-Triples", "RDF_XML,RDF/XML"})
    void everyTripleOfTheUnionComesBack(ExportFormat format, String language) {
        Graph back = GraphMemFactory.createDefaultGraphSameTerm();
        parser(export(format), language).parse(back);
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        stored().stream().map(Quad::asTriple).forEach(union::add);

        assertTrue(union.isIsomorphicWith(back), () -> format + " differs");
    }

    /** For {@code src/test/node/check-exports.js}, which reads them with parsers of others. */
    @Test
    void leavesFilesForOtherParsers() throws IOException {
        Path exports = Files.createDirectories(Path.of("target", "exports"));
        for (ExportFormat format : ExportFormat.values()) {
            String name = "graph." + format.label().replace("rdfxml", "rdf").replace("csv", "zip");
            Files.write(exports.resolve(name), export(format));
            assertTrue(Files.size(exports.resolve(name)) > 0, name);
        }
    }

    @Test
    void theSameStoreGivesTheSameBytes() {
        for (ExportFormat format : ExportFormat.values()) {
            assertArrayEquals(export(format), export(format), format.label());
        }
    }

    @Test
    void graphMlOpensElsewhereWithTheStoresNodesAndEdges() {
        DirectedPseudograph<String, DefaultEdge> graph =
                new DirectedPseudograph<>(
                        SupplierUtil.createStringSupplier(),
                        SupplierUtil.createDefaultEdgeSupplier(),
                        false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        List<String> labels = new ArrayList<>();
        importer.addVertexAttributeConsumer(
                (vertex, value) -> labels.add(vertex.getSecond() + "=" + value.getValue()));

        importer.importGraph(
                graph,
                new StringReader(new String(export(ExportFormat.GRAPHML), StandardCharsets.UTF_8)));

        String nodes =
                """
                { ?n a ?t VALUES ?t { schema:NewsArticle schema:Quotation sem:Event } }
                UNION { [] schema:mentions ?n }
                UNION { [] a schema:Quotation ; schema:about ?n }
                """;
        assertEquals(
                count("SELECT (COUNT(DISTINCT ?n) AS ?count) {" + nodes + "}"),
                graph.vertexSet().size());
        assertEquals(
                count(
                        """
                        SELECT (COUNT(*) AS ?count) {
                          { SELECT DISTINCT ?s ?p ?o {
                            ?s ?p ?o
                            FILTER (?p NOT IN (sem:hasActor, sem:hasPlace, prov:wasAttributedTo))
                            { SELECT DISTINCT (?n AS ?s) { NODES } }
                            { SELECT DISTINCT (?n AS ?o) { NODES } } } }
                          UNION { ?post a org:Membership } }
                        """
                                .replace("NODES", nodes)),
                graph.edgeSet().size());
        assertTrue(labels.contains("label=英伟达"), labels.toString());
        assertTrue(labels.contains("class=ProductRelease"), labels.toString());
    }

    @Test
    void tablesKeepCommasQuotesAndLineEnds() throws IOException {
        Path tables = folder.resolve("tables");
        new GraphExporter(store)
                .writeTables(ExportSelection.ALL, tables, GraphExporter.ByteOrderMark.WRITTEN);

        List<List<String>> rows = table(Files.readString(tables.resolve("quotations.csv")));

        assertEquals("\uFEFFiri", rows.get(0).get(0));
        assertEquals(CsvColumns.BY_TABLE.get("quotations").size(), rows.get(1).size());
        int text = rows.get(0).indexOf("text");
        assertTrue(rows.stream().anyMatch(row -> row.get(text).equals(AWKWARD)), rows.toString());
        assertEquals(6 + 1, table(Files.readString(tables.resolve("entities.csv"))).size());
    }

    @Test
    void tablesHoldWhatTheGraphHolds() throws IOException {
        Map<String, List<List<String>>> tables = archive(export(ExportFormat.CSV));

        assertEquals(
                Map.of(
                        "articles.csv", 5,
                        "entities.csv", 7,
                        "quotations.csv", 7,
                        "memberships.csv", 4,
                        "events.csv", 3,
                        "relations.csv", 4),
                sizes(tables));
        List<String> release =
                tables.get("events.csv").stream()
                        .filter(row -> row.contains("ProductRelease"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(release.contains("agent=英伟达 | product=H99"), release.toString());
        assertTrue(release.contains("25000.0 USD"), release.toString());
        assertTrue(release.contains("Done"), release.toString());
        List<String> nvidia =
                tables.get("entities.csv").stream()
                        .filter(row -> row.get(0).endsWith("/nvidia"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("Company", "英伟达", "Nvidia", "英伟达", "1"), nvidia.subList(1, 6));
    }

    @Test
    void choosesArticlesByTopicEntityAndDay() {
        assertEquals(2, articles(ExportSelection.ALL.withTopic("chips")));
        assertEquals(3, articles(ExportSelection.ALL.withEntity("person/林小满")));
        assertEquals(1, articles(ExportSelection.ALL.withTopic("chips").withEntity("person/余丰收")));
        assertEquals(4, articles(ExportSelection.ALL.withSince(LocalDate.of(2024, 3, 9))));
        assertEquals(0, articles(ExportSelection.ALL.withSince(LocalDate.of(2024, 3, 10))));
    }

    @Test
    void aPartBringsTheLabelsOfWhatItNamesAndNoOthers() {
        DatasetGraph part = DatasetGraphFactory.create();
        parser(export(ExportFormat.N_QUADS, ExportSelection.ALL.withTopic("data")), "N-Quads")
                .parse(part);
        assertTrue(
                part.contains(
                        Iris.DEFAULT.derivedGraph(),
                        Iris.DEFAULT.entity("person/林小满"),
                        SharedVocabulary.PREF_LABEL,
                        Node.ANY));
        assertTrue(!part.contains(Node.ANY, Iris.DEFAULT.entity("nvidia"), Node.ANY, Node.ANY));
    }

    @Test
    void exportsWhatAQueryConstructsInEveryFormat() {
        ExportSelection speakers =
                ExportSelection.ALL.withQuery(
                        "CONSTRUCT { ?q tupu:speaker ?s . [] schema:about ?s }"
                                + " WHERE { ?q tupu:speaker ?s }");
        for (ExportFormat format : ExportFormat.values()) {
            assertTrue(export(format, speakers).length > 0, format.label());
        }
        Graph back = GraphMemFactory.createDefaultGraphSameTerm();
        parser(export(ExportFormat.RDF_XML, speakers), "RDF/XML").parse(back);
        assertEquals(10, back.size());
        DatasetGraph json = DatasetGraphFactory.create();
        parser(export(ExportFormat.JSON_LD, speakers), "JSON-LD").parse(json);
        assertEquals(10, json.getDefaultGraph().size());
    }

    @Test
    void refusesWhatItCannotExportWithACure() {
        assertCause(
                "“xlsx” is not a format of exports (use one of ttl, trig",
                () -> ExportFormat.of("xlsx"));
        assertCause("does not construct", () -> selected("SELECT * { ?s ?p ?o }"));
        assertCause("--query:1:", () -> selected("CONSTRUCT WHERE { ?s ?p"));
        assertCause(
                "--topic: Not a topic’s id".replace('’', '\''),
                () -> articles(ExportSelection.ALL.withTopic("> <x")));
        assertCause(
                "cannot be combined",
                () -> ExportSelection.ALL.withTopic("chips").withQuery("CONSTRUCT WHERE {}"));
    }

    private static void assertCause(String cause, Executable work) {
        InputException refused = assertThrows(InputException.class, work);
        assertTrue(refused.getMessage().contains(cause), refused.getMessage());
    }

    private static void selected(String query) {
        export(ExportFormat.N_TRIPLES, ExportSelection.ALL.withQuery(query));
    }

    private static long articles(ExportSelection selection) {
        DatasetGraph part = DatasetGraphFactory.create();
        parser(export(ExportFormat.N_QUADS, selection), "N-Quads").parse(part);
        return part.stream(Node.ANY, Node.ANY, SharedVocabulary.ARTICLE_BODY, Node.ANY).count();
    }

    private static byte[] export(ExportFormat format) {
        return export(format, ExportSelection.ALL);
    }

    private static byte[] export(ExportFormat format, ExportSelection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExporter(store).write(format, selection, out);
        return out.toByteArray();
    }

    private static RDFParserBuilder parser(byte[] bytes, String language) {
        Lang lang = RDFLanguages.nameToLang(language);
        return RDFParser.source(new ByteArrayInputStream(bytes)).forceLang(lang);
    }

    private static DatasetGraph stored() {
        return store.read(
                data -> {
                    DatasetGraph copy = DatasetGraphFactory.create();
                    data.stream().forEach(copy::add);
                    return copy;
                });
    }

    private static long count(String query) {
        return store.read(
                data ->
                        ((Number)
                                        QueryExec.dataset(data)
                                                .query(Prefixes.sparql() + query)
                                                .select()
                                                .next()
                                                .get("count")
                                                .getLiteralValue())
                                .longValue());
    }

    private static Map<String, Integer> sizes(Map<String, List<List<String>>> tables) {
        Map<String, Integer> sizes = new HashMap<>();
        tables.forEach((name, rows) -> sizes.put(name, rows.size()));
        return sizes;
    }

    private static Map<String, List<List<String>>> archive(byte[] zip) throws IOException {
        Map<String, List<List<String>>> tables = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tables.put(
                        entry.getName(),
                        table(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return tables;
    }

    /** Reads RFC 4180, character by character. */
    private static List<List<String>> table(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static CatalogueEntry nvidia() {
        return new CatalogueEntry(
                "nvidia",
                EntityType.COMPANY,
                Optional.empty(),
                Optional.of("英伟达"),
                Optional.of("輝達"),
                Optional.of("Nvidia"),
                List.of(
                        new CatalogueEntry.Form("英伟达", false),
                        new CatalogueEntry.Form("輝達", false),
                        new CatalogueEntry.Form("NVDA", false)),
                Map.of("parent", List.of("never a fact")));
    }
}
