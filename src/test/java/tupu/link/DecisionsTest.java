package tupu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.support.News;
import tupu.text.InputException;

class DecisionsTest {

    private static final LinkedArticle CHIPS = News.chips();

    private static Decisions reject(String article, String speaker, String words) {
        return Decisions.parse(
                "mine.ttl",
                """
                @prefix : <https://w3id.org/tupu/decisions#> .
                [] a :Reject ; :article "%s" ; :speaker "%s" ; :quotation "%s" ; :because "not so" .
                """
                        .formatted(article, speaker, words));
    }

    private static List<Finding> kept(String article, String speaker, String words) {
        return reject(article, speaker, words).keep(CHIPS.article(), CHIPS.findings());
    }

    private static long count(List<Finding> findings, Class<? extends Finding> kind) {
        return findings.stream().filter(kind::isInstance).count();
    }

    @Test
    void aRejectedQuotationGoesWithAllThatOnlyItAsserts() {
        String id = CHIPS.article().id().value();
        List<Finding> kept = kept(id, "一位业内人士", "据林小满透露,云海科技将收购星河数据");
        assertEquals(3, count(CHIPS.findings(), Quotation.class));
        assertEquals(1, count(kept, Quotation.class));
        assertEquals(2, count(CHIPS.findings(), Event.class));
        assertEquals(1, count(kept, Event.class));
    }

    @Test
    void anotherSpeakersWordsOrAnotherArticlesStay() {
        String id = CHIPS.article().id().value();
        String words = "据林小满透露，云海科技将收购星河数据";
        assertEquals(CHIPS.findings(), kept(id, "林小满", words));
        assertEquals(CHIPS.findings(), kept("0f3a", "一位业内人士", words));
    }

    @Test
    void aRejectionSaysNothingOfNames() {
        InputException failure =
                assertThrows(
                        InputException.class,
                        () ->
                                Decisions.parse(
                                        "mine.ttl",
                                        "@prefix : <https://w3id.org/tupu/decisions#> .\n"
                                                + "[] a :Reject ; :form \"甲\" ; :because \"so\" ."));
        assertTrue(failure.getMessage().contains(":article"), failure.getMessage());
    }
}
