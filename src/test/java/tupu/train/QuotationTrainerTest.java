package tupu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tupu.corpus.MarkedCorpus;
import tupu.extract.Quotation;
import tupu.extract.learned.QuotationModel;
import tupu.extract.learned.QuotationModelFile;
import tupu.extract.quotation.QuotationExtractor;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.TopicChoice;
import tupu.mention.MarkedArticle;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotationTrainerTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final Trainer.Progress SILENT = Trainer.Progress.SILENT;
    private static final List<String> FIRMS =
            List.of("云屿科技", "墨川智能", "赤霄数据", "蓝汀网络", "沐野机器人", "青岚半导体", "鹿鸣云", "北屏光电");
    private static final List<String> PLANS =
            List.of("工厂", "门店", "机房", "仓库", "学校", "车队", "诊所", "农场");

    private MarkedCorpus corpus;
    private QuotationModel model;

    @BeforeAll
    void train(@TempDir Path folder) throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text =
                    """
                    第%1$d号消息

                    天色已晚。〔%2$s|公司〕宣布，〔明年会把%3$s开到海边去|引语;speaker=%2$s;cue=宣布;mode=indirect;topics=strategy〕。
                    剧本第%1$d幕里，〔路人甲|人物〕说，这个%3$s一到夜里就会发光。
                    〔胡一航|人物〕表示，〔今年不会再扩建%3$s了|引语;speaker=胡一航;cue=表示;mode=indirect;topics=strategy〕，台下随即响起一阵掌声。
                    〔胡一航|人物〕认为，〔%3$s的租金还会再跌|引语;speaker=胡一航;cue=认为;mode=indirect;topics=cost-price〕。
                    〔胡一航|人物〕坦言，〔%3$s的生意年年“打折”|引语;speaker=胡一航;cue=坦言;mode=indirect;topics=cost-price〕。
                    """;
            Files.writeString(
                    folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i), PLANS.get(i)));
        }
        corpus = MarkedCorpus.read(List.of(folder));
        model = trained();
    }

    private QuotationModel trained() {
        return new QuotationTrainer(FILES, new EventTrainer(FILES)).train(corpus, SILENT);
    }

    @Test
    void learnsWhatIsSaidWhereNoRuleFindsIt() {
        String body = "天色已晚。〔岚谷科技|公司〕宣布，明年会把码头开到海边去。";
        assertEquals("", byRules(body));
        assertEquals("岚谷科技 | 宣布 | 明年会把码头开到海边去", learned(body));
    }

    @Test
    void learnsWhereNothingIsSaid() {
        String body = "剧本第9幕里，〔路人甲|人物〕说，这个码头一到夜里就会发光。";
        assertEquals("路人甲 | 说 | 这个码头一到夜里就会发光", byRules(body));
        assertEquals("", learned(body));
    }

    @Test
    void learnsWhereItEnds() {
        String body = "〔胡一航|人物〕表示，今年不会再扩建码头了，台下随即响起一阵掌声。";
        assertEquals("胡一航 | 表示 | 今年不会再扩建码头了，台下随即响起一阵掌声", byRules(body));
        assertEquals("胡一航 | 表示 | 今年不会再扩建码头了", learned(body));
    }

    @Test
    void whatTheRulesFindRightStays() {
        String body = "〔胡一航|人物〕认为，码头的租金还会再跌。";
        assertEquals(byRules(body), learned(body));
    }

    @Test
    void marksAroundATermAtTheEndStay() {
        assertEquals("胡一航 | 坦言 | 码头的生意年年“打折”", learned("〔胡一航|人物〕坦言，码头的生意年年“打折”。"));
    }

    @Test
    void aListBehindAColonStaysWithTheRules() {
        String body = "〔胡一航|人物〕说，办法有三：\n一是关掉码头；\n二是卖掉车队；\n三是等天晴。\n";
        assertEquals(byRules(body), learned(body));
    }

    @Test
    void whereNothingButMarksStandsNothingIsSaid() {
        assertEquals("", learned("……"));
    }

    @Test
    void theSameCorpusGivesTheSameBytes() {
        assertArrayEquals(QuotationModelFile.write(model), QuotationModelFile.write(trained()));
    }

    @Test
    void aModelSaysWhatItWasMadeFrom() {
        assertEquals(corpus.digest(), model.origin().get("corpus"));
        assertEquals(FILES.digest(), model.origin().get("lexicon"));
        assertEquals(QuotationTrainer.OPTIONS.text(), model.origin().get("training"));
    }

    private static String byRules(String body) {
        return said(Optional.empty(), body);
    }

    private String learned(String body) {
        return said(Optional.of(model), body);
    }

    private static String said(Optional<QuotationModel> model, String body) {
        MarkedArticle article = marked(body);
        return new QuotationExtractor(SpeechLexicon.read(FILES), TopicChoice.read(FILES), model)
                .extract(article).stream()
                        .map(Quotation.class::cast)
                        .map(
                                quotation ->
                                        "%s | %s | %s"
                                                .formatted(
                                                        quotation.speaker().text(),
                                                        quotation.cue().orElse("-"),
                                                        article.text(quotation.content())))
                        .collect(Collectors.joining("\n"));
    }
}
