package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.TopicClues.Clue;
import tupu.text.InputException;

class TopicChoiceTest {

    private static final String HEADER = "where\twhat\tweights\n";

    private static final OntologyFiles BUILT_IN = OntologyFiles.builtIn();
    private static final Topics TOPICS = Topics.read(BUILT_IN);

    @TempDir private Path folder;

    @Test
    void aStatementIsAboutWhatItsWordsMakeProbable() {
        TopicChoice choice = TopicChoice.read(BUILT_IN);
        assertEquals("copyright", main(choice, "未经许可使用作品训练模型侵犯了作家的版权"));
        assertEquals("compute-bottleneck", main(choice, "算力瓶頸仍在，一卡难求"));
        assertEquals("energy", main(choice, "数据中心的用电量三年翻番，电网接入排不上队"));
    }

    @Test
    void theParagraphSpeaksToo() throws IOException {
        TopicChoice choice = learned("always\t-\tdata -100|energy -90\nparagraph\t电网\tdata 900\n");
        assertEquals(List.of("energy"), choice.of("不好说。", "不好说。", none()));
        assertEquals(List.of("data"), choice.of("不好说。", "电网。不好说。", none()));
    }

    @Test
    void threeTopicsAtMostTheMostProbableFirst() throws IOException {
        TopicChoice choice = learned("always\t-\tchips 10|data 30|energy 20|talent 5|other -900\n");
        assertEquals(List.of("data", "energy", "chips"), choice.of("好。", "好。", none()));
    }

    @Test
    void whereNoneIsProbableTheNearestIsTaken() throws IOException {
        TopicChoice choice = learned("always\t-\tchips -300|data -200\n");
        assertEquals(List.of("data"), choice.of("好。", "好。", none()));
    }

    @Test
    void whereNothingIsLearnedTheWordListsDecide() {
        TopicChoice choice = new TopicChoice(TOPICS, TopicWeights.NONE);
        assertEquals(List.of("copyright"), choice.of("这侵犯了作家的版权", "", none()));
    }

    @Test
    void aTopicOfTheUsersOwnGoesByItsWordList() throws IOException {
        Files.writeString(
                folder.resolve("topics.ttl"),
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix tupu: <https://w3id.org/tupu/ontology#> .
                <https://w3id.org/tupu/topic/quantum> a skos:Concept ;
                    skos:prefLabel "量子"@zh , "quantum"@en ; tupu:strongCue "量子比特" .
                """);
        TopicChoice choice = TopicChoice.read(OntologyFiles.overlaidBy(folder));
        assertTrue(choice.of("量子比特数翻了一倍", "", none()).contains("quantum"));
        assertEquals("copyright", main(choice, "未经许可使用作品训练模型侵犯了作家的版权"));
    }

    @Test
    void weightsOfTheUsersOwnTakeThePlaceOfTheBuiltInOnes() throws IOException {
        write("corpus\tabc\t\nalways\t-\tdata -100\n");
        TopicWeights own = TopicWeights.read(OntologyFiles.overlaidBy(folder));
        assertEquals("abc", own.corpus());
        assertEquals(
                Map.of(TopicWeights.ALWAYS, List.of(new TopicWeights.Weight("data", -100))),
                own.byClue());
        assertEquals(HEADER + "corpus\tabc\t\nalways\t-\tdata -100\n", own.text());
    }

    @Test
    void aWeightThatIsNoneIsReportedWithItsPlace() throws IOException {
        Path file = write("always\t-\tdata much\n");
        InputException wrong =
                assertThrows(
                        InputException.class,
                        () -> TopicWeights.read(OntologyFiles.overlaidBy(folder)));
        assertEquals(
                file + ":2: “data much” is no weight (write chips 120|data -30)",
                wrong.getMessage());
    }

    @Test
    void aParagraphReachesFromLineToLine() {
        assertEquals("甲说，乙。", TopicClues.paragraph("题\n甲说，乙。\n丙", 5, 6));
        assertEquals("甲说，乙。", TopicClues.paragraph("甲说，乙。", 3, 4));
    }

    @Test
    void cluesOfAStatementAreItsWordsAndWhatTheListsSeeInIt() {
        Map<Clue, Double> clues = new TopicClues(TOPICS).of("算力與GPU", "", Topics.Background.NONE);
        assertTrue(clues.containsKey(new Clue("statement", "算力")));
        assertTrue(clues.containsKey(new Clue("statement", "与")));
        assertTrue(clues.containsKey(new Clue("statement", "gpu")));
        assertEquals(0.5, clues.get(new Clue("choice", "compute-bottleneck")));
    }

    private static String main(TopicChoice choice, String statement) {
        return choice.of(statement, statement, none()).get(0);
    }

    private static Topics.Background none() {
        return Topics.Background.NONE;
    }

    private TopicChoice learned(String rows) throws IOException {
        write(rows);
        return new TopicChoice(TOPICS, TopicWeights.read(OntologyFiles.overlaidBy(folder)));
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("topic-weights.tsv"), HEADER + rows);
    }
}
