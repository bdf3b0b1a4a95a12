package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameMarksTest {

    @Test
    void countsANameOnceMarkedEverywhere() {
        assertEquals("0 公司 英伟达 | 6 公司 英伟达", mentions("〔英伟达|公司〕大涨，英伟达领先。"));
    }

    @Test
    void prefersTheLongestName() {
        assertEquals("0 公司 阿里 | 3 公司 阿里云 | 7 公司 阿里云", mentions("〔阿里|公司〕、〔阿里云|公司〕，阿里云"));
    }

    @Test
    void leavesOutWordsMarkedAsNothing() {
        assertEquals("0 公司 苹果", mentions("〔苹果|公司〕发布会上有人吃〔苹果|无〕。"));
    }

    @Test
    void readsUnmarkedWordsAsTheFirstThatTheyWereMarkedAs() {
        assertEquals("0 公司 豆包 | 3 产品 豆包 | 6 公司 豆包", mentions("〔豆包|公司〕的〔豆包|产品〕，豆包"));
    }

    @Test
    void joinsTheFormsOfOneName() {
        NameMarks names = names("〔英伟达|公司〕（〔Nvidia|公司=英伟达〕）");
        assertEquals(1, names.named("英伟达").size());
        assertEquals("[Nvidia, 英伟达]", names.named("英伟达").get(0).forms().toString());
    }

    @Test
    void findsTheNameItselfWhereOnlyAShorterFormIsMarked() {
        assertEquals("0 人物 周 | 2 人物 周鸿祎", mentions("〔周|人物=周鸿祎〕说周鸿祎"));
    }

    @Test
    void doesNotCutLatinWordsOrNumbers() {
        assertEquals(
                "0 产品 GPT-4 | 7 产品 Llama 3",
                mentions("〔GPT-4|产品〕、 〔Llama 3|产品〕、GPT-4o、Llama 3.1、XGPT-4"));
        assertEquals("0 产品 Llama 3 | 11 产品 Llama 3", mentions("〔Llama 3|产品〕好。用了Llama 3。"));
    }

    private static NameMarks names(String body) {
        return NameMarks.of(Markup.read("headline", ""), Markup.read("body", body));
    }

    private static String mentions(String body) {
        return names(body).mentions().stream()
                .map(
                        mention ->
                                "%d %s %s"
                                        .formatted(
                                                mention.span().begin(),
                                                mention.type().chinese(),
                                                mention.text()))
                .collect(Collectors.joining(" | "));
    }
}
