package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.link.LinkedArticle;
import tupu.support.Lexicons;
import tupu.support.Marked;

class AttributionTest {

    @Test
    void whatSomebodySaysIsAssertedInHisWords() {
        Relation said = only(Relation.class, "360集团创始人周鸿祎表示，英伟达推出了H20。", "develops");
        assertTrue(said.assertedIn().isPresent());
        Relation stated = only(Relation.class, "英伟达推出了H20。", "develops");
        assertFalse(stated.assertedIn().isPresent());
    }

    @Test
    void aSpeakerHasThePostThatTheArticleGivesHim() {
        Quotation quotation =
                extract("360集团创始人周鸿祎表示，算力有可能成为门槛。").findings().stream()
                        .filter(Quotation.class::isInstance)
                        .map(Quotation.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of("360集团创始人"), quotation.speaker().role());
    }

    @Test
    void thePostBesideTheVerbIsTheArticlesOwnStatement() {
        Membership post =
                extract("360集团创始人周鸿祎表示，算力有可能成为门槛。").findings().stream()
                        .filter(Membership.class::isInstance)
                        .map(Membership.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertTrue(post.assertedIn().isEmpty());
    }

    private static <T extends Finding> T only(Class<T> kind, String body, String predicate) {
        List<T> found =
                extract(body).findings().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .filter(
                                finding ->
                                        ((Relation) (Finding) finding)
                                                .predicate()
                                                .equals(predicate))
                        .toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static LinkedArticle extract(String body) {
        return Lexicons.extraction().extract(Marked.article("", body, Marked.PUBLISHED));
    }
}
