package tupu.review;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import tupu.lexicon.EntityType;

/**
 * Something that only a person may decide: whether one name is several things, or several names are
 * one.
 *
 * @param entities whose they are, sorted by IRI; one where it is a suspected homonym
 * @param because what makes them suspect, for people: organisations, a post, a form
 */
public record Suspect(Kind kind, List<Named> entities, List<Named> because) {

    /** Why something is suspect. */
    public enum Kind {
        /** One name with posts at organisations that no article names together. */
        SAME_NAME_DIFFERENT_ORGANIZATIONS,
        /** Several people with a post of which there is one. */
        DIFFERENT_NAMES_SAME_POST,
        /** Several things of one type that articles call by the same words. */
        DIFFERENT_NAMES_SAME_FORM;

        /** Whether the question is if one name is several things. */
        public boolean isHomonym() {
            return this == SAME_NAME_DIFFERENT_ORGANIZATIONS;
        }
    }

    /**
     * A thing and what it is called.
     *
     * @param id as in decisions: {@code person/张伟}, {@code nvidia}; empty for a mere name
     */
    public record Named(String id, String label) implements Comparable<Named> {

        public Named {
            requireNonNull(id, "id");
            requireNonNull(label, "label");
        }

        /** A name that is no thing's. */
        static Named only(String label) {
            return new Named("", label);
        }

        @Override
        public int compareTo(Named other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : label.compareTo(other.label);
        }
    }

    public Suspect {
        requireNonNull(kind, "kind");
        entities = List.copyOf(entities);
        because = List.copyOf(because);
        if (entities.isEmpty() || because.isEmpty()) {
            throw new IllegalArgumentException("A suspicion of nothing");
        }
    }

    /** Returns the type of the entities; the catalogue's have theirs not in the id. */
    public EntityType type() {
        return entities.stream()
                .map(Named::id)
                .filter(id -> id.contains("/"))
                .map(id -> id.substring(0, id.indexOf('/')))
                .flatMap(
                        name ->
                                Arrays.stream(EntityType.values())
                                        .filter(type -> type.label().equalsIgnoreCase(name)))
                .findFirst()
                .orElse(EntityType.PERSON);
    }
}
