package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * The sentences that assert something, with the words that do so marked.
 *
 * @param place the first sentence's place in its article
 */
public record Passage(Node place, List<Piece> pieces) {

    private static final Comparator<Sentence> READING_ORDER =
            Comparator.comparing((Sentence sentence) -> sentence.at().document())
                    .thenComparingInt(sentence -> sentence.at().begin());

    public Passage {
        requireNonNull(place, "place");
        pieces = List.copyOf(pieces);
    }

    /** A part of a sentence. */
    public record Piece(String text, boolean marked) {

        public Piece {
            requireNonNull(text, "text");
        }
    }

    private record Sentence(Node phrase, Stretch at, String text) {}

    /** Reads the evidence of a finding; the finding itself where it has none. */
    static Passage of(Look look, Node finding) {
        Optional<Stretch> words = look.object(finding, Vocabulary.PHRASE).flatMap(Stretch::of);
        List<Sentence> sentences = new ArrayList<>();
        for (Node phrase : look.objects(finding, Vocabulary.EVIDENCE)) {
            Optional<Stretch> at = Stretch.of(phrase);
            Optional<String> text = look.text(phrase, SharedVocabulary.ANCHOR_OF);
            if (at.isPresent()
                    && text.isPresent()
                    && text.get().codePointCount(0, text.get().length()) == at.get().length()) {
                sentences.add(new Sentence(phrase, at.get(), text.get()));
            }
        }
        sentences.sort(READING_ORDER);
        List<Piece> pieces = new ArrayList<>();
        sentences.forEach(sentence -> cut(sentence, words, pieces));
        return new Passage(sentences.isEmpty() ? finding : sentences.get(0).phrase(), pieces);
    }

    private static void cut(Sentence sentence, Optional<Stretch> words, List<Piece> pieces) {
        Stretch at = sentence.at();
        int length = at.length();
        int begin = length;
        int end = length;
        if (words.isPresent() && words.get().document().equals(at.document())) {
            begin = Math.max(0, Math.min(length, words.get().begin() - at.begin()));
            end = Math.max(begin, Math.min(length, words.get().end() - at.begin()));
        }
        int[] points = sentence.text().codePoints().toArray();
        add(points, 0, begin, false, pieces);
        add(points, begin, end, true, pieces);
        add(points, end, length, false, pieces);
    }

    private static void add(int[] points, int begin, int end, boolean marked, List<Piece> pieces) {
        if (end > begin) {
            pieces.add(new Piece(new String(points, begin, end - begin), marked));
        }
    }
}
