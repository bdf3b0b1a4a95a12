package tupu.extract.relation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tupu.lexicon.EntityType;

/** Between names of which types a relation may be, as the annotation guidelines have it. */
final class PredicateTypes {

    private static final Set<EntityType> ORGANIZATION =
            EnumSet.of(
                    EntityType.COMPANY,
                    EntityType.GOVERNMENT,
                    EntityType.INSTITUTION,
                    EntityType.MEDIA);
    private static final Set<EntityType> PRODUCT = EnumSet.of(EntityType.PRODUCT);
    private static final Set<EntityType> PERSON = EnumSet.of(EntityType.PERSON);
    private static final Set<EntityType> PLACE = EnumSet.of(EntityType.PLACE);

    /** Of subject and object; not here are relations of which any pair may be. */
    private record Types(Set<EntityType> subjects, Set<EntityType> objects) {}

    private static final Map<String, Types> BY_PREDICATE =
            Map.of(
                    "develops", new Types(ORGANIZATION, PRODUCT),
                    "founderOf", new Types(PERSON, ORGANIZATION),
                    "subsidiaryOf", new Types(ORGANIZATION, ORGANIZATION),
                    "investorIn", new Types(with(ORGANIZATION, EntityType.PERSON), ORGANIZATION),
                    "partnerOf", new Types(ORGANIZATION, ORGANIZATION),
                    "supplierOf", new Types(ORGANIZATION, ORGANIZATION),
                    "locatedIn", new Types(ORGANIZATION, PLACE),
                    "uses", new Types(with(ORGANIZATION, EntityType.PRODUCT), PRODUCT),
                    "basedOn", new Types(PRODUCT, PRODUCT));

    private PredicateTypes() {}

    private static Set<EntityType> with(Set<EntityType> types, EntityType other) {
        Set<EntityType> all = EnumSet.copyOf(types);
        all.add(other);
        return all;
    }

    static boolean admit(String predicate, EntityType subject, EntityType object) {
        Types types = BY_PREDICATE.get(predicate);
        return types == null
                || types.subjects().contains(subject) && types.objects().contains(object);
    }
}
