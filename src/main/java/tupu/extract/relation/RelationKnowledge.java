package tupu.extract.relation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.language.PhraseTrie;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.RelationHints;

/**
 * What is known of relations before an article is read.
 *
 * @param catalogue which facts are known of which names
 * @param words that may state a relation
 */
public record RelationKnowledge(Catalogue catalogue, RelationHints words) {

    public RelationKnowledge {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(words, "words");
    }

    public static RelationKnowledge read(OntologyFiles files, Catalogue catalogue) {
        return new RelationKnowledge(catalogue, RelationHints.read(files));
    }

    /** Finds the words that may state a relation, each with the hashes of the predicates. */
    List<PhraseTrie.Match<int[]>> hints(String text) {
        return words.in(text).stream()
                .map(
                        match ->
                                new PhraseTrie.Match<>(
                                        match.begin(),
                                        match.end(),
                                        match.value().stream()
                                                .mapToInt(String::hashCode)
                                                .toArray()))
                .toList();
    }
}
