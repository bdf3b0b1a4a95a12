package tupu.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import tupu.text.CodePoints;
import tupu.text.Diagnostic;

/**
 * Checks that every place in a text holds the words that the graph says it holds: {@code
 * nif:anchorOf} is the cut of {@code nif:isString} from {@code nif:beginIndex} to {@code
 * nif:endIndex}.
 */
public final class PhraseCheck {

    private PhraseCheck() {}

    private record Text(String string, CodePoints offsets) {}

    /** Returns a message for every place of {@code graph} that does not hold its words. */
    public static List<Diagnostic> check(Graph graph) {
        List<Diagnostic> wrong = new ArrayList<>();
        Map<Node, Optional<Text>> texts = new HashMap<>();
        graph.stream(null, RDF.type.asNode(), SharedVocabulary.NIF_PHRASE)
                .map(triple -> triple.getSubject())
                .filter(phrase -> !roundTrips(graph, phrase, texts))
                .map(PhraseCheck::message)
                .forEach(wrong::add);
        return wrong;
    }

    private static boolean roundTrips(Graph graph, Node phrase, Map<Node, Optional<Text>> texts) {
        Optional<Text> text =
                object(graph, phrase, SharedVocabulary.REFERENCE_CONTEXT)
                        .flatMap(context -> texts.computeIfAbsent(context, c -> text(graph, c)));
        Optional<Integer> begin = index(graph, phrase, SharedVocabulary.BEGIN_INDEX);
        Optional<Integer> end = index(graph, phrase, SharedVocabulary.END_INDEX);
        Optional<Node> words = object(graph, phrase, SharedVocabulary.ANCHOR_OF);
        if (text.isEmpty() || begin.isEmpty() || end.isEmpty() || words.isEmpty()) {
            return false;
        }
        return cut(text.get(), begin.get(), end.get())
                .equals(words.map(Node::getLiteralLexicalForm));
    }

    private static Optional<Text> text(Graph graph, Node context) {
        return object(graph, context, SharedVocabulary.IS_STRING)
                .map(Node::getLiteralLexicalForm)
                .map(string -> new Text(string, new CodePoints(string)));
    }

    private static Optional<String> cut(Text text, int begin, int end) {
        int length = text.offsets.fromUtf16(text.string.length());
        if (begin < 0 || begin > end || end > length) {
            return Optional.empty();
        }
        return Optional.of(
                text.string.substring(text.offsets.toUtf16(begin), text.offsets.toUtf16(end)));
    }

    private static Optional<Integer> index(Graph graph, Node phrase, Node property) {
        return object(graph, phrase, property)
                .filter(node -> node.isLiteral() && node.getLiteral().isWellFormed())
                .map(Node::getLiteralValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, null).map(triple -> triple.getObject()).findFirst();
    }

    private static Diagnostic message(Node phrase) {
        return Diagnostic.of(
                phrase.toString(),
                "the words there are not those that the graph states",
                "build the article again");
    }
}
