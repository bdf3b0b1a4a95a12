package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * What little of a quotation decides where it stands in a list and which others say the same.
 *
 * @param date when it was said, else when the article was published; or empty
 * @param speaker what the article calls the speaker
 */
record Remark(ArticleBrief article, String date, String speaker, String words) {

    Remark {
        requireNonNull(article, "article");
        requireNonNull(date, "date");
        requireNonNull(speaker, "speaker");
        requireNonNull(words, "words");
    }

    static Remark read(Look look, Node quotation, ArticleBrief article) {
        return new Remark(
                article,
                look.text(quotation, Vocabulary.SAID_ON).orElse(article.day()),
                look.text(quotation, Vocabulary.SPEAKER_TEXT).orElse(""),
                look.text(quotation, SharedVocabulary.TEXT).orElse(""));
    }
}
