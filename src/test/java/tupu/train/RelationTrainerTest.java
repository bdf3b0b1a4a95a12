package tupu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tupu.corpus.MarkedCorpus;
import tupu.extract.Finding;
import tupu.extract.Relation;
import tupu.extract.learned.RelationModel;
import tupu.extract.learned.RelationModelFile;
import tupu.extract.relation.RelationExtractor;
import tupu.extract.relation.RelationJudge;
import tupu.extract.relation.RelationKnowledge;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.RelationPattern;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationTrainerTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final RelationKnowledge KNOWN =
            RelationKnowledge.read(FILES, Catalogue.read(FILES));
    private static final RelationExtractor PATTERNS =
            new RelationExtractor(RelationPattern.read(FILES));
    private static final List<String> FIRMS =
            List.of("云屿科技", "墨川智能", "赤霄数据", "蓝汀网络", "沐野机器人", "青岚半导体", "鹿鸣云", "北屏光电");

    private static final Trainer.Progress SILENT = Trainer.Progress.SILENT;

    private MarkedCorpus corpus;
    private RelationModel model;

    @BeforeAll
    void train(@TempDir Path folder) throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text =
                    """
                    第%1$d号消息

                    〔%2$s|公司〕的后台〔嫁接|关系;subject=%2$s;predicate=uses;object=星火%1$d〕了〔星火%1$d|产品〕。
                    〔薄荷%1$d|公司〕成立三年。公司的机器叫〔竹影%1$d|产品〕，〔名叫|关系;subject=薄荷%1$d;predicate=develops;object=竹影%1$d〕很怪。
                    〔桐庐%1$d|公司〕的店里，店员在采用〔月光%1$d|产品〕的传单。
                    〔丹砂%1$d|公司〕〔牵线|关系;subject=丹砂%1$d;predicate=partnerOf;object=石绿%1$d〕〔石绿%1$d|公司〕。
                    """;
            Files.writeString(folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i)));
        }
        corpus = MarkedCorpus.read(List.of(folder));
        model = new RelationTrainer(FILES, new EventTrainer(FILES)).train(corpus, SILENT);
    }

    @Test
    void learnsWordsThatNoPatternHas() {
        String body = "〔岚谷科技|公司〕的后台嫁接了〔山月3|产品〕。";
        assertEquals(List.of(), byPatterns(body));
        assertEquals(List.of("岚谷科技 uses 山月3"), learned(body));
    }

    @Test
    void learnsWhereAPatternIsWrong() {
        String body = "〔岚谷科技|公司〕的店里，店员在采用〔山月3|产品〕的传单。";
        assertEquals(List.of(), learned(body));
        assertEquals(1, byPatterns("〔岚谷科技|公司〕采用〔山月3|产品〕。").size());
    }

    @Test
    void learnsWhoIsMeantInTheSentenceBefore() {
        assertEquals(
                List.of("岚谷科技 develops 山月3 | 岚谷科技成立三年。 | 公司的机器叫山月3，名叫很怪。"),
                withEvidence("〔岚谷科技|公司〕成立三年。公司的机器叫〔山月3|产品〕，名叫很怪。"));
    }

    @Test
    void aRelationCountsOnceWhicheverWayRound() {
        assertEquals(1, learned("〔岚谷科技|公司〕牵线〔白露网|公司〕。〔白露网|公司〕牵线〔岚谷科技|公司〕。").size());
    }

    @Test
    void whatIsStatedAsDoneWinsOverWhatIsPlanned() {
        String planned = "〔岚谷科技|公司〕的后台计划嫁接了〔山月3|产品〕。";
        String done = "〔岚谷科技|公司〕的后台嫁接了〔山月3|产品〕。";
        assertEquals(List.of("PLANNED"), statuses(planned));
        assertEquals(List.of("DONE"), statuses(planned + done));
    }

    @Test
    void ofTwoDevelopersTheMuchLessProbableIsNone() {
        assertEquals(
                List.of("岚谷科技 develops 山月3"),
                learned("〔白露网|公司〕很大。\n〔岚谷科技|公司〕成立三年。公司的机器叫〔山月3|产品〕，名叫很怪。"));
    }

    @Test
    void noRelationIsBetweenNamesOfOtherTypes() {
        assertEquals(List.of(), learned("〔岚谷科技|公司〕牵线〔杭州|地点〕。"));
    }

    @Test
    void whatTheModelHasNotLearnedIsLeftToThePatterns() {
        assertEquals(List.of("岚谷科技 locatedIn 杭州"), learned("〔岚谷科技|公司〕总部设在〔杭州|地点〕。"));
    }

    @Test
    void theSameCorpusGivesTheSameBytes() {
        RelationModel again =
                new RelationTrainer(FILES, new EventTrainer(FILES)).train(corpus, SILENT);
        assertArrayEquals(RelationModelFile.write(model), RelationModelFile.write(again));
    }

    @Test
    void aModelSaysWhatItWasMadeFrom() {
        assertEquals(corpus.digest(), model.origin().get("corpus"));
        assertEquals(FILES.digest(), model.origin().get("lexicon"));
        assertEquals(
                List.of("none", "develops", "partnerOf", "uses"), model.predicates().classes());
    }

    private static List<String> byPatterns(String body) {
        return texts(PATTERNS.extract(EventText.told(body)));
    }

    private List<String> learned(String body) {
        return texts(judged(EventText.told(body)));
    }

    private List<Finding> judged(MarkedArticle article) {
        return new RelationJudge(KNOWN, model)
                .judge(article, PATTERNS.extract(article), UnaryOperator.identity());
    }

    private List<String> statuses(String body) {
        return judged(EventText.told(body)).stream()
                .map(finding -> ((Relation) finding).status().name())
                .toList();
    }

    private List<String> withEvidence(String body) {
        MarkedArticle article = EventText.told(body);
        List<String> lines = new ArrayList<>();
        for (Finding finding : judged(article)) {
            List<String> line = new ArrayList<>(texts(List.of(finding)));
            finding.evidence().sentences().forEach(span -> line.add(article.text(span)));
            lines.add(String.join(" | ", line));
        }
        return lines;
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(Relation.class::cast)
                .map(
                        relation ->
                                "%s %s %s"
                                        .formatted(
                                                relation.subject().canonical(),
                                                relation.predicate(),
                                                relation.object().canonical()))
                .toList();
    }
}
