package tupu.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.article.Article;
import tupu.extract.event.KnownEvent;
import tupu.extract.relation.KnownRelation;
import tupu.facts.Facts;
import tupu.facts.Schema;
import tupu.text.Diagnostic;
import tupu.text.Field;

/**
 * An article of the corpus: as its outlet published it, and what the marks say about it.
 *
 * @param article without any mark-up
 * @param headline its headline with the marks in it
 * @param body its body with the marks in it
 */
public record CorpusArticle(Article article, MarkedText headline, MarkedText body) {

    public CorpusArticle {
        requireNonNull(article, "article");
        if (!headline.text().equals(article.headline()) || !body.text().equals(article.body())) {
            throw new IllegalArgumentException(
                    "The marks are of another article than %s".formatted(article.id()));
        }
    }

    public MarkedText text(Field field) {
        return field == Field.HEADLINE ? headline : body;
    }

    /** The article's names, wherever they stand. */
    public NameMarks names() {
        return NameMarks.of(headline, body);
    }

    /**
     * Returns what the marks say, as facts to measure the program against. A mark that says nothing
     * that can be understood contributes nothing; {@link #problems} tells.
     */
    public Facts gold() {
        return new MarkedFacts(this).facts();
    }

    /** The marked events, to learn from. */
    public List<KnownEvent> events() {
        return new MarkedFacts(this).events();
    }

    /** The marked relations, to learn from. */
    public List<KnownRelation> relations() {
        return new MarkedFacts(this).relations();
    }

    /**
     * Returns what is wrong with the marks: references to nothing, labels that {@code schema} does
     * not know.
     */
    public List<Diagnostic> problems(Schema schema) {
        return new MarkCheck(this, schema).problems();
    }
}
