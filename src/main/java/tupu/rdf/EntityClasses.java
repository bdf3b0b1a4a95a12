package tupu.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import tupu.lexicon.EntityType;

/** The classes of an entity with everything above them, since queries run without a reasoner. */
final class EntityClasses {

    private static final String LEGISLATION = "Legislation";

    private EntityClasses() {}

    /** Returns the classes of {@code type}, and that of {@code subtype}: {@code Chip}. */
    static Set<Node> of(EntityType type, Optional<String> subtype) {
        Set<Node> classes = new LinkedHashSet<>(of(type));
        subtype.map(EntityClasses::subclass).ifPresent(classes::add);
        return classes;
    }

    private static List<Node> of(EntityType type) {
        return switch (type) {
            case PERSON -> List.of(SharedVocabulary.PERSON);
            case COMPANY ->
                    List.of(
                            Vocabulary.COMPANY,
                            SharedVocabulary.CORPORATION,
                            SharedVocabulary.ORGANIZATION);
            case GOVERNMENT ->
                    List.of(
                            Vocabulary.GOVERNMENT_AGENCY,
                            SharedVocabulary.GOVERNMENT_ORGANIZATION,
                            SharedVocabulary.ORGANIZATION);
            case INSTITUTION -> List.of(Vocabulary.INSTITUTION, SharedVocabulary.ORGANIZATION);
            case MEDIA ->
                    List.of(
                            Vocabulary.MEDIA_OUTLET,
                            SharedVocabulary.NEWS_MEDIA_ORGANIZATION,
                            SharedVocabulary.ORGANIZATION);
            case PRODUCT -> List.of(Vocabulary.PRODUCT, SharedVocabulary.SCHEMA_PRODUCT);
            case POLICY -> List.of(Vocabulary.POLICY, SharedVocabulary.CREATIVE_WORK);
            case PLACE -> List.of(SharedVocabulary.PLACE);
        };
    }

    private static Node subclass(String name) {
        return name.equals(LEGISLATION) ? SharedVocabulary.LEGISLATION : Vocabulary.subtype(name);
    }
}
