package tupu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.corpus.CorpusReader;
import tupu.corpus.Count;
import tupu.evaluate.Evaluation.Detail;
import tupu.text.InputException;

class EvaluationTest {

    private static final Path CASES = Path.of("src/test/resources/evaluate");

    private final List<GoldFile> gold =
            GoldFile.read(List.of(CASES.resolve("gold")), CASES.resolve("articles"));
    private final Evaluation evaluation =
            Evaluation.of(
                    gold.stream().map(file -> file.withFactsIn(CASES.resolve("facts"))).toList());
    private final Evaluation perfect =
            Evaluation.of(gold.stream().map(file -> file.with(file.gold())).toList());

    /**
     * The expected text was printed by an independent implementation of the matching rules, in
     * Python; the cases hold ties, unnamed speakers, symmetric relations, names claimed twice and
     * rows that cannot be read.
     */
    @Test
    void printsWhatTheReferenceScorerPrints() throws IOException {
        assertEquals(
                Files.readString(CASES.resolve("expected.txt")),
                evaluation.report(Detail.EACH, Detail.MISSES));
    }

    @Test
    void endsWithTheTableOfAll() {
        String report = evaluation.report();
        assertTrue(report.startsWith("no facts for unread.json\nall "), report);
        assertTrue(report.endsWith("1.000  1.000  1.000   1/1/1\n"), report);
    }

    @Test
    void givesGoldAgainstItselfFullMarks() {
        for (String layer : Score.MAIN_LAYERS) {
            assertEquals(1.0, perfect.total().count(layer).f1(), layer);
        }
        assertEquals(
                List.of(),
                perfect.articles().stream()
                        .flatMap(article -> article.differences().stream())
                        .toList());
    }

    @Test
    void measuresAgainstTheMarksOfACorpus() throws IOException {
        Path file = Path.of("src/main/resources/corpus/demo/cowos-shortage.txt");
        List<GoldCase> cases =
                new CorpusReader()
                        .read("cowos-shortage.txt", Files.readString(file)).articles().stream()
                                .map(article -> GoldCase.of(article, article.gold()))
                                .toList();
        assertEquals(1, cases.size());
        for (String layer : Score.MAIN_LAYERS) {
            assertEquals(1.0, Evaluation.of(cases).total().count(layer).f1(), layer);
        }
    }

    @Test
    void showsMissesAndExtrasInTheirContext() {
        assertEquals(
                """
                MISSED Company 北辰芯片 [found as Institution] …”，并与【北辰芯片】结为合作伙…
                EXTRA Company ＸＩＮＧＨＥ ＴＥＣＨ []\s
                MISSED 林一舟: 没有足够的算力，再好的模型也跑不起来 [found as said by 周以宁] …舟说：“【没有足够的算力，再好的模型也跑不起来】。” 一位…
                MISSED Order 供应 (supplier=北辰芯片, buyer=星河科技, product=寒光) - planned [] …星河科技【供应】十万颗“寒…
                MISSED 星河科技 develops 云帆3 [] 【星河科技】发布“云帆…
                """,
                evaluation.articles().get(0).differences().stream()
                        .filter(
                                difference ->
                                        difference
                                                .what()
                                                .matches(
                                                        "(Company (北辰|Ｘ).*|林一舟: 没有.*|Order .*buyer.*|.* develops 云.*)"))
                        .map(
                                difference ->
                                        "%s %s [%s] %s\n"
                                                .formatted(
                                                        difference.kind(),
                                                        difference.what(),
                                                        difference.note(),
                                                        shortened(difference.context())))
                        .collect(Collectors.joining()));
    }

    @Test
    void countsByType() {
        Score types = evaluation.types();
        assertEquals(new Count(1, 2, 1), types.count("event ProductRelease"));
        assertEquals(new Count(1, 2, 1), types.count("relation partnerOf"));
        assertEquals(new Count(0, 2, 1), types.count("quotation direct"));
        assertTrue(evaluation.report(Detail.TYPES).contains("event ProductRelease "));
        assertTrue(evaluation.report(Detail.CONTEXT).contains("  - entities: Person 周以宁\n"));
    }

    @Test
    void isWrittenAsJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(EvaluationJson.pretty(evaluation));
        assertEquals(
                "{\"hit\":7,\"found\":13,\"gold\":17,\"precision\":0.538,\"recall\":0.412,\"f1\":0.467}",
                json.path("all").path("entities").toString());
        assertEquals("launch", json.path("articles").path(0).path("name").asText());
        assertEquals(
                evaluation.articles().get(1).differences().size(),
                json.path("articles").path(1).path("differences").size());
        assertEquals(1, json.path("types").path("event ProductRelease").path("hit").asInt());
    }

    @Test
    void comparesTwoRuns() {
        RecordedRun before = RecordedRun.read("run.json", EvaluationJson.pretty(evaluation));
        RunComparison up = new RunComparison(before, RecordedRun.of(perfect));
        assertEquals(List.of(), up.fallen(0.01));
        assertTrue(
                up.table().contains("\nentities                            0.467  1.000  +0.533\n"),
                up.table());
        assertTrue(
                up.table().contains("\nlaunch: affiliations                0.333  1.000  +0.667\n"),
                up.table());
        RunComparison down = new RunComparison(RecordedRun.of(perfect), before);
        assertEquals(
                Score.MAIN_LAYERS,
                down.fallen(0.01).stream().map(RunComparison.Change::layer).toList());
        assertEquals(List.of(), down.fallen(0.99));
        assertEquals(List.of(), new RunComparison(before, before).articles());
    }

    @Test
    void refusesARecordWithoutFigures() {
        assertThrows(InputException.class, () -> RecordedRun.read("run.json", "{}"));
        assertThrows(InputException.class, () -> RecordedRun.read("run.json", "{"));
    }

    @Test
    void namesAGoldFileWhoseArticleIsMissing() {
        InputException thrown =
                assertThrows(
                        InputException.class,
                        () -> GoldFile.read(List.of(CASES.resolve("gold")), CASES));
        assertTrue(thrown.getMessage().contains("launch.txt"), thrown.getMessage());
    }

    private static String shortened(String context) {
        return context.replaceAll("^…?.*(.{4}【)", "…$1").replaceAll("(】.{5}).*$", "$1…");
    }
}
