package tupu.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Relation;
import tupu.text.Span;

/** What patterns, events and posts say of the pairs of names of an article. */
final class Opinions {

    private final NameTable names;
    private final Map<Integer, List<Given>> given = new HashMap<>();
    private final Map<Integer, List<Shared>> shared = new HashMap<>();
    private final Map<Integer, List<Given>> ofSubject = new HashMap<>();
    private final Map<Integer, List<Given>> ofObject = new HashMap<>();

    /**
     * A relation by rule.
     *
     * @param predicate its hash
     */
    record Given(Relation relation, int predicate) {

        boolean isIn(Span sentence) {
            return relation.evidence().sentences().contains(sentence);
        }
    }

    /**
     * What two names, or one, have part in.
     *
     * @param what the hash of the type of event, or of the role of a post
     * @param first the hash of the role of the pair's first name; 0 where it has none
     * @param second likewise
     */
    record Shared(Span place, int what, int first, int second) {}

    Opinions(NameTable names, List<Finding> findings) {
        this.names = names;
        for (Finding finding : findings) {
            if (finding instanceof Relation relation) {
                add(relation);
            } else if (finding instanceof Event event) {
                add(event);
            } else if (finding instanceof Membership post) {
                add(post);
            }
        }
    }

    private void add(Relation relation) {
        int subject = names.number(relation.subject());
        int object = names.number(relation.object());
        if (subject >= 0 && object >= 0) {
            Given one = new Given(relation, relation.predicate().hashCode());
            put(given, key(subject, object), one);
            put(ofSubject, subject, one);
            put(ofObject, object, one);
        }
    }

    private void add(Event event) {
        for (Event.Argument one : event.arguments()) {
            int first = names.number(one.name());
            int role = one.role().hashCode();
            Shared alone = new Shared(event.trigger(), event.type().hashCode(), role, 0);
            if (first < 0) {
                continue;
            }
            put(shared, first, alone);
            for (Event.Argument other : event.arguments()) {
                int second = names.number(other.name());
                if (first != second && second >= 0) {
                    put(
                            shared,
                            key(first, second),
                            new Shared(
                                    event.trigger(),
                                    event.type().hashCode(),
                                    role,
                                    other.role().hashCode()));
                }
            }
        }
    }

    private void add(Membership post) {
        int person = names.number(post.person());
        int role = post.role().hashCode();
        if (person >= 0) {
            put(shared, person, new Shared(post.roleSpan(), role, role, 0));
            post.organization()
                    .map(names::number)
                    .filter(number -> number >= 0)
                    .ifPresent(
                            number ->
                                    put(
                                            shared,
                                            key(person, number),
                                            new Shared(post.roleSpan(), role, role, role)));
        }
    }

    private static <T> void put(Map<Integer, List<T>> map, int key, T one) {
        map.computeIfAbsent(key, ignored -> new ArrayList<>(2)).add(one);
    }

    /** A number for a pair that no name alone has. */
    private int key(int first, int second) {
        return (first + 1) * names.size() + second;
    }

    /** The relations that rules find between two names. */
    List<Given> of(int subject, int object) {
        return given.getOrDefault(key(subject, object), List.of());
    }

    List<Given> ofSubject(int subject) {
        return ofSubject.getOrDefault(subject, List.of());
    }

    List<Given> ofObject(int object) {
        return ofObject.getOrDefault(object, List.of());
    }

    /** What both names have part in. */
    List<Shared> shared(int first, int second) {
        return shared.getOrDefault(key(first, second), List.of());
    }

    /** What one name has part in. */
    List<Shared> shared(int name) {
        return shared.getOrDefault(name, List.of());
    }
}
