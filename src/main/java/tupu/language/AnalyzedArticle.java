package tupu.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.article.Article;
import tupu.text.Field;
import tupu.text.Span;

/**
 * An article with its sentences and words: headline first, then the body, in reading order.
 *
 * @param sentences every sentence of both fields
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {

    public AnalyzedArticle {
        requireNonNull(article, "article");
        sentences = List.copyOf(sentences);
    }

    public List<Sentence> sentences(Field field) {
        return sentences.stream().filter(sentence -> sentence.span().field() == field).toList();
    }

    public String text(Span span) {
        return article.text(span);
    }
}
