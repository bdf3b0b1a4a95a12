package tupu.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Reads the sentences that assert a finding. */
final class EvidenceReader {

    private final DatasetGraph dataset;

    EvidenceReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Returns the evidence of {@code finding} in reading order; none for what is no finding. */
    List<EvidenceSentence> of(Node finding) {
        try (Stream<Quad> quads =
                dataset.stream(Node.ANY, finding, Vocabulary.EVIDENCE, Node.ANY)) {
            return quads.map(Quad::getObject)
                    .distinct()
                    .map(this::sentence)
                    .flatMap(Optional::stream)
                    .sorted(
                            Comparator.comparingInt(EvidenceSentence::begin)
                                    .thenComparing(EvidenceSentence::place))
                    .toList();
        }
    }

    private Optional<EvidenceSentence> sentence(Node phrase) {
        return text(phrase, SharedVocabulary.ANCHOR_OF)
                .map(
                        words ->
                                new EvidenceSentence(
                                        words,
                                        phrase.getURI(),
                                        text(phrase, SharedVocabulary.BEGIN_INDEX)
                                                .map(Integer::parseInt)
                                                .orElse(0)));
    }

    private Optional<String> text(Node phrase, Node property) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, phrase, property, Node.ANY)) {
            return quads.map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst();
        }
    }
}
