package tupu.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.export.ExportFormat;
import tupu.export.ExportSelection;
import tupu.export.GraphExporter;
import tupu.lexicon.OntologyFiles;
import tupu.pipeline.BuildReport;
import tupu.pipeline.Progress;
import tupu.pipeline.StoreBuild;
import tupu.store.GraphStore;
import tupu.support.Lexicons;

/**
 * Spoiled articles through the whole program: what they hold ends up as text, and comes back from
 * every format as the very same text. Nothing in them is executed.
 */
class HostileGraphTest {

    private static final int MUTANTS = 100;

    @TempDir private static Path folder;
    private static GraphStore store;
    private static BuildReport report;
    private static StoreBuild build;

    @BeforeAll
    static void build() {
        build = new StoreBuild(Lexicons.extraction(), OntologyFiles.builtIn(), "hostile");
        store = GraphStore.openOrCreate(folder.resolve("graph"), Optional.empty());
        Mutants mutants = new Mutants();
        Stream<Reading> readings =
                IntStream.range(0, MUTANTS)
                        .map(i -> i * 199)
                        .mapToObj(mutants::mutant)
                        .flatMap(HostileGraphTest::few);
        report = build.into(store, Stream.concat(code(), readings), 2, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyArticleThatIsReadIsStoredAndTheStoreIsSound() {
        assertTrue(store.list().size() > MUTANTS / 4, () -> "only " + store.list().size());
        assertEquals(List.of(), build.check(store));
        report.setAside().forEach(reason -> assertFalse(reason.cure().isBlank(), reason::toString));
    }

    @Test
    void nothingIsWrittenBesideTheArticles() {
        List<String> foreign =
                store.read(
                        dataset ->
                                dataset.stream()
                                        .filter(HostileGraphTest::isStolen)
                                        .map(Quad::toString)
                                        .toList());
        assertEquals(List.of(), foreign);
        long graphs =
                store.read(dataset -> dataset.stream().map(Quad::getGraph).distinct().count());
        assertEquals(store.list().size() + 2L, graphs);
    }

    @ParameterizedTest
    @CsvSource({"TRIG,TriG", "N_QUADS,N-Quads", "JSON_LD,JSON-LD"})
    void everyQuadComesBack(ExportFormat format, String language) {
        assertSame(stored(), back(format, language), format);
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,Turtle", "N_TRIPLES,N-Triples", "RDF_XML,RDF/XML"})
    void everyTripleComesBack(ExportFormat format, String language) {
        Set<Quad> union =
                stored().stream().map(HostileGraphTest::union).collect(Collectors.toSet());
        assertSame(union, back(format, language), format);
    }

    private static void assertSame(Set<Quad> wanted, Set<Quad> back, ExportFormat format) {
        assertEquals(
                List.of(),
                wanted.stream().filter(quad -> !back.contains(quad)).limit(3).toList(),
                () -> "lost by " + format);
        assertEquals(wanted.size(), back.size(), () -> "more came back from " + format);
    }

    private static Set<Quad> back(ExportFormat format, String language) {
        Set<Quad> back = new HashSet<>();
        RDFParser.source(new ByteArrayInputStream(export(format)))
                .lang(RDFLanguages.nameToLang(language))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                back.add(quad);
                            }

                            @Override
                            public void triple(Triple triple) {
                                back.add(new Quad(Quad.defaultGraphIRI, triple));
                            }
                        });
        return back;
    }

    private static Quad union(Quad quad) {
        return new Quad(Quad.defaultGraphIRI, quad.asTriple());
    }

    @Test
    void graphMlIsXmlWithoutAnythingForeignInIt() throws XMLStreamException {
        XMLStreamReader xml =
                XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(
                                new ByteArrayInputStream(export(ExportFormat.GRAPHML)));
        int elements = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                elements++;
                assertTrue(
                        List.of("graphml", "key", "graph", "node", "edge", "data", "desc")
                                .contains(xml.getLocalName()),
                        xml.getLocalName());
            }
        }
        assertTrue(elements > 100);
    }

    /** A spreadsheet takes a cell that begins so for a formula, and runs it. */
    @Test
    void noCellOfATableForSpreadsheetsIsAFormula() throws IOException {
        Path tables = folder.resolve("tables");
        new GraphExporter(store)
                .writeTables(ExportSelection.ALL, tables, GraphExporter.ByteOrderMark.WRITTEN);
        int defused = 0;
        try (Stream<Path> files = Files.list(tables)) {
            for (Path table : files.toList()) {
                for (String cell : cells(Files.readString(table).substring(1))) {
                    assertFalse(cell.matches("(?s)[=+@\\t-].*"), cell);
                    defused += cell.startsWith("'=cmd") ? 1 : 0;
                }
            }
        }
        assertTrue(defused > 0, "no table holds the title that is a formula");
    }

    /** An archive can hold thousands; three of each are enough. */
    private static Stream<Reading> few(Mutant mutant) {
        List<Reading> few = new ArrayList<>();
        try (Stream<Reading> readings =
                new ArticleReader()
                        .read(
                                mutant.name(),
                                new ByteArrayInputStream(mutant.bytes()),
                                ReadOptions.DEFAULT)) {
            readings.limit(3).forEach(few::add);
        }
        return few.stream();
    }

    /** Articles that hold every piece of code in every place that a writer writes. */
    private static Stream<Reading> code() {
        return IntStream.range(0, Poison.CODE.size())
                .mapToObj(
                        i -> {
                            String code = Poison.CODE.get(i);
                            String text =
                                    """
                                    # title: %s
                                    # source: %s
                                    # author: %s
                                    # url: https://news.example.com/%d?%s
                                    # published: 2024-03-09

                                    星河智能创始人周远山%s表示，“算力缺口%s还会持续一段时间”。%s发布大模型%s。
                                    """
                                            .formatted(
                                                    code, code, code, i, code, code, code, code,
                                                    code);
                            return few(
                                    new Mutant(
                                            i,
                                            "code" + i + ".txt",
                                            text.getBytes(StandardCharsets.UTF_8),
                                            "code"));
                        })
                .flatMap(readings -> readings);
    }

    private static boolean isStolen(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .anyMatch(node -> node.isURI() && node.getURI().startsWith(Poison.STOLEN));
    }

    private static Set<Quad> stored() {
        return store.read(dataset -> dataset.stream().collect(Collectors.toSet()));
    }

    private static byte[] export(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExporter(store).write(format, ExportSelection.ALL, out);
        return out.toByteArray();
    }

    /** Cuts a table into cells by RFC 4180. */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
