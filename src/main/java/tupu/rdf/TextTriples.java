package tupu.rdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import tupu.article.Article;
import tupu.text.CodePoints;
import tupu.text.Field;
import tupu.text.Span;

/** Writes an article's texts and the places in them, in the terms of NIF 2.0. */
final class TextTriples {

    private final Article article;
    private final Iris iris;
    private final Triples triples;
    private final Map<Field, CodePoints> offsets = new EnumMap<>(Field.class);

    TextTriples(Article article, Iris iris, Triples triples) {
        this.article = article;
        this.iris = iris;
        this.triples = triples;
        for (Field field : Field.values()) {
            offsets.put(field, new CodePoints(article.text(field)));
        }
    }

    /** Writes the text of {@code field}, which the build has read out of a file. */
    Node context(Field field, Node build) {
        Node context = iris.context(article.id().value(), field);
        Node document = iris.article(article.id().value());
        triples.type(context, SharedVocabulary.NIF_CONTEXT);
        triples.type(context, SharedVocabulary.NIF_RFC5147_STRING);
        String text = article.text(field);
        triples.add(context, SharedVocabulary.IS_STRING, Literals.text(text));
        triples.add(context, SharedVocabulary.BEGIN_INDEX, Literals.index(0));
        int length = offsets.get(field).fromUtf16(text.length());
        triples.add(context, SharedVocabulary.END_INDEX, Literals.index(length));
        triples.add(context, SharedVocabulary.WAS_GENERATED_BY, build);
        triples.add(document, Vocabulary.CONTEXT, context);
        triples.add(
                document,
                field == Field.BODY ? Vocabulary.BODY_CONTEXT : Vocabulary.HEADLINE_CONTEXT,
                context);
        return context;
    }

    /** Writes a place and returns it; the same place is the same node. */
    Node phrase(Span span) {
        String id = article.id().value();
        CodePoints field = offsets.get(span.field());
        int begin = field.fromUtf16(span.begin());
        int end = field.fromUtf16(span.end());
        Node phrase = iris.phrase(id, span.field(), begin, end);
        triples.type(phrase, SharedVocabulary.NIF_PHRASE);
        triples.type(phrase, SharedVocabulary.NIF_RFC5147_STRING);
        triples.add(phrase, SharedVocabulary.BEGIN_INDEX, Literals.index(begin));
        triples.add(phrase, SharedVocabulary.END_INDEX, Literals.index(end));
        triples.add(phrase, SharedVocabulary.ANCHOR_OF, Literals.text(article.text(span)));
        triples.add(phrase, SharedVocabulary.REFERENCE_CONTEXT, iris.context(id, span.field()));
        return phrase;
    }
}
