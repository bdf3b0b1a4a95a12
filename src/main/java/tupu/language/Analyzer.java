package tupu.language;

import tupu.article.Article;

/**
 * Splits an article into paragraphs, sentences and words with exact offsets. Changes nothing and
 * may be shared between threads.
 */
@FunctionalInterface
public interface Analyzer {

    AnalyzedArticle analyze(Article article);
}
