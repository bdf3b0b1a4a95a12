package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tupu.article.Article;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.facts.Facts;
import tupu.facts.LinkedFacts;
import tupu.lexicon.OntologyFiles;

/**
 * Twenty pages that have nothing to do with the industry: recipes, weather, code, prose, an empty
 * form. Whatever is found in them is found out of thin air.
 */
class OtherPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages/other");

    @Test
    void yieldNoNameQuotationEventPostOrRelation() {
        Extraction extraction = Extraction.with(OntologyFiles.builtIn());
        List<String> inventions = new ArrayList<>();
        List<Article> articles = articles();
        for (Article article : articles) {
            Facts facts = LinkedFacts.of(extraction.extract(article));
            String page = article.headline() + ": ";
            facts.entities()
                    .forEach(entity -> inventions.add(page + entity.type() + " " + entity.names()));
            facts.quotations().forEach(quotation -> inventions.add(page + quotation.text()));
            facts.events().forEach(event -> inventions.add(page + event.type()));
            facts.affiliations().forEach(post -> inventions.add(page + post.role()));
            facts.relations().forEach(relation -> inventions.add(page + relation.predicate()));
        }
        assertEquals(List.of(), inventions);
        assertEquals(19, articles.size(), "the empty form is no article");
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(PAGES), ReadOptions.DEFAULT)) {
            readings.forEach(
                    reading ->
                            reading.match(
                                    article -> Set.of(articles.add(article)), reason -> Set.of()));
        }
        return articles;
    }
}
