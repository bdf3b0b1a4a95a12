package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.corpus.CorpusReader.Corpus;
import tupu.text.Diagnostic;

class CorpusReaderTest {

    private static final String TEXT =
            """
            # source: 示例商报
            # published: 2024-03-09
            追赶〔Sora|产品〕，算力从哪里来

            〔英伟达|公司〕市值上涨。分析人士说，〔英伟达的芯片还会缺货|引语;speaker=?分析人士;cue=说;mode=indirect;topics=chips〕。
            〔周鸿祎|人物〕说，〔追赶Sora时，算力是问题|引语;speaker=周红衣;cue=说;mode=indirect;topics=compute-bottleneck〕。
            """;

    private final CorpusReader reader = new CorpusReader();

    @Test
    void readsTheArticleAndItsMarks() {
        CorpusArticle article = reader.read("a.txt", TEXT).articles().get(0);
        assertEquals("追赶Sora，算力从哪里来", article.article().headline());
        assertEquals("追赶〔Sora|产品〕，算力从哪里来", article.headline().markup());
        assertEquals("示例商报", article.article().publisher().orElseThrow());
        assertEquals(
                List.of("Sora", "英伟达", "英伟达", "周鸿祎", "Sora"),
                article.names().mentions().stream().map(mention -> mention.text()).toList());
    }

    @Test
    void namesThePlaceInTheFile() {
        assertEquals(
                List.of(
                        "a.txt:6:11: “追赶Sora时，算力是问题” (引语) has speaker “周红衣”, which is no name here (mark it as"
                                + " a name at its first place)"),
                problems(reader.read("a.txt", TEXT)));
    }

    @Test
    void readsNothingWhereTheMarkupIsBroken() {
        Corpus corpus = reader.read("a.txt", TEXT.replace("|产品〕", ""));
        assertEquals(List.of(), corpus.articles());
        assertEquals(
                List.of("a.txt:3:3: a mark opens and never ends (close it with 〕)"),
                problems(corpus));
    }

    @Test
    void readsAPageWhoseTitleIsNotMarkedAsItsHeadingIs() {
        String page =
                "<html><head><title>英伟达市值大涨三成-示例网</title></head><body><article>"
                        + "<h1>〔英伟达|公司〕市值大涨〔三成|金额〕</h1><p>"
                        + "英伟达的市值在周四大涨，分析师认为算力仍然紧缺，芯片供不应求的局面短期不会改变。"
                        + "</p><p>〔周鸿祎|人物〕说，没有足够的算力，再先进的火箭也无法升空，企业只能排队等芯片。</p>"
                        + "</article></body></html>";
        Corpus corpus = reader.read("a.html", page);
        assertEquals(List.of(), problems(corpus));
        assertEquals("〔英伟达|公司〕市值大涨〔三成|金额〕", corpus.articles().get(0).headline().markup());
        assertEquals(1, corpus.articles().get(0).body().marks().size());
    }

    @Test
    void aHeadlineMayHoldAWideBlank() {
        Corpus corpus =
                reader.read(
                        "a.txt", "北欧大单落袋　〔檀岛伺服|公司〕订单排到明年\n\n伺服器厂檀岛伺服召开说明会，证实拿下一笔订单，企业只能排队等芯片。\n");
        assertEquals(List.of(), problems(corpus));
        assertEquals("北欧大单落袋 〔檀岛伺服|公司〕订单排到明年", corpus.articles().get(0).headline().markup());
    }

    @Test
    void refusesMarksThatChangeHowTheFileIsRead() {
        Corpus corpus =
                reader.read(
                        "a.txt", "# 〔source: 示例商报|媒体〕\n追赶Sora，算力从哪里来\n\n周鸿祎说，算力是问题，企业只能排队等芯片。\n");
        assertEquals(1, corpus.problems().size());
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream().map(Diagnostic::toString).toList();
    }
}
