package tupu.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;

class MarkedTest {

    @Test
    void marksNamesAndTakesTheMarkupOut() {
        MarkedArticle article = marked("近日，〔周鸿祎|人物〕表示，算力有可能成为门槛。");

        assertEquals("近日，周鸿祎表示，算力有可能成为门槛。", article.article().body());
        assertEquals(
                List.of("周鸿祎"),
                article.mentions().stream().map(mention -> article.text(mention.span())).toList());
        assertEquals(EntityType.PERSON, article.mentions().get(0).type());
    }

    @Test
    void splitsTheBodyIntoSentencesAndWords() {
        MarkedArticle article = marked("〔英伟达|公司〕上涨。〔周鸿祎|人物〕表示，算力是问题。");

        assertEquals(2, article.sentences().size());
        assertEquals(
                List.of("周鸿祎"),
                article.mentionsIn(article.sentences().get(1).span()).stream()
                        .map(Mention::text)
                        .toList());
    }

    @Test
    void isPublishedOnTheDayThatIsAskedFor() {
        assertEquals(
                "2025-01-02",
                marked("无事。", "2025-01-02").article().published().orElseThrow().toString());
    }

    @Test
    void countsNamesOfTheHeadlineInTheBody() {
        MarkedArticle article = marked("〔英伟达|公司〕大涨", "英伟达市值上涨。", "2024-02-22");

        assertEquals(2, article.mentions().size());
        assertEquals(1, article.names().size());
    }

    @Test
    void findsTimes() {
        MarkedArticle article = marked("2月22日，〔英伟达|公司〕上涨。");

        assertEquals("2024-02-22", article.times().get(0).value().orElseThrow().iso());
    }
}
