package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuestionTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/query/questions.tsv");
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.builtIn();

    private static DatasetGraph graph;

    @BeforeAll
    static void build() {
        graph = SampleGraph.open();
    }

    /** Each line of {@code questions.tsv}: question, query, values. */
    @TestFactory
    Stream<DynamicTest> plainQuestionsBecomeCataloguedOnes() throws IOException {
        return questions()
                .map(
                        line ->
                                dynamicTest(
                                        line[0],
                                        () ->
                                                assertEquals(
                                                        line[1] + " " + line[2], read(line[0]))));
    }

    @Test
    void everyQueryIsAskedInBothLanguages() throws IOException {
        Set<String> asked =
                questions()
                        .map(line -> line[1] + " " + Tongue.of(withoutNames(line[0])))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted =
                CATALOGUE.all().stream()
                        .flatMap(
                                query ->
                                        Stream.of(Tongue.values())
                                                .map(tongue -> query.name() + " " + tongue))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, asked);
    }

    @Test
    void anAnswerHasItsQueryItsSparqlAndTheEvidenceOfEachRow() {
        Answer.Found found =
                ask("谁评论了算力瓶颈？")
                        .match(
                                f -> f,
                                u -> {
                                    throw unexpected(u);
                                });

        ResultTable table =
                found.result()
                        .match(
                                t -> t,
                                t -> {
                                    throw unexpected("truth");
                                },
                                g -> {
                                    throw unexpected("graph");
                                });
        assertEquals(
                List.of("周青峰: 云海集团创始人周青峰表示，算力是问题。", "一位业内人士: 一位业内人士称，算力缺口还会扩大。"),
                table.lines().stream()
                        .map(line -> line.cells().get(0) + ": " + line.evidence().get(0).text())
                        .toList());
        assertTrue(table.lines().get(0).evidence().get(0).place().endsWith("#char=0,19"));
        assertTrue(found.query().sparql().contains("VALUES ?topic { topic:compute-bottleneck }"));
    }

    @Test
    void anUnknownTopicIsNamedWithThoseThatComeNear() {
        Answer.Unclear unclear = unclear("谁评论了芯片瓶颈？");

        assertTrue(
                unclear.reasons().stream()
                        .anyMatch(
                                reason ->
                                        reason.contains("“芯片瓶颈” is no topic")
                                                && reason.contains("算力瓶颈")),
                unclear.reasons().toString());
        assertTrue(names(unclear).contains("who-commented-on-topic"));
    }

    @Test
    void whatIsNoQuestionGetsTheNearestQuestions() {
        Answer.Unclear unclear = unclear("融资");

        assertEquals(List.of(), unclear.reasons());
        assertEquals(5, unclear.nearest().size());
        assertTrue(names(unclear).contains("funding-rounds"), names(unclear).toString());
    }

    @Test
    void emptyAndEndlessQuestionsAreNoTrouble() {
        assertEquals(5, unclear("").nearest().size());
        assertEquals(5, unclear("？？？").nearest().size());
        assertEquals(5, unclear("谁评论了".repeat(5_000)).nearest().size());
    }

    @Test
    void aQuestionThatFitsNothingCostsLittleTime() {
        long start = System.nanoTime();
        unclear("谁评论谈到说了对就关于的融资投资收购裁员什么哪些".repeat(10));
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    private static Stream<String[]> questions() throws IOException {
        return Files.readAllLines(QUESTIONS, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"));
    }

    /** A name does not make a question Chinese. */
    private static String withoutNames(String question) {
        return question.replaceAll("林小满|周青峰|云海集团|《?算力之困》?", "X")
                .replaceAll("X", question.matches(".*[a-z]{2,} .*") ? "" : "谁");
    }

    private static String read(String question) {
        return ask(question)
                .match(
                        found ->
                                found.query().query().name()
                                        + " "
                                        + found.query().parameters().labels(),
                        unclear -> unclear.reasons().toString());
    }

    private static Answer.Unclear unclear(String question) {
        return ask(question)
                .match(
                        found -> {
                            throw unexpected(found.query().query().name());
                        },
                        u -> u);
    }

    private static List<String> names(Answer.Unclear unclear) {
        return unclear.nearest().stream().map(CatalogueQuery::name).toList();
    }

    private static Answer ask(String question) {
        return new Question(question)
                .answer(graph, SampleGraph.IRIS, CATALOGUE, new QueryRunner(RunLimits.DEFAULT));
    }

    private static AssertionError unexpected(Object what) {
        return new AssertionError("Unexpected: " + what);
    }
}
