package tupu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import tupu.support.News;
import tupu.text.Diagnostic;

class GraphCheckTest {

    private final GraphCheck check = GraphCheck.builtIn();
    private final ArticleGraph chips = News.graph(News.chips());

    @Test
    void takesASoundGraph() {
        assertEquals(List.of(), reasons(chips));
    }

    @Test
    void missesEveryPropertyThatAFindingCannotBeWithout() {
        for (Node property :
                List.of(
                        Vocabulary.EVIDENCE,
                        Vocabulary.CONFIDENCE,
                        Vocabulary.STATUS,
                        Vocabulary.MODE,
                        Vocabulary.SPEAKER_TEXT,
                        Vocabulary.ROLE_NAME,
                        Vocabulary.FORMER,
                        Vocabulary.AMOUNT_TEXT,
                        Vocabulary.FORM,
                        SharedVocabulary.IS_PART_OF,
                        SharedVocabulary.WAS_GENERATED_BY,
                        SharedVocabulary.ARTICLE_BODY,
                        SharedVocabulary.IS_STRING,
                        SharedVocabulary.REFERENCE_CONTEXT,
                        SharedVocabulary.MEMBER)) {
            List<Diagnostic> reasons = reasons(without(t -> t.predicateMatches(property)));
            assertTrue(!reasons.isEmpty(), () -> "nothing asks for " + property);
        }
    }

    @Test
    void aGraphWithoutItsArticleIsNotSound() {
        ArticleGraph bare = without(t -> t.objectMatches(SharedVocabulary.NEWS_ARTICLE));
        assertTrue(!reasons(bare).isEmpty());
        assertTrue(!reasons(new ArticleGraph("x", Iris.DEFAULT.article("x"), List.of())).isEmpty());
    }

    @Test
    void namesThePlaceWhoseWordsStandElsewhere() {
        ArticleGraph shifted =
                changed(
                        t ->
                                t.predicateMatches(SharedVocabulary.ANCHOR_OF)
                                        && t.getObject().getLiteralLexicalForm().equals("英伟达"),
                        t -> Triple.create(t.getSubject(), t.getPredicate(), Literals.text("英伟大")));

        List<Diagnostic> reasons = reasons(shifted);

        assertEquals(1, reasons.size(), reasons.toString());
        assertTrue(reasons.get(0).toString().contains("#char=7,10: the words there are not"));
    }

    @Test
    void anIndexThatIsNoNumberIsReportedNotThrown() {
        ArticleGraph broken =
                changed(
                        t -> t.predicateMatches(SharedVocabulary.END_INDEX),
                        t ->
                                Triple.create(
                                        t.getSubject(), t.getPredicate(), Literals.text("many")));
        assertTrue(!reasons(broken).isEmpty());
    }

    @Test
    void aStatusThatTheVocabularyDoesNotHaveIsRefused() {
        ArticleGraph odd =
                changed(
                        t -> t.predicateMatches(Vocabulary.STATUS),
                        t -> Triple.create(t.getSubject(), t.getPredicate(), Vocabulary.ABOUT));
        assertTrue(reasons(odd).toString().contains("status"));
    }

    private List<Diagnostic> reasons(ArticleGraph graph) {
        return check.check(graph).match(sound -> List.of(), reasons -> reasons);
    }

    private ArticleGraph without(Predicate<Triple> unwanted) {
        return with(chips.triples().stream().filter(unwanted.negate()));
    }

    private ArticleGraph changed(
            Predicate<Triple> which, java.util.function.UnaryOperator<Triple> change) {
        return with(chips.triples().stream().map(t -> which.test(t) ? change.apply(t) : t));
    }

    private ArticleGraph with(Stream<Triple> triples) {
        return new ArticleGraph(chips.id(), chips.name(), triples.toList());
    }
}
