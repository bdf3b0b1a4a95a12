package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.language.AnalyzedArticle;

/** An article, sentence by sentence, as the finders of names read it. */
public final class Lines {

    private final AnalyzedArticle article;
    private final List<Line> lines;

    Lines(AnalyzedArticle article) {
        this.article = requireNonNull(article, "article");
        this.lines =
                article.sentences().stream()
                        .map(sentence -> new Line(sentence, article.text(sentence.span())))
                        .toList();
    }

    public AnalyzedArticle article() {
        return article;
    }

    List<Line> all() {
        return lines;
    }
}
