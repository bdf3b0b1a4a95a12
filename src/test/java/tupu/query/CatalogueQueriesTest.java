package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogueQueriesTest {

    private static final Path ANSWERS = Path.of("src/test/resources/query/answers.txt");
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.builtIn();
    private static final QueryRunner RUNNER = new QueryRunner(RunLimits.DEFAULT);

    /** They list articles or everything that is known, copies too. */
    private static final Set<String> SHOWS_COPIES = Set.of("articles-about", "facts-graph");

    private static DatasetGraph graph;
    private static DatasetGraph reprinted;

    @BeforeAll
    static void build() {
        graph = SampleGraph.open();
        reprinted = SampleGraph.openReprinted();
    }

    /** Each block of {@code answers.txt}: a query with values, then the rows that it brings. */
    @TestFactory
    Stream<DynamicTest> everyQueryAnswersOutOfTheSampleGraph() {
        return answers().entrySet().stream()
                .map(
                        block ->
                                dynamicTest(
                                        block.getKey(),
                                        () ->
                                                assertEquals(
                                                        block.getValue(),
                                                        rows(graph, block.getKey()))));
    }

    /** Reprints of everything change no answer: they are shown once and counted once. */
    @TestFactory
    Stream<DynamicTest> everyAnswerIsTheSameWhereEveryArticleWasReprinted() {
        return answers().entrySet().stream()
                .filter(block -> !SHOWS_COPIES.contains(block.getKey().split(" ")[0]))
                .map(
                        block ->
                                dynamicTest(
                                        block.getKey(),
                                        () ->
                                                assertEquals(
                                                        block.getValue(),
                                                        rows(reprinted, block.getKey()))));
    }

    @Test
    void noQueryIsLeftOutOfTheAnswers() {
        Set<String> asked =
                answers().keySet().stream()
                        .map(call -> call.split(" ")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                CATALOGUE.all().stream().map(CatalogueQuery::name).toList(), List.copyOf(asked));
        assertTrue(CATALOGUE.all().size() >= 18);
    }

    /** A variable that is only looked at, and is no parameter, is a slip of the pen. */
    @TestFactory
    Stream<DynamicTest> everyParameterIsDeclaredAndUsed() {
        return CATALOGUE.all().stream()
                .map(
                        query ->
                                dynamicTest(
                                        query.name(),
                                        () -> {
                                            VariableUse use = VariableUse.of(query.query());
                                            Set<String> open = new TreeSet<>(use.lookedAt());
                                            open.removeAll(use.given());
                                            query.header()
                                                    .parameters()
                                                    .forEach(p -> open.remove(p.name()));
                                            assertEquals(Set.of(), open);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyHeaderIsCompleteInBothLanguages() {
        return CATALOGUE.all().stream()
                .map(query -> dynamicTest(query.name(), () -> requireComplete(query.header())));
    }

    @TestFactory
    Stream<DynamicTest> whereverAnEventIsListedItsStatusIsShown() {
        return CATALOGUE.all().stream()
                .filter(
                        query ->
                                query.header().columns().stream().anyMatch(c -> isEventDate(query)))
                .map(
                        query ->
                                dynamicTest(
                                        query.name(),
                                        () ->
                                                assertTrue(
                                                        query.header().columns().stream()
                                                                .anyMatch(
                                                                        column ->
                                                                                column.variable()
                                                                                        .equals(
                                                                                                "status")))));
    }

    @TestFactory
    Stream<DynamicTest> theTextShownIsTheQueryThatRuns() {
        return answers().keySet().stream()
                .map(
                        call ->
                                dynamicTest(
                                        call,
                                        () -> {
                                            BoundQuery bound = bound(call);
                                            Query shown =
                                                    QueryFactory.create(
                                                            bound.sparql(),
                                                            "https://w3id.org/tupu/",
                                                            Syntax.syntaxSPARQL_11);
                                            Query run = bound.bound();
                                            assertEquals(
                                                    run.getQueryPattern(), shown.getQueryPattern());
                                            assertFalse(bound.sparql().contains("# ask"));
                                            assertTrue(
                                                    bound.sparql().contains("WHERE {"),
                                                    "as it was written");
                                        }));
    }

    @Test
    void theCatalogueIsDocumented() throws IOException {
        Path page = Path.of("docs/queries.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, QueriesDocument.of(CATALOGUE));
        }
        assertEquals(QueriesDocument.of(CATALOGUE), Files.readString(page, StandardCharsets.UTF_8));
    }

    private static boolean isEventDate(CatalogueQuery query) {
        return query.header().finding().filter("event"::equals).isPresent();
    }

    private static void requireComplete(QueryHeader header) {
        List<Caption> captions = new ArrayList<>(List.of(header.question(), header.description()));
        header.columns().forEach(column -> captions.add(column.head()));
        header.parameters().forEach(parameter -> captions.add(parameter.caption()));
        captions.forEach(
                caption ->
                        assertFalse(
                                caption.chinese().isEmpty() || caption.english().isEmpty(),
                                caption.toString()));
        Set<Tongue> tongues =
                header.patterns().stream()
                        .map(pattern -> Tongue.of(pattern.source()))
                        .collect(Collectors.toSet());
        assertEquals(Set.of(Tongue.CHINESE, Tongue.ENGLISH), tongues);
        header.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> assertTrue(header.example().containsKey(p.name()), p.name()));
    }

    private static List<String> rows(DatasetGraph graph, String call) {
        return RUNNER.run(graph, bound(call))
                .match(
                        table ->
                                table.lines().stream()
                                        .map(line -> String.join(" | ", line.cells()).strip())
                                        .toList(),
                        truth -> List.of(truth.toString()),
                        triples -> List.of(triples.size() + " triples"));
    }

    private static BoundQuery bound(String call) {
        String[] parts = call.split(" ");
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            words.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        CatalogueQuery query = CATALOGUE.require(parts[0]);
        NameResolver names = NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE);
        return new BoundQuery(query, new ParameterReader(names).read(query, words), Tongue.CHINESE);
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                rows = new ArrayList<>();
                answers.put(line.substring(3), rows);
            } else if (!line.isBlank()) {
                rows.add(line.strip());
            }
        }
        return answers;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(ANSWERS, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + ANSWERS, e);
        }
    }
}
