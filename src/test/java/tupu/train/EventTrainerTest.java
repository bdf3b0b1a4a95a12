package tupu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.corpus.MarkedCorpus;
import tupu.extract.event.EventExtractor;
import tupu.extract.learned.EventModel;
import tupu.extract.learned.EventModelFile;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;

class EventTrainerTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final EventFrames FRAMES = EventFrames.read(FILES);
    private static final List<String> FIRMS =
            List.of("云屿科技", "墨川智能", "赤霄数据", "蓝汀网络", "沐野机器人", "青岚半导体", "鹿鸣云", "北屏光电");

    @TempDir private Path folder;

    @Test
    void learnsWordsThatNoPatternHas() throws IOException {
        String body = "〔岚谷科技|公司〕昨日解锁新模型〔山月3|产品〕。";
        assertEquals(List.of(), events(body, Optional.empty()));
        assertEquals(List.of("ProductRelease 解锁 agent=岚谷科技 product=山月3"), events(body, learned()));
    }

    @Test
    void whatIsLearnedOfOneHintServesForOthers() throws IOException {
        String hinted = "〔岚谷科技|公司〕昨日推播新模型〔山月3|产品〕。";
        String unknown = "〔岚谷科技|公司〕昨日端详新模型〔山月3|产品〕。";
        assertEquals(
                List.of("ProductRelease 推播 agent=岚谷科技 product=山月3"), events(hinted, learned()));
        assertEquals(List.of(), events(unknown, learned()));
    }

    @Test
    void whoseReportTellsOfAnEventTakesNoPart() throws IOException {
        assertEquals(
                List.of("ProductRelease 解锁 agent=岚谷科技 product=山月3"),
                events("〔岚谷科技|公司〕团队也昨日解锁新模型〔山月3|产品〕。", learned()));
        assertEquals(
                List.of("ProductRelease 解锁 product=山月3"),
                events("〔岚谷科技|公司〕报告显示昨日解锁新模型〔山月3|产品〕。", learned()));
    }

    @Test
    void learnsWhereAPatternIsWrong() throws IOException {
        String body = "〔岚谷科技|公司〕的店里，店员正在发布〔山月3|产品〕的传单。";
        assertEquals(1, events(body, Optional.empty()).size());
        assertEquals(List.of(), events(body, learned()));
    }

    @Test
    void whatTheModelHasNotLearnedIsLeftToThePatterns() throws IOException {
        EventModel model = train();
        EventModel ofFewTypes =
                new EventModel(
                        model.origin(),
                        new CaseLearner(List.of("none"), List.of(), EventTrainer.OPTIONS)
                                .learn(List.of()),
                        model.roles(),
                        model.dates());
        assertEquals(
                List.of("Layoff 裁员 company=岚谷科技"),
                events("〔岚谷科技|公司〕裁员〔14%|金额〕。", Optional.of(ofFewTypes)));
    }

    @Test
    void learnsWhichTimeIsAnEventsDate() throws IOException {
        String body = "〔岚谷科技|公司〕发布新模型〔山月3|产品〕，那是2024年3月5日。";
        assertEquals(List.of("-"), dates(body, Optional.empty()));
        assertEquals(List.of("2024-03-05"), dates(body, Optional.of(train(datedCorpus()))));
    }

    @Test
    void aTimeOfAnotherSentenceThatOnlyTellsWhichThingIsMeantIsNoDate() throws IOException {
        Optional<EventModel> model = Optional.of(train(corpusDatedBefore()));
        String told = "会上很热闹。〔岚谷科技|公司〕发布新模型〔山月3|产品〕。";
        assertEquals(List.of("2024-03-05"), dates("2024年3月5日，" + told, model));
        assertEquals(List.of("-"), dates("2024年3月5日的" + told, model));
    }

    @Test
    void aTimeOfAnotherSentenceIsNoDateWhereTheEventsOwnIsUnknown() throws IOException {
        EventExtractor extractor =
                new EventExtractor(FRAMES, Optional.of(train(corpusDatedBefore())));
        String before = "2024年3月5日，会上很热闹。";
        String told = "〔岚谷科技|公司〕发布新模型〔山月3|产品〕。";
        assertEquals(
                List.of("2024-03-05"),
                EventText.dates(
                        extractor.extract(EventText.undated(EventText.told(before + told)))));
        assertEquals(
                List.of("-"),
                EventText.dates(
                        extractor.extract(
                                EventText.undated(EventText.told(before + "本周三，" + told)))));
    }

    @Test
    void learnsWhichTimeIsNoDateOfAnEvent() throws IOException {
        String body = "为符合2023年10月的规定，〔岚谷科技|公司〕发布新模型〔山月3|产品〕。";
        assertEquals(List.of("2023-10"), dates(body, Optional.empty()));
        assertEquals(List.of("-"), dates(body, Optional.of(train(datedCorpus()))));
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        assertArrayEquals(EventModelFile.write(train()), EventModelFile.write(train()));
    }

    @Test
    void aModelSaysWhatItWasMadeFrom() throws IOException {
        assertEquals(corpus().digest(), train().origin().get("corpus"));
        assertEquals(FILES.digest(), train().origin().get("lexicon"));
    }

    private static List<String> events(String body, Optional<EventModel> model) {
        MarkedArticle article = EventText.told(body);
        return EventText.events(article, new EventExtractor(FRAMES, model).extract(article));
    }

    private static List<String> dates(String body, Optional<EventModel> model) {
        return EventText.dates(new EventExtractor(FRAMES, model).extract(EventText.told(body)));
    }

    private Optional<EventModel> learned() throws IOException {
        return Optional.of(train());
    }

    private EventModel train() throws IOException {
        return train(corpus());
    }

    private static EventModel train(MarkedCorpus corpus) {
        return new EventTrainer(FILES).train(corpus, Trainer.Progress.SILENT);
    }

    private MarkedCorpus datedCorpus() throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text =
                    """
                    第%1$d号消息

                    〔%2$s|公司〕〔发布|事件;type=ProductRelease;agent=%2$s;product=星火%1$d;date=2024-03-0%3$d〕新模型〔星火%1$d|产品〕，那是2024年3月%3$d日。
                    为符合2023年%3$d月的规定，%2$s〔发布|事件;type=ProductRelease;agent=%2$s;product=月光%1$d〕新模型〔月光%1$d|产品〕。
                    为符合2023年%3$d月的规定，%2$s〔发布|事件;type=ProductRelease;agent=%2$s;product=晨露%1$d〕新模型〔晨露%1$d|产品〕。
                    为符合2023年%3$d月的规定，%2$s〔发布|事件;type=ProductRelease;agent=%2$s;product=长夜%1$d〕新模型〔长夜%1$d|产品〕。
                    """;
            Files.writeString(folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i), i + 1));
        }
        return MarkedCorpus.read(List.of(folder));
    }

    private MarkedCorpus corpusDatedBefore() throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text =
                    """
                    第%1$d号消息

                    2024年3月%3$d日的会上很热闹。〔%2$s|公司〕〔发布|事件;type=ProductRelease;agent=%2$s;product=星火%1$d;date=2024-03-0%3$d〕新模型〔星火%1$d|产品〕。
                    """;
            Files.writeString(folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i), i + 1));
        }
        return MarkedCorpus.read(List.of(folder));
    }

    private MarkedCorpus corpus() throws IOException {
        for (int i = 0; i < FIRMS.size(); i++) {
            String text =
                    """
                    第%1$d号消息

                    〔%2$s|公司〕昨日〔解锁|事件;type=ProductRelease;agent=%2$s;product=星火%1$d〕新模型〔星火%1$d|产品〕。
                    %2$s的店里，店员正在发布〔月光%1$d|产品〕的传单。
                    %2$s的展台前，人们都在看星火%1$d的介绍。
                    """;
            Files.writeString(folder.resolve(i + ".txt"), text.formatted(i, FIRMS.get(i)));
        }
        return MarkedCorpus.read(List.of(folder));
    }
}
