package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.facts.FactsJson;
import tupu.facts.LinkedFacts;
import tupu.link.LinkedArticle;
import tupu.mention.Mention;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.rdf.Iris;
import tupu.support.Lexicons;
import tupu.support.Shared;

/** What must hold for every article, tried on real ones. */
class SharedArticlesTest {

    private final GraphCheck check = GraphCheck.builtIn();
    private final ArticleGraphWriter writer =
            new ArticleGraphWriter(Iris.DEFAULT, new Build("test", "", ""));

    @Test
    void nothingIsInventedAndTheSameArticleGivesTheSameFacts() {
        int[] articles = new int[1];
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(Shared.articles()), ReadOptions.DEFAULT)) {
            readings.forEach(
                    reading ->
                            reading.match(
                                    article -> {
                                        LinkedArticle linked =
                                                Lexicons.extraction().extract(article);
                                        linked.marked()
                                                .mentions()
                                                .forEach(mention -> assertCut(linked, mention));
                                        linked.findings()
                                                .forEach(
                                                        finding -> assertGrounded(linked, finding));
                                        assertEquals(
                                                FactsJson.line(LinkedFacts.of(linked)),
                                                FactsJson.line(
                                                        LinkedFacts.of(
                                                                Lexicons.extraction()
                                                                        .extract(article))));
                                        assertTrue(
                                                check.check(writer.write(linked))
                                                        instanceof Checked.Sound,
                                                () ->
                                                        article.origin().file()
                                                                + ": "
                                                                + check.check(
                                                                        writer.write(linked)));
                                        return articles[0]++;
                                    },
                                    reason -> 0));
        }
        assertTrue(articles[0] > 150, "%d articles".formatted(articles[0]));
    }

    private static void assertCut(LinkedArticle linked, Mention mention) {
        assertEquals(mention.text(), linked.article().text(mention.span()));
        assertTrue(mention.name().forms().contains(mention.text()), mention.toString());
    }

    private static void assertGrounded(LinkedArticle linked, Finding finding) {
        finding.evidence()
                .sentences()
                .forEach(
                        sentence ->
                                assertTrue(
                                        linked.marked().sentences().stream()
                                                .anyMatch(known -> known.span().equals(sentence)),
                                        finding.toString()));
        if (finding instanceof Quotation quotation) {
            assertTrue(!linked.article().text(quotation.content()).isBlank(), quotation.toString());
        }
    }
}
