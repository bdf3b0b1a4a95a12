package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The two parts of the corpus are large and varied enough, and the one tells little of the other.
 */
class CorpusPartsTest {

    private static final List<CorpusArticle> TRAIN = articles("train");
    private static final List<CorpusArticle> TEST = articles("test");
    private static final CorpusFigures FIGURES = CorpusFigures.of(both());

    @Test
    void areLargeEnough() {
        assertTrue(FIGURES.articles() >= 300, FIGURES.text());
        assertTrue(FIGURES.characters() >= 250_000, FIGURES.text());
        assertTrue(5 * TEST.size() >= FIGURES.articles(), "the test part is a fifth");
    }

    /** The share of what stands somewhere else too grows with the corpus: names, mostly. */
    @Test
    void repeatLittle() {
        assertEquals(List.of(), FIGURES.nearDuplicates());
        assertTrue(FIGURES.repeats() < 0.025, FIGURES.text());
        assertTrue(FIGURES.typeTokenRatio() > 0.85, FIGURES.text());
    }

    @Test
    void mostNamesOfTheTestPartAreNowhereInTheTrainingPart() {
        Set<String> unknown = names(TEST);
        int all = unknown.size();
        unknown.removeAll(names(TRAIN));
        assertTrue(2 * unknown.size() >= all, "%d of %d".formatted(unknown.size(), all));
    }

    private static List<CorpusArticle> both() {
        List<CorpusArticle> both = new ArrayList<>(TRAIN);
        both.addAll(TEST);
        return both;
    }

    private static Set<String> names(List<CorpusArticle> articles) {
        Set<String> names = new HashSet<>();
        articles.forEach(
                article ->
                        article.names()
                                .mentions()
                                .forEach(mention -> names.add(mention.name().canonical())));
        return names;
    }

    private static List<CorpusArticle> articles(String part) {
        return MarkedCorpus.read(List.of(Path.of("src/corpus", part))).articles();
    }
}
