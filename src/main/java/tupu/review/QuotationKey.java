package tupu.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * By what a decision names a quotation.
 *
 * @param article its article's id
 * @param speaker the words that name the speaker
 * @param words what is said
 */
public record QuotationKey(String article, String speaker, String words) {

    public QuotationKey {
        requireNonNull(article, "article");
        requireNonNull(speaker, "speaker");
        requireNonNull(words, "words");
    }

    /** Finds a quotation that an article of the store contributed; inside a transaction. */
    public static Optional<QuotationKey> of(DatasetGraph dataset, Iris iris, String iri) {
        Node quotation = NodeFactory.createURI(iri);
        return dataset.stream(Node.ANY, quotation, SharedVocabulary.TEXT, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .findFirst()
                .flatMap(words -> of(dataset, iris, words));
    }

    private static Optional<QuotationKey> of(DatasetGraph dataset, Iris iris, Quad words) {
        return dataset.stream(
                        words.getGraph(), words.getSubject(), Vocabulary.SPEAKER_TEXT, Node.ANY)
                .findFirst()
                .map(
                        speaker ->
                                new QuotationKey(
                                        iris.articleId(words.getGraph()),
                                        speaker.getObject().getLiteralLexicalForm(),
                                        words.getObject().getLiteralLexicalForm()));
    }
}
