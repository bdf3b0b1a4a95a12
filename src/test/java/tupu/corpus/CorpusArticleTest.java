package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.facts.Facts;
import tupu.facts.Schema;
import tupu.support.Marked;
import tupu.text.Diagnostic;

class CorpusArticleTest {

    private static final String ARTICLE =
            "〔2月22日|时间=2024-02-22〕，〔英伟达|公司〕（〔Nvidia|公司=英伟达〕）市值〔上涨|事件;type=MarketMove;"
                    + "subject=英伟达;date=2024-02-22;amount=2770亿美元〕〔2770亿美元|金额〕。\n"
                    + "〔360集团|公司〕〔创始人|职务;person=周鸿祎;org=360集团〕〔周鸿祎|人物〕提到，〔在追赶〔Sora|产品〕时，"
                    + "算力有可能成为门槛，〔下半年|时间=2024-H2〕将〔发布|事件;type=ProductRelease;agent=360集团;product=Sora;"
                    + "status=planned;date=2024-H2;said=yes〕|引语;speaker=周鸿祎;cue=提到;mode=indirect;topics=compute-bottleneck, chips〕。\n"
                    + "“〔没有足够的算力。|引语;speaker=?一位业内人士;mode=direct;topics=compute-bottleneck〕”一位业内人士说。\n"
                    + "〔英伟达|关系;subject=英伟达;predicate=supplierOf;object=360集团+甲+乙〕供货〔甲+乙|公司〕。";

    @Test
    void turnsMarksIntoFacts() {
        Facts gold = article(ARTICLE).gold();
        assertEquals(List.of(), article(ARTICLE).problems(Schema.GUIDELINES));
        assertEquals(
                "e1 Company [英伟达, Nvidia] 3, e2 Company [360集团] 1, e3 Person [周鸿祎] 1, e4 Product [Sora] 1,"
                        + " e5 Company [甲+乙] 1",
                gold.entities().stream()
                        .map(
                                entity ->
                                        "%s %s %s %d"
                                                .formatted(
                                                        entity.id(),
                                                        entity.type(),
                                                        entity.names(),
                                                        entity.mentions().size()))
                        .collect(Collectors.joining(", ")));
        Facts.Affiliation post = gold.affiliations().get(0);
        assertEquals("e3 e2 创始人", words(post));
    }

    @Test
    void tellsTheNamesBetweenWhichRelationsAreAndTheWordThatStatesThem() {
        assertEquals(
                List.of("英伟达 supplierOf 360集团 英伟达", "英伟达 supplierOf 甲+乙 英伟达"),
                article(ARTICLE).relations().stream()
                        .map(
                                relation ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        relation.subject().canonical(),
                                                        relation.predicate(),
                                                        relation.object().canonical(),
                                                        article(ARTICLE)
                                                                .article()
                                                                .text(relation.word())))
                        .toList());
    }

    @Test
    void turnsMarksIntoQuotations() {
        List<Facts.Quotation> quotations = article(ARTICLE).gold().quotations();
        assertEquals(
                List.of(
                        "e3 周鸿祎 提到 indirect 在追赶Sora时，算力有可能成为门槛，下半年将发布 [compute-bottleneck, chips]",
                        "- 一位业内人士 - direct 没有足够的算力。 [compute-bottleneck]"),
                quotations.stream()
                        .map(
                                quotation ->
                                        "%s %s %s %s %s %s"
                                                .formatted(
                                                        quotation.speaker().orElse("-"),
                                                        quotation.speakerText().orElse("-"),
                                                        quotation.cue().orElse("-"),
                                                        quotation.mode().orElse("-"),
                                                        quotation.text(),
                                                        quotation.topics()))
                        .toList());
    }

    @Test
    void turnsMarksIntoEventsAndRelations() {
        Facts gold = article(ARTICLE).gold();
        assertEquals(
                List.of(
                        "MarketMove 上涨 2024-02-22 day subject=e1 [2770亿美元] done false",
                        "ProductRelease 发布 2024-07/2024-12 interval agent=e2 product=e4 [] planned true"),
                gold.events().stream().map(CorpusArticleTest::words).toList());
        assertEquals(
                List.of("e1 supplierOf e2", "e1 supplierOf e5"),
                gold.relations().stream()
                        .map(
                                relation ->
                                        relation.subject().orElseThrow()
                                                + " "
                                                + relation.predicate()
                                                + " "
                                                + relation.object().orElseThrow())
                        .toList());
    }

    @Test
    void takesTheMeaningOfANameThatTheKeyExpects() {
        Facts gold =
                article("〔豆包|公司〕〔发布|事件;type=ProductRelease;agent=豆包;product=豆包〕〔豆包|产品〕").gold();
        assertEquals(
                "ProductRelease 发布 - - agent=e1 product=e2 [] done false",
                words(gold.events().get(0)));
    }

    @Test
    void saysWhatAMarkRefersToInVain() {
        assertEquals(
                List.of(
                        "“创始人” (职务) has person “周鸿祎”, which is no name here (mark it as a name at its first place)"),
                problems("〔创始人|职务;person=周鸿祎〕周鸿祎"));
        assertEquals(
                List.of("“创始人” (职务) has person “周”, which is no name here (write “周鸿祎”)"),
                problems("〔创始人|职务;person=周〕〔周|人物=周鸿祎〕，周鸿祎"));
        assertEquals(
                List.of(
                        "“周” (人物) is named “周鸿祎”, which stands nowhere in the article (name it by a form that the article uses)"),
                problems("〔周|人物=周鸿祎〕"));
        assertEquals(
                List.of("“北京” (地点) is a name inside a name (mark the outer one only)"),
                problems("〔〔北京|地点〕商报|媒体〕"));
    }

    @Test
    void saysWhichLabelsAreUnknown() {
        assertEquals(
                List.of(
                        "“说” (事件) has the unknown key “speaker” (keys of this mark are amount date said status type)",
                        "“说” (事件) has the unknown type “Speech” (known are "
                                + String.join(" ", Schema.GUIDELINES.eventRoles().keySet())
                                + ")"),
                problems("〔说|事件;type=Speech;speaker=他〕"));
        assertEquals(
                List.of(
                        "“3月” (时间) has the time “3月”, which is not ISO (write 2024, 2024-02, 2024-02-22, 2024-Q1, 2024-H1 or 2024-03/2024-05)"),
                problems("〔3月|时间=3月〕"));
        assertEquals(
                List.of(
                        "“算力” (引语) has the speaker “?他”, whose words stand nowhere in the article (write them as the article does)",
                        "“算力” (引语) has the cue “称”, which stands nowhere in the article (write the cue as the article does)",
                        "“算力” (引语) has the unknown mode “loud” (known are direct indirect mixed)",
                        "“算力” (引语) has 4 topics (give one to three)"),
                problems("〔算力|引语;speaker=?他;cue=称;mode=loud;topics=chips,data,energy,other〕"));
        assertEquals(
                List.of(
                        "“算力” (引语) has no “mode” (add ;mode=…)",
                        "“算力” (引语) has no “speaker” (add ;speaker=…)",
                        "“算力” (引语) has no “topics” (add ;topics=…)"),
                problems("〔算力|引语〕").stream().sorted().toList());
        assertEquals(
                List.of(
                        "“降价” (事件) has the amount “3元”, which stands nowhere in the article (write the amount as the article does)",
                        "“降价” (事件) is said, but in no quotation (leave said=yes out)"),
                problems("〔降价|事件;type=PriceChange;amount=3元;said=yes〕"));
    }

    private static List<String> problems(String body) {
        return article(body).problems(Schema.GUIDELINES).stream()
                .map(Diagnostic::toString)
                .map(text -> text.replaceFirst("^test.txt:1:\\d+: ", ""))
                .toList();
    }

    private static CorpusArticle article(String body) {
        MarkedText headline = Markup.read("test.txt", "");
        MarkedText marked = Markup.read("test.txt", body);
        return new CorpusArticle(
                Marked.article("", marked.text(), Marked.PUBLISHED), headline, marked);
    }

    private static String words(Facts.Affiliation post) {
        return post.person().orElse("-")
                + " "
                + post.organization().orElse("-")
                + " "
                + post.role().orElse("-");
    }

    private static String words(Facts.Event event) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        event.type(),
                        event.trigger(),
                        event.date().orElse("-"),
                        event.datePrecision().orElse("-"),
                        event.arguments().stream()
                                .map(argument -> argument.role() + "=" + argument.entity())
                                .collect(Collectors.joining(" ")),
                        event.amounts(),
                        event.status().orElse("-"),
                        event.said());
    }
}
