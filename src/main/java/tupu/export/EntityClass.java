package tupu.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Tells the one class by which people would call a thing that has several. */
final class EntityClass {

    /** Classes above others: they count only where there is nothing finer. */
    private static final List<Node> GENERAL =
            List.of(
                    Vocabulary.PRODUCT,
                    Vocabulary.POLICY,
                    SharedVocabulary.CORPORATION,
                    SharedVocabulary.GOVERNMENT_ORGANIZATION,
                    SharedVocabulary.NEWS_MEDIA_ORGANIZATION,
                    SharedVocabulary.SCHEMA_PRODUCT,
                    SharedVocabulary.CREATIVE_WORK,
                    SharedVocabulary.ORGANIZATION,
                    SharedVocabulary.EVENT);

    private EntityClass() {}

    /** Returns the name of the finest of {@code types}: {@code Chip}; empty without any. */
    static String of(Collection<Node> types) {
        return types.stream()
                .filter(Node::isURI)
                .min(
                        Comparator.comparingInt((Node type) -> GENERAL.indexOf(type))
                                .thenComparing(Node::getURI))
                .map(type -> type.getURI().replaceFirst(".*[/#]", ""))
                .orElse("");
    }
}
