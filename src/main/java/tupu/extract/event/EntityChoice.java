package tupu.extract.event;

import java.util.List;
import java.util.Optional;
import tupu.lexicon.EntityType;

/** Chooses among names by the kinds that a role accepts. */
final class EntityChoice {

    private EntityChoice() {}

    /**
     * Returns the first name of the preferred kind: 360集团 rather than its founder 周鸿祎.
     * Organisations are preferred alike.
     */
    static Optional<Slot> first(List<Slot> slots, List<EntityType> accepted) {
        for (EntityType type : accepted) {
            Optional<Slot> found =
                    slots.stream()
                            .filter(
                                    slot ->
                                            accepted.contains(slot.mention().type())
                                                    && isLike(slot.mention().type(), type))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLike(EntityType one, EntityType other) {
        return one == other || one.isOrganization() && other.isOrganization();
    }
}
